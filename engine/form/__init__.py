"""The fields of a form: how an input is edited as text, and what a text in it means."""
