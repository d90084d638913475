"""Nodes that work on text."""
