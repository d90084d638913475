"""The REST API: runs, their logs and events, and the flows that can be started, for programs."""
