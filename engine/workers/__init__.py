"""Workers: processes on this or other machines that carry runs out for the engine of a workspace."""
