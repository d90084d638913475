"""Worker nodes: one folder per family, one small file per node. Folders `nodes` elsewhere on the path add to them."""

from pkgutil import extend_path

__path__ = extend_path(__path__, __name__)
