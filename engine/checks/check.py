"""The check of a flow: all that is wrong with it, found without running any of it."""

from __future__ import annotations

from pathlib import Path

from engine.catalogue.catalogue import Catalogue
from engine.checks.flow_check import FlowCheck
from engine.document.flow import Flow
from engine.problem import Problem


def check(flow: Flow, catalogue: Catalogue, *, source_path: Path | None = None) -> tuple[Problem, ...]:
    """Everything that is wrong with a flow, errors first, each in the order of the nodes.

    `source_path` is where the flow's file lies, or will: the modules beside it are read for the kinds that it imports.
    Who checks a flow again after each edit keeps a `FlowCheck`.
    """
    return FlowCheck().problems(flow, catalogue, source_path)
