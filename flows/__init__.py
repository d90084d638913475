"""The template gallery: flow files that run as they are."""
