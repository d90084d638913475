"""Worker nodes: one folder per family, one small file per node."""
