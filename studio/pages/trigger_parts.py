"""What the pages of triggers have in common."""

from __future__ import annotations

from studio.pages.parts import Tag, icon
from studio.trigger_words import DELIVERY_WORDS, STATE_WORDS

HERE = "/triggers"

_SIGNS = {"active": "circle-check", "testing": "flask-conical", "paused": "pause", "stopped": "triangle-alert"}
_LOOKS = {"active": "finished", "testing": "running", "paused": "cancelled", "stopped": "failed"}
_DELIVERY_SIGNS = {
    "accepted": "clock",
    "started": "circle-play",
    "dead": "circle-x",
    "ignored": "circle-slash",
    "kept": "flask-conical",
}
_DELIVERY_LOOKS = {"dead": "failed", "started": "finished"}


def trigger_state(state: str, why: str = "") -> Tag:
    """How a trigger stands, in a sign and a word; one that is active and says `why` cannot watch."""
    if state == "active" and why:
        return _state("triangle-alert", "failed", "in trouble")
    return _state(_SIGNS[state], _LOOKS[state], STATE_WORDS[state])


def delivery_state(state: str) -> Tag:
    """What became of a delivery."""
    return _state(_DELIVERY_SIGNS[state], _DELIVERY_LOOKS.get(state, state), DELIVERY_WORDS[state])


def _state(sign: str, look: str, words: str) -> Tag:
    drawn = Tag("span", look="s-state", data_state=look)
    with drawn:
        icon(sign)
        Tag("span", words)
    return drawn
