"""Nodes that work on tables of rows and columns."""
