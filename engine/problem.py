"""One thing that is wrong with a flow."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Severity = Literal["error", "warning", "info"]


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong, where, and what to do. Codes are stable: `family.cause`, such as `link.type_clash`."""

    code: str
    message: str
    fix: str
    severity: Severity = "error"
    node: str = ""
    port: str = ""
    nodes: tuple[str, ...] = ()
    """All the nodes concerned, as in a cycle."""
    line: int = 0

    def as_json(self) -> dict[str, object]:
        """The form of `treadle check --json`."""
        # Not asdict, which copies deeply and takes ten times as long: a large flow may have thousands of problems.
        return {
            "code": self.code,
            "message": self.message,
            "fix": self.fix,
            "severity": self.severity,
            "node": self.node,
            "port": self.port,
            "nodes": self.nodes,
            "line": self.line,
        }
