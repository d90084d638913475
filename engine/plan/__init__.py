"""What of a flow will run, what is fresh, and why."""
