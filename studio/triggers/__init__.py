"""Triggers in the studio: what comes in over HTTP is kept before it is answered; the engine starts the runs."""
