"""Nodes that fetch pages, feeds and data from the web."""

from pkgutil import extend_path

__path__ = extend_path(__path__, __name__)
