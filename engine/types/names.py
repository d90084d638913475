"""Names of types that are known: which module they may come from and what shape they have."""

from __future__ import annotations

from engine.types.shape import ANY, NONE, Shape

SCALARS = {
    "bool": "bool",
    "int": "int",
    "float": "float",
    "complex": "complex",
    "str": "str",
    "bytes": "bytes",
    "bytearray": "bytes",
    "LiteralString": "str",
    "date": "date",
    "datetime": "datetime",
    "time": "time",
    "timedelta": "timedelta",
    "Path": "path",
    "PurePath": "path",
    "PathLike": "path",
    "Decimal": "decimal",
    "UUID": "uuid",
}
"""Shape names of the types without parts."""

MEDIA = ("Table", "File", "Image", "Audio", "Video", "Html", "Markdown", "Json", "Secret", "Connection")
"""Our own types, whose names are their shapes."""

LISTS = {
    "list": "",
    "List": "",
    "MutableSequence": "",
    "Sequence": "Sequence",
    "Collection": "Collection",
    "Iterable": "Iterable",
    "Iterator": "Iterable",
    "Generator": "Iterable",
    "AsyncIterable": "Iterable",
    "AsyncIterator": "Iterable",
    "AsyncGenerator": "Iterable",
}
"""Types of which one has many, by the label of their shape: "" is a real list, the others ask for less."""

SETS = {
    "set": "",
    "Set": "",
    "MutableSet": "",
    "frozenset": "frozenset",
    "FrozenSet": "frozenset",
    "AbstractSet": "AbstractSet",
}

MAPPINGS = {"dict": "", "Dict": "", "MutableMapping": "", "Mapping": "Mapping"}

TRANSPARENT = {"Final", "ClassVar", "Required", "NotRequired", "ReadOnly", "InitVar", "Awaitable", "Coroutine"}
"""Wrappers around a type that say nothing about its values."""

BARE = {
    **{name: Shape(shape) for name, shape in SCALARS.items()},
    **{name: Shape(name) for name in MEDIA},
    **{name: Shape("list", (ANY,), label=label) for name, label in LISTS.items()},
    **{name: Shape("set", (ANY,), label=label) for name, label in SETS.items()},
    **{name: Shape("dict", (ANY, ANY), label=label) for name, label in MAPPINGS.items()},
    "tuple": Shape("tuple", (ANY,), variadic=True),
    "Tuple": Shape("tuple", (ANY,), variadic=True),
    "Any": ANY,
    "object": ANY,
    "None": NONE,
    "NoneType": NONE,
    "DataFrame": Shape("Table"),
}
"""What a known name means when nothing stands in brackets behind it."""

_HINTS = ("Range", "Unit", "Choices", "Multiline", "CodeText", "FilePattern", "Placeholder", "Help")
_TYPING = (
    *("Any", "List", "Dict", "Set", "FrozenSet", "Tuple", "Sequence", "Iterable", "Iterator", "Generator"),
    *("AsyncIterable", "AsyncIterator", "AsyncGenerator", "Collection", "Mapping", "MutableMapping", "AbstractSet"),
    *("MutableSequence", "MutableSet", "Optional", "Union", "Literal", "Annotated", "TypeVar", "NewType"),
    *("LiteralString", "Awaitable", "Coroutine", "Final", "ClassVar", "Required", "NotRequired", "ReadOnly"),
    *("Callable", "Type", "NamedTuple", "TypedDict", "Generic", "Protocol"),
)
_OURS = (*MEDIA, *_HINTS, "Context", "node")
_MODULES = {
    "builtins": (
        *("bool", "int", "float", "complex", "str", "bytes", "bytearray", "list", "set", "frozenset", "dict"),
        *("tuple", "object", "None", "type"),
    ),
    "typing": _TYPING,
    "typing_extensions": _TYPING,
    "collections.abc": _TYPING,
    "types": ("NoneType",),
    "dataclasses": ("InitVar",),
    "datetime": ("date", "datetime", "time", "timedelta"),
    "pathlib": ("Path", "PurePath"),
    "os": ("PathLike",),
    "decimal": ("Decimal",),
    "uuid": ("UUID",),
    "polars": ("DataFrame",),
    "polars.dataframe": ("DataFrame",),
    "engine.node": _OURS,
    "engine.node.context": ("Context",),
    "engine.node.decorator": ("node",),
    "engine.types.media": MEDIA,
    "engine.types.hints": _HINTS,
}
_KNOWN = {f"{module}.{name}": name for module, names in _MODULES.items() for name in names}
# `collections.abc.Set` is what `typing` calls AbstractSet.
_KNOWN["collections.abc.Set"] = "AbstractSet"

# Where only common names are known, `datetime` is the class, and yet `datetime.date` may be written.
_KNOWN.update({f"datetime.datetime.{name}": name for name in _MODULES["datetime"]})


def common_names() -> dict[str, str]:
    """The full name behind each known short one."""
    return {name: f"{module}.{name}" for module, names in _MODULES.items() if module != "builtins" for name in names}


def known_name(dotted: str) -> str | None:
    """The short name of a type that the engine knows, by its full name; None for all others."""
    return _KNOWN.get(dotted)
