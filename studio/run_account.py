"""What a run has used up, what was said of budgets, and what became of its effects when it was undone, in words."""

from __future__ import annotations

from typing import NamedTuple

from engine.events.fold import RunView
from engine.limits.budget import Used

SHOWN_FROM_S = 0.05
UNDONE_WORDS = {"undone": "undone", "failed": "could not be undone", "unknown": "may be undone, or not"}


class AccountLine(NamedTuple):
    """One line; `bad` when somebody should look."""

    what: str
    said: str
    bad: bool = False


def account(view: RunView) -> list[AccountLine]:
    """All that is to be said; nothing for a run that counted nothing."""
    lines = [AccountLine("Used", used_words(view.spent))] if used_words(view.spent) else []
    lines += [AccountLine("Budget", said, bad=True) for said in view.over]
    lines += [
        AccountLine(
            f"“{one.node}”",
            UNDONE_WORDS.get(one.state, one.state) + (f": {one.why}" if one.why else ""),
            bad=one.state != "undone",
        )
        for one in view.undone
    ]
    return lines


def used_words(used: Used) -> str:
    """As `1 234 tokens · 0.0123 USD · 12.3 s of nodes · 4.5 s of processor time`."""
    parts = [
        f"{used.tokens:,.0f} tokens".replace(",", " ") if used.tokens else "",
        f"{used.money:.4f} USD" if used.money else "",
        f"{used.seconds:.1f} s of nodes" if used.seconds >= SHOWN_FROM_S else "",
        f"{used.cpu_s:.1f} s of processor time" if used.cpu_s >= SHOWN_FROM_S else "",
    ]
    return " · ".join(filter(None, parts))
