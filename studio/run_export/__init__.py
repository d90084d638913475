"""A run as files that can be sent to somebody: a log to read, values, the flow, and everything that happened."""
