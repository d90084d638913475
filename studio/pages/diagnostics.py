"""`/diagnostics`: how every part does, what to do about each problem, and a report to copy."""

from __future__ import annotations

from studio.checkup.finding import Finding
from studio.context import AppContext
from studio.diagnosis import Diagnosis, diagnose
from studio.nicegui_setup import page
from studio.pages.filling import fill
from studio.pages.frame import frame
from studio.pages.parts import Tag, button, icon, link
from studio.pages.tables import table

_SIGNS = {"ok": "circle-check", "note": "triangle-alert", "wrong": "circle-x"}
_WORDS = {"ok": "in order", "note": "to note", "wrong": "wrong"}


def register(context: AppContext) -> None:
    """Add the page."""

    @page("/diagnostics")
    async def diagnostics() -> None:
        with frame(context, "Diagnostics", here="/diagnostics"):
            with Tag("div", look="s-heading"):
                Tag("h1", "Diagnostics")
                again = button("Look again", sign="refresh-cw", look="s-quiet")
                button("Copy report", sign="copy", data_copy="diagnosis", data_testid="copy-report")
                link("API", "/api/docs", sign="file-code", look="s-button")
            place = Tag("div")

        async def show() -> None:
            diagnosis = await diagnose(context)
            place.clear()
            with place:
                _draw(diagnosis)

        again.on("click", show)
        await fill(place, show)


def _draw(diagnosis: Diagnosis) -> None:
    problems = [finding for finding in diagnosis.findings if finding.level != "ok"]
    needs = "needs" if len(problems) == 1 else "need"
    words = f"{len(problems)} of {len(diagnosis.findings)} {needs} a look." if problems else "Everything is in order."
    Tag("p", words, "s-hint", role="status")
    with table("Findings", "Part", "State", "What was found"):
        # Problems first: that is what somebody comes for.
        for finding in [*problems, *(each for each in diagnosis.findings if each.level == "ok")]:
            _row(finding)
    with Tag("section", look="s-section"):
        Tag("h2", "Last errors in the logs")
        if not diagnosis.errors:
            Tag("p", "None.", "s-hint")
        else:
            with Tag("div", look="s-log", tabindex="0", role="region", aria_label="Last errors"):
                for log, line in diagnosis.errors:
                    with Tag("p", data_level="error"):
                        Tag("b", log)
                        Tag("span", line)
    with Tag("details", look="s-section s-found"):
        Tag("summary", "The report, as it is copied: no parameters, values or secrets are in it")
        Tag("pre", diagnosis.report, "s-report", id="diagnosis", tabindex="0")


def _row(finding: Finding) -> None:
    with Tag("tr", data_testid="finding", data_level=finding.level):
        Tag("td", finding.name)
        with (
            Tag("td"),
            Tag("span", look="s-state", data_state={"ok": "finished", "note": "retrying"}.get(finding.level, "failed")),
        ):
            icon(_SIGNS[finding.level])
            Tag("span", _WORDS[finding.level])
        with Tag("td", look="s-found"):
            Tag("span", finding.text)
            if finding.fix:
                Tag("p", finding.fix, "s-hint")
