"""A warm process that has imported Prefect and the nodes and runs one flow at a time."""
