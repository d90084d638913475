"""Who may reach the studio: addresses, origins, sign-in, limits, and the headers that hold pages together."""
