"""Pictures of flows, drawn from the flows themselves."""
