"""Flow files: read without being run, written so that a Prefect user would call them normal."""
