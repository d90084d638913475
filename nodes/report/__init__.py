"""Nodes that write reports and Markdown."""
