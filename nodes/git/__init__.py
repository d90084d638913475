"""Nodes that read git repositories through the git program."""
