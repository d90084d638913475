"""Checks of branches, loops and tries: what decides them, and whether nodes read what their arm can know."""

from __future__ import annotations

from collections.abc import Iterator

from engine.checks.subject import Subject, quoted
from engine.document.blocks import block_ports, head_form, head_tree
from engine.document.flow import Link, Node
from engine.document.reached import barrier
from engine.document.value import Ref
from engine.problem import Problem

_HEADS = {
    "for": ("the variable of the loop", "Write a name, such as row."),
    "except": ("the error", "Write the class of an error, such as ValueError as error."),
    "case": ("the pattern", 'Write a pattern, such as "csv" | "tsv", or _ for all others.'),
    "with": ("what is entered", 'Write it, such as tags("database").'),
}


def check_block(subject: Subject, node: Node) -> Iterator[Problem]:
    """Report block.undecided, block.head, block.arm, block.scope."""
    if node.is_block:
        yield from _decided(node)
        yield from _heads(node)
    if node.block:
        yield from _arm(subject, node)
    yield from _scope(subject, node)


def _decided(node: Node) -> Iterator[Problem]:
    for port in block_ports(node):
        if port not in node.inputs:
            yield Problem(
                code="block.undecided",
                severity="error",
                message=f"{quoted(node.id)} has no {port.replace('_', ' ')}.",
                fix="Connect a node that decides, or write an expression.",
                node=node.id,
                port=port,
            )


def _heads(node: Node) -> Iterator[Problem]:
    for arm in node.arms:
        form = head_form(node.kind, arm.name)
        if form and head_tree(form, arm.head) is None:
            what, fix = _HEADS[form]
            yield Problem(
                code="block.head",
                severity="error",
                message=f"In {quoted(node.id)}, {arm.name}: {arm.head!r} is not {what}.",
                fix=fix,
                node=node.id,
                port=arm.name,
            )


def _arm(subject: Subject, node: Node) -> Iterator[Problem]:
    block = subject.flow.by_id.get(node.block)
    if block is None or all(arm.name != node.arm for arm in block.arms):
        yield Problem(
            code="block.arm",
            severity="error",
            message=f"{quoted(node.id)} stands in {node.arm!r} of {quoted(node.block)}, which is not there.",
            fix="Move it into a block that is there, or out of it.",
            node=node.id,
        )


def _scope(subject: Subject, node: Node) -> Iterator[Problem]:
    """A node may read what stands beside it or around it, but not into another arm."""
    flow = subject.flow
    if not flow.has_blocks:
        return
    for link in flow.links_of(node):
        what = barrier(flow, Ref(link.source, link.source_port), node)
        source = flow.by_id.get(link.source)
        if what is None or source is None:
            continue
        if what == "elsewhere":
            yield _elsewhere(node, source, link)
        elif link.source_port in flow.outputs_of(source):
            yield _too_early(node, source, link)


def _too_early(node: Node, block: Node, link: Link) -> Problem:
    return Problem(
        code="block.scope",
        severity="error",
        message=f"{quoted(node.id)} stands in {quoted(block.id)} and reads {quoted(link.source_port)} of it, "
        "which is only known behind it.",
        fix=f"Read the node that gives {quoted(link.source_port)}, or move this one out.",
        node=node.id,
        port=link.target_port,
        nodes=(block.id,),
    )


def _elsewhere(node: Node, source: Node, link: Link) -> Problem:
    return Problem(
        code="block.scope",
        severity="error",
        message=f"{quoted(node.id)} reads {quoted(source.id)}, which only runs inside {quoted(source.block)}.",
        fix=f"Read the output of {quoted(source.block)}, or move the node inside.",
        node=node.id,
        port=link.target_port,
        nodes=(source.id,),
    )
