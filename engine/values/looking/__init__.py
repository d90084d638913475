"""Looking at stored values a piece at a time: pages of tables, stretches of text, branches of trees, tiles of pictures.

Every view is a function from a stored value and what is asked to plain JSON or bytes. None unpickles or runs anything,
reads more than it shows where the format allows it, or knows of HTTP.
"""
