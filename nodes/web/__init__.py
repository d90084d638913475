"""Nodes that fetch pages, feeds and data from the web."""
