"""HTTP routes that are no pages."""
