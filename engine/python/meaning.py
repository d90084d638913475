"""Decides whether a piece of text says the same as a node: formatting does not count, everything else does."""

from __future__ import annotations

import ast
from collections.abc import Hashable

from engine.document.blocks import head_form, head_tree
from engine.document.code import expression, parse
from engine.document.flow import CODE, Arm, Flow, Node
from engine.document.value import Ref, Value
from engine.python.frame_text import called
from engine.python.known_names import codes, ordered_parameters
from engine.python.naming import clean_comment, clean_description
from engine.python.policy_text import policy_arguments
from engine.python.statement_text import StatementWriter, positional_count
from engine.python.text import flat, no_refs


def same_node(node: Node, back: Node, writer: StatementWriter) -> bool:
    """Whether a node was read back as it is."""
    if (node.id, node.kind, node.block, node.arm) != (back.id, back.kind, back.block, back.arm):
        return False
    if node.is_block:
        return _same_block(node, back, writer)
    if node.kind == CODE:
        return (
            set(node.outputs) == set(back.outputs)
            and set(node.uses) == set(back.uses)
            and _statements(node.source) == _statements(back.source)
        )
    spec = writer.spec(node.kind)
    variable = back.id if back.variable is None else back.variable
    return (
        list(node.inputs) == list(back.inputs)
        and all(_same(node.inputs[name], back.inputs[name], writer) for name in node.inputs)
        and positional_count(node, spec) == positional_count(back, spec)
        and _same_policy(node, back, writer)
        and (node.call, node.awaited, node.after) == (back.call, back.awaited, back.after)
        and clean_comment(node.comment) == clean_comment(back.comment)
        and variable == writer.variables.of(node.id)
        and (variable in ("", "return") or _tree(node.annotation) == _tree(back.annotation))
    )


def _same_block(node: Node, back: Node, writer: StatementWriter) -> bool:
    return (
        list(node.inputs) == list(back.inputs)
        and all(_same(node.inputs[name], back.inputs[name], writer) for name in node.inputs)
        and clean_comment(node.comment) == clean_comment(back.comment)
        and [arm.name for arm in node.arms] == [arm.name for arm in back.arms]
        and all(_same_arm(node.kind, arm, other) for arm, other in zip(node.arms, back.arms, strict=True))
    )


def _same_arm(kind: str, arm: Arm, back: Arm) -> bool:
    form = head_form(kind, arm.name)
    trees = [head_tree(form, one.head) for one in (arm, back)]
    heads = [ast.dump(tree) if tree is not None else "" for tree in trees]
    return heads[0] == heads[1] and clean_comment(arm.comment) == clean_comment(back.comment)


def same_signature(flow: Flow, back: Flow) -> bool:
    """Whether name, options, parameters and description were read back as they are."""
    return (
        same_options(flow, back)
        and same_parameters(flow, back)
        and clean_description(flow.description) == clean_description(back.description)
    )


def same_options(flow: Flow, back: Flow) -> bool:
    """Whether the arguments of `@flow` were read back as they are."""
    ours, theirs = ({name: _outside(value) for name, value in item.options.items()} for item in (flow, back))
    return ours == theirs and (flow.name == back.name or "name" in flow.options)


def same_parameters(flow: Flow, back: Flow) -> bool:
    """Whether the line of `def` was read back as it is."""
    return (
        called(flow) == called(back)
        and flow.is_async == back.is_async
        and _tree(flow.result_type) == _tree(back.result_type)
        and _parameters(flow) == _parameters(back)
    )


def same_returns(flow: Flow, back: Flow, writer: StatementWriter) -> bool:
    """Whether what the flow returns was read back as it is."""
    return _returned(flow, writer) == _returned(back, writer)


def _returned(flow: Flow, writer: StatementWriter) -> Hashable:
    sinks: list[Value] = [Ref(name) for name in flow.default_returns]
    usual = sinks[0] if len(sinks) == 1 else sinks
    if flow.returns is None:
        returned: Value = [] if flow.returns_nothing else usual
    else:
        returned = usual if flow.returns == sinks else flow.returns
    return _tree(writer.by_id(returned))


def _parameters(flow: Flow) -> list[Hashable]:
    return [
        (
            item.name,
            _tree(item.type),
            item.passing,
            item.required,
            None if item.required or item.passing in ("args", "kwargs") else _outside(item.default),
        )
        for item in ordered_parameters(flow)
    ]


def _outside(value: Value) -> str:
    return _tree(flat(value, no_refs))


def _same(value: Value, back: Value, writer: StatementWriter) -> bool:
    if repr(value) == repr(back):
        return True
    has_code = any(True for _ in codes(value)) or any(True for _ in codes(back))
    return has_code and _tree(writer.by_id(value)) == _tree(writer.by_id(back))


def _same_policy(node: Node, back: Node, writer: StatementWriter) -> bool:
    if node.policy is back.policy:
        return True
    ours, theirs = (policy_arguments(item.policy, writer.imports) for item in (node, back))
    return set(ours) == set(theirs) and all(_same(ours[name], theirs[name], writer) for name in ours)


def _tree(source: str) -> str:
    return ast.dump(expression(source)) if source else ""


def _statements(source: str) -> str:
    return ast.dump(parse(source))
