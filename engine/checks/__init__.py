"""All that is wrong with a flow, at once, each with its place and what to do."""
