"""Prefect: how nodes become tasks inside its flows, and its server. Only the kernel imports it besides."""
