"""The engine: what a flow is, and how it is checked, written, planned, run and remembered.

It knows no screen and no particular node.
"""
