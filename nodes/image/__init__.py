"""Nodes that read, measure, resize and write pictures."""

from pkgutil import extend_path

__path__ = extend_path(__path__, __name__)
