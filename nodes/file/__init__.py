"""Nodes that read, write and list files."""
