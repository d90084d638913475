"""Which kinds of node exist and what they look like, read from source without running it."""
