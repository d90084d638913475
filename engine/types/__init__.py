"""Port types: the media types, the hints for forms, and what may flow into what."""
