"""The studio: the command line and, around the canvas, the web application."""
