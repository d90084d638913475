"""Nodes that read and write JSON."""
