"""Reaching the network from a node: only vetted addresses, in bounded time, and no secret to a host it is not for."""
