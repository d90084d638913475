"""`treadle doctor`: look at this installation and say what is missing."""

from __future__ import annotations

from dataclasses import asdict

import click

from studio.terminal.failure import FLOW_FAILED
from studio.terminal.findings import look_at_all
from studio.terminal.invocation import Invocation, common_options, pass_invocation
from studio.terminal.speech import columns, green, red, say, say_json, yellow


@click.command()
@common_options
@pass_invocation
def command(invocation: Invocation) -> int:
    """Look at this installation and say what is missing.

    Nothing is changed. The exit code is 1 when something keeps Treadle from working.
    """
    findings = list(look_at_all(invocation))
    ok = not any(finding.level == "wrong" for finding in findings)
    if invocation.json:
        say_json({"ok": ok, "findings": [asdict(finding) for finding in findings]})
        return 0 if ok else FLOW_FAILED
    marks = {"ok": green("✓"), "note": yellow("!"), "wrong": red("✕")}
    lines = columns([(f"{marks[each.level]} {each.name}", each.text) for each in findings], indent=0)
    for finding, line in zip(findings, lines, strict=True):
        say(line)
        if finding.fix:
            say(f"  → {finding.fix}")
    return 0 if ok else FLOW_FAILED
