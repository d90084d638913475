"""What happens in a run, told as facts."""
