"""What the browser loads."""
