"""How much of something may go on: limits for classes of work, and who goes in next."""
