"""Nodes that calculate, compare and choose."""
