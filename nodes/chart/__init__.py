"""Nodes that draw charts as pictures."""

from pkgutil import extend_path

__path__ = extend_path(__path__, __name__)
