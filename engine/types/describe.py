"""Types in words: as they stand on the canvas, and as they are written in Python."""

from __future__ import annotations

from engine.types.shape import Shape

_WORDS = {
    "any": "anything",
    "none": "nothing",
    "bool": "yes or no",
    "int": "whole number",
    "float": "number",
    "complex": "complex number",
    "str": "text",
    "bytes": "bytes",
    "date": "date",
    "datetime": "date and time",
    "time": "time of day",
    "timedelta": "duration",
    "path": "path",
    "decimal": "decimal number",
    "uuid": "UUID",
    "Table": "table",
    "File": "file",
    "Image": "image",
    "Audio": "audio",
    "Video": "video",
    "Html": "HTML",
    "Markdown": "Markdown",
    "Json": "JSON",
    "Secret": "secret",
    "Connection": "connection",
}
_CONTAINERS = {
    "": "list",
    "Sequence": "sequence",
    "Collection": "collection",
    "Iterable": "series",
    "frozenset": "fixed set",
    "AbstractSet": "set",
    "Mapping": "mapping",
}
_PYTHON = {
    "any": "Any",
    "none": "None",
    "path": "Path",
    "decimal": "Decimal",
    "uuid": "UUID",
}
_UNCOUNTED = {"any", "none", "union", "literal", "typevar", "str", "bytes", "Html", "Markdown", "Json", "Audio", "bool"}
_SHOWN = 6
"""So many choices of a literal are listed; the rest is an ellipsis."""


def describe(shape: Shape) -> str:  # noqa: PLR0911 one line per sort of type
    """The type in the words of the canvas: "list of text", "text or number", "table"."""
    match shape.name:
        case "list":
            return f"{_CONTAINERS[shape.label]}{_of(shape)}"
        case "set":
            return f"{_CONTAINERS[shape.label] if shape.label else 'set'}{_of(shape)}"
        case "dict":
            key, value = shape.args
            return "mapping" if key.name == value.name == "any" else f"mapping of {describe(key)} to {describe(value)}"
        case "tuple" if shape.variadic:
            return f"tuple{_of(shape)}"
        case "tuple":
            return f"tuple of {_list([describe(item) for item in shape.args], 'and')}" if shape.args else "empty tuple"
        case "union":
            members = sorted(shape.args, key=lambda member: member.name == "none")
            return _list([describe(member) for member in members], "or")
        case "literal" if not shape.label:
            shown = [repr(value) for value in shape.values[:_SHOWN]]
            return _list(shown if len(shape.values) <= _SHOWN else [*shown, "…"], "or")
        case "typevar":
            return describe(shape.args[0]) if shape.args else "anything"
        case "literal" | "object":
            return shape.label.rpartition(".")[2]
        case name:
            return _WORDS.get(name, name)


def spelling(shape: Shape) -> str:
    """The type as it is written in Python, classes by their last name."""
    match shape.name:
        case "list" | "set":
            return f"{shape.label or shape.name}[{_spelled(shape.args)}]"
        case "dict":
            return f"{shape.label or 'dict'}[{_spelled(shape.args)}]"
        case "tuple":
            return f"tuple[{_spelled(shape.args)}{', ...' if shape.variadic else ''}]" if shape.args else "tuple[()]"
        case "union":
            return " | ".join(spelling(member) for member in shape.args)
        case "literal" if not shape.label:
            return f"Literal[{', '.join(repr(value) for value in shape.values)}]"
        case "typevar":
            return shape.label
        case "literal" | "object":
            name = shape.label.rpartition(".")[2]
            return f"{name}[{_spelled(shape.args)}]" if shape.args else name
        case name:
            return _PYTHON.get(name, name)


def with_article(shape: Shape) -> str:
    """The type in words as in a sentence: "a table", "an image", "text"."""
    words = describe(shape)
    if shape.name in _UNCOUNTED:
        return words
    return f"{'an' if words[0] in 'aeiou' else 'a'} {words}"


def _of(shape: Shape) -> str:
    return "" if shape.args[0].name == "any" else f" of {describe(shape.args[0])}"


def _spelled(shapes: tuple[Shape, ...]) -> str:
    return ", ".join(spelling(shape) for shape in shapes)


def _list(words: list[str], joiner: str) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} {joiner} {words[-1]}"
