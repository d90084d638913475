"""Secrets and connections: sealed in the store, handed to a process when a node asks, and kept out of what it says."""
