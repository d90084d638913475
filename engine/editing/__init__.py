"""What a gesture on the canvas changes: pure functions from a drawing to a change, and answers about a drawing."""
