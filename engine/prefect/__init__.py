"""Prefect: how nodes become tasks inside its flows, and its server. Nothing else in the engine imports it, but the kernel."""
