"""A kind of node as a page of help."""

from __future__ import annotations

from engine.catalogue.needs import lacking
from engine.catalogue.spec import InputPort, NodeSpec, OutputPort
from engine.types.describe import describe
from studio.kind_facts import input_help
from studio.terminal.speech import bold, columns, faint, yellow


def page(spec: NodeSpec) -> list[str]:
    """The page of `nodes show` for a person."""
    lines = [f"{bold(spec.kind)}  {spec.title}", spec.summary]
    if spec.help and spec.help != spec.summary:
        lines += ["", spec.help.removeprefix(spec.summary).strip()]
    if spec.inputs:
        lines += ["", bold("Inputs"), *columns([_input_row(port) for port in spec.inputs])]
    lines += ["", bold("Outputs"), *columns([_output_row(port) for port in spec.outputs])]
    lines += ["", faint(_character(spec))]
    lines += [f"{yellow('!')} It needs {need.name}, which is not here.\n  → {need.install}" for need in lacking(spec)]
    lines += ["", faint(f"from {spec.module} import {spec.function}"), faint(example(spec))]
    return lines


def example(spec: NodeSpec) -> str:
    """One statement of a flow file that places the kind."""
    needed = ", ".join(f"{port.name}=…" for port in spec.inputs if port.required and not port.variadic)
    return f"{spec.function}_1 = {spec.function}.submit({needed})"


def flow_of_types(spec: NodeSpec) -> str:
    """`table, text → image`: the required inputs and the outputs in words."""
    taken = ", ".join(describe(port.shape) for port in spec.inputs if port.required)
    given = ", ".join(describe(port.shape) for port in spec.outputs)
    return f"{taken} → {given}" if taken else f"→ {given}"


def _input_row(port: InputPort) -> tuple[str, ...]:
    need = "required" if port.required else f"= {port.default}"
    if port.variadic:
        need = "any number"
    return port.name, describe(port.shape), need, faint(input_help(port))


def _output_row(port: OutputPort) -> tuple[str, ...]:
    return port.name, describe(port.shape), faint(port.help)


def _character(spec: NodeSpec) -> str:
    options = spec.options
    effects = {
        "pure": "pure: the same inputs give the same output, so it is taken from the store when nothing changed",
        "idempotent": "looks at or changes the world; safe to repeat",
        "once": "never repeated without a person's word",
    }
    parts = [effects[options.effect], f"{options.effective_weight}", f"version {options.version}", spec.origin]
    if options.permissions:
        parts.append(f"may: {', '.join(options.permissions)}")
    return " · ".join(parts)
