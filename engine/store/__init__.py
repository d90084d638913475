"""What is remembered: flows and versions, runs and events, results and artifacts. The only place that speaks SQL."""
