"""The flow document: what was drawn, as frozen data, with edits that can be undone."""
