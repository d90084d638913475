"""Nodes that draw charts as pictures."""
