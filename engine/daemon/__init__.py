"""The shell of the engine process: its socket, its clients, its lock, how it starts and ends."""
