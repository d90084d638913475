"""What is different between two runs: nodes, times, values."""
