"""Questions to people: the law by which answers become a decision, and the forms in which they are given."""
