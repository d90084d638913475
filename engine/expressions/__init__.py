"""The safe language: expressions over data, in Python's writing, that can reach nothing but that data."""
