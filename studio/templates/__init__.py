"""Templates: flows to start from, those that are shipped and those that somebody keeps in the workspace."""
