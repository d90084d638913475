"""Runs: planned, started in a kernel, watched, stopped, recorded."""
