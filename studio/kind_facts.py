"""What is known of a kind of node, as JSON."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict

from engine.catalogue.needs import lacking
from engine.catalogue.spec import InputPort, NodeSpec, OutputPort
from engine.types.describe import describe, spelling
from engine.types.hints import Help

Facts = dict[str, object]


def matching(specs: Iterable[NodeSpec], words: str) -> list[NodeSpec]:
    """The kinds of which all the words are said."""
    wanted = words.casefold().split()
    return [spec for spec in specs if all(word in _text(spec) for word in wanted)]


def facts(spec: NodeSpec) -> Facts:
    """What `nodes list --json` says of each kind."""
    options = spec.options
    return {
        "kind": spec.kind,
        "title": spec.title,
        "family": spec.family,
        "summary": spec.summary,
        "inputs": [_input_facts(port) for port in spec.inputs],
        "outputs": [_output_facts(port) for port in spec.outputs],
        "version": options.version,
        "effect": options.effect,
        "weight": options.effective_weight,
        "permissions": list(options.permissions),
        "extras": list(options.extras),
        "programs": list(options.programs),
        "aliases": list(options.aliases),
        "converter": options.converter,
        "async": spec.is_async,
        "streams": spec.streams,
        "origin": spec.origin,
        "module": spec.module,
        "function": spec.function,
    }


def all_facts(spec: NodeSpec) -> Facts:
    """What `nodes show --json` says: the facts, the long help, where the kind is, and what it lacks here."""
    missing = [asdict(need) for need in lacking(spec)]
    return {**facts(spec), "help": spec.help, "path": spec.path, "line": spec.line, "lacking": missing}


def _input_facts(port: InputPort) -> Facts:
    data: Facts = {"name": port.name, "type": spelling(port.shape), "words": describe(port.shape)}
    data |= {"required": port.required, "default": port.default, "help": input_help(port)}
    if port.variadic:
        data["variadic"] = port.variadic
    if form := {type(hint).__name__.lower(): asdict(hint) for hint in port.hints if not isinstance(hint, Help)}:
        data["form"] = form
    return data


def _output_facts(port: OutputPort) -> Facts:
    return {"name": port.name, "type": spelling(port.shape), "words": describe(port.shape), "help": port.help}


def input_help(port: InputPort) -> str:
    """What is said of an input."""
    return port.help or next((hint.text for hint in port.hints if isinstance(hint, Help)), "")


def _text(spec: NodeSpec) -> str:
    return f"{spec.kind} {spec.title} {spec.family} {spec.summary} {spec.help}".casefold()
