"""Flows that are open for editing: their drawings, who works on them, and what is kept of it. No screen in here."""
