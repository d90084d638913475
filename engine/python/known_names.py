"""Names that expressions of a flow commonly use, and where they come from, so that the writer can import them."""

from __future__ import annotations

import sys
from collections.abc import Iterator

from engine.document.blocks import head_form, head_tree
from engine.document.code import Names, expression, names_read, parse
from engine.document.flow import CODE, Flow, Node, Parameter
from engine.document.task_runner import HOMES
from engine.document.value import Code, Value, refs
from engine.document.waiting import EITHER, waiting

_FROM = {
    "datetime": ("date", "datetime", "timedelta", "timezone"),
    "decimal": ("Decimal",),
    "engine.node": (
        *("Audio", "Connection", "File", "Html", "Image", "Json", "Markdown", "Secret", "Table", "Video"),
        *("Choices", "CodeText", "FilePattern", "Help", "Multiline", "Placeholder", "Range", "Unit"),
    ),
    "pathlib": ("Path",),
    "prefect": ("unmapped",),
    "prefect.cache_policies": ("DEFAULT", "FLOW_PARAMETERS", "INPUTS", "NO_CACHE", "RUN_ID", "TASK_SOURCE"),
    "prefect.futures": (EITHER,),
    "prefect.tasks": ("exponential_backoff",),
    "typing": ("Annotated", "Any", "Literal", "Optional", "Union"),
    "uuid": ("UUID",),
}
KNOWN = {name: module for module, names in _FROM.items() for name in names} | HOMES


def home_of(name: str) -> str | None:
    """The module to import a name from, the name itself for a module of Python, None when it is not known."""
    return KNOWN.get(name) or (name if name in sys.stdlib_module_names and name.islower() else None)


def codes(value: Value) -> Iterator[str]:
    """The source of every expression inside a value."""
    if isinstance(value, Code):
        yield value.source
    elif isinstance(value, list):
        for item in value:
            yield from codes(item)
    elif isinstance(value, dict):
        for item in value.values():
            yield from codes(item)


def names_of_node(node: Node) -> tuple[str, ...]:
    """The names that the expressions or statements of a node take from around them."""
    if node.kind == CODE:
        return _names_of_statements(node.source)
    found = dict[str, None]()
    for arm in node.arms:
        tree = head_tree(head_form(node.kind, arm.name), arm.head)
        found.update(dict.fromkeys(Names.of([tree]).read if tree is not None else ()))
    found.pop("_", None)
    for value in (*node.inputs.values(), *node.policy.options.values()):
        for source in codes(value):  # pyright: ignore[reportArgumentType] options are values once validated
            found.update(dict.fromkeys(names_read(source)))
    if node.call == "each":
        # What it says there is left out in the file.
        found.pop("unmapped", None)
    return (*found, *_names_of_annotation(node.annotation))


def names_of_signature(flow: Flow) -> tuple[str, ...]:
    """The names in annotations, defaults and options of the flow function."""
    values: list[Value] = [*flow.options.values(), *(parameter.default for parameter in flow.parameters)]
    found = dict.fromkeys(name for value in values for source in codes(value) for name in names_read(source))
    for annotation in (*(parameter.type for parameter in flow.parameters), flow.result_type):
        found.update(dict.fromkeys(_names_of_annotation(annotation)))
    return tuple(found)


def names_of_returns(flow: Flow) -> tuple[str, ...]:
    """The names in what the flow returns."""
    found = dict.fromkeys(name for source in codes(flow.returns) for name in names_read(source))
    if flow.has_blocks and any(waiting(flow, ref) == "either" for ref in refs(flow.returns)):
        found[EITHER] = None
    return tuple(found)


def ordered_parameters(flow: Flow) -> tuple[Parameter, ...]:
    """The parameters as Python wants them: those without a default first, keyword-only ones and stars at the end."""
    return tuple(sorted(flow.parameters, key=_place))


def _place(parameter: Parameter) -> tuple[int, bool]:
    rank = {"position": 0, "any": 1, "args": 2, "keyword": 3, "kwargs": 4}[parameter.passing]
    return rank, parameter.passing in ("position", "any") and not parameter.required


def _names_of_statements(source: str) -> tuple[str, ...]:
    try:
        return Names.of(parse(source).body).read
    except SyntaxError:
        return ()


def _names_of_annotation(source: str) -> tuple[str, ...]:
    try:
        return Names.of([expression(source)]).read if source else ()
    except SyntaxError:
        return ()
