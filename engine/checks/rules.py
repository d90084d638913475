"""Rules for the runs of a flow, and budgets of nodes, that say nothing."""

from __future__ import annotations

from collections.abc import Iterator

from engine.checks.subject import Subject, quoted
from engine.document.flow import Node
from engine.errors import RequestError
from engine.limits.budget import parse_budget
from engine.limits.flow_rules import RULES, FlowRules
from engine.problem import Problem


def check_rules(subject: Subject) -> Iterator[Problem]:
    """Report flow.rule."""
    for name in subject.flow.rules.keys() & RULES.keys():
        try:
            FlowRules.of({name: subject.flow.rules[name]})
        except RequestError as error:
            yield Problem("flow.rule", f"A rule for the runs of the flow: {error.message}", error.fix)


def check_shares(_: Subject, node: Node) -> Iterator[Problem]:
    """Report policy.budget and policy.priority_without_tags."""
    if node.policy.budget:
        try:
            parse_budget(node.policy.budget)
        except RequestError as error:
            yield Problem("policy.budget", f"{quoted(node.id)}: {error.message}", error.fix, node=node.id)
    if node.policy.priority and not node.policy.tags:
        yield Problem(
            "policy.priority_without_tags",
            f"{quoted(node.id)} has a priority, but no tag: there is no limit for which it would wait.",
            "Give it the tag for which there is a limit, or remove the priority.",
            "warning",
            node=node.id,
        )
