"""What axe-core finds wrong on a page for people who cannot see it, cannot hold a mouse, or see it faintly."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from playwright.sync_api import Page

AXE = Path(__file__).parent / "axe" / "axe.min.js"
SERIOUS = {"serious", "critical"}


def serious_problems(page: Page) -> list[str]:
    """Each problem with the rule, what it asks for, and the first elements that break it."""
    # Through the protocol and not as a script of the page, which its policy would refuse.
    page.evaluate(AXE.read_text("utf-8"))
    found: dict[str, Any] = page.evaluate("axe.run(document, {resultTypes: ['violations']})")
    return [
        f"{rule['id']}: {rule['help']}: {[node['html'][:160] for node in rule['nodes'][:3]]}"
        for rule in found["violations"]
        if rule["impact"] in SERIOUS
    ]
