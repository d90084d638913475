"""What a run costs from the click on Run in a real browser, and how all parts do when that goes on for long."""
