"""The check of a flow: all that is wrong with it, found without running any of it."""

from __future__ import annotations

from pathlib import Path

from engine.catalogue.catalogue import Catalogue
from engine.checks.code import check_code
from engine.checks.links import check_links
from engine.checks.loops import check_loops
from engine.checks.names import check_names
from engine.checks.needs import check_needs
from engine.checks.parameters import check_parameters
from engine.checks.policy import check_policy
from engine.checks.ports import check_ports
from engine.checks.results import check_results
from engine.checks.secrets import check_secrets
from engine.checks.subject import Subject
from engine.checks.types import check_types
from engine.document.flow import Flow
from engine.problem import Problem

_CHECKS = (
    check_names,
    check_loops,
    check_links,
    check_ports,
    check_types,
    check_parameters,
    check_code,
    check_secrets,
    check_policy,
    check_results,
    check_needs,
)
_RANK = {"error": 0, "warning": 1, "info": 2}


def check(flow: Flow, catalogue: Catalogue, *, source_path: Path | None = None) -> tuple[Problem, ...]:
    """Everything that is wrong with a flow, errors first, each in the order of the nodes.

    `source_path` is where the flow's file lies, or will: the modules beside it are read for the kinds that it imports.
    """
    subject = Subject(flow, catalogue, source_path)
    position = {node.id: index for index, node in enumerate(flow.nodes)}
    found = dict.fromkeys(problem for one in _CHECKS for problem in one(subject))
    return tuple(sorted(found, key=lambda one: (_RANK[one.severity], position.get(one.node, -1))))
