"""The pages around the editor: flows, gallery, runs, schedules."""
