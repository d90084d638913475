"""Values on disk: how they are written down with their types, signed, shown, and kept by content."""
