"""Schedules: flows that are started by the clock, once for each time, whatever dies meanwhile."""
