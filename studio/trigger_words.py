"""States of triggers and deliveries in words."""

from __future__ import annotations

STATE_WORDS = {"active": "active", "testing": "test: keeps, starts nothing", "paused": "paused", "stopped": "stopped"}
DELIVERY_WORDS = {
    "accepted": "waits",
    "started": "started a run",
    "dead": "came to nothing",
    "ignored": "passed over",
    "kept": "kept for a test",
}
