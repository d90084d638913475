"""What is looked at when something does not work: findings for the terminal and for the diagnostics page."""
