"""What starts flows when something happens: triggers, what they take in, and the runs that they start."""
