"""Random port types for the laws."""

from __future__ import annotations

from hypothesis import strategies as st

from engine.types.read_annotation import union
from engine.types.shape import ANY, NONE, Shape

SCALARS = ("bool", "int", "float", "complex", "str", "bytes", "date", "datetime", "path", "decimal")
MEDIA = ("Table", "File", "Image", "Html", "Markdown", "Secret")
CLASSES = (
    Shape("object", label="m.Animal", bases=("object",)),
    Shape("object", label="m.Dog", bases=("m.Animal",)),
    Shape("object", label="m.Name", bases=("str",)),
    Shape("object", label="m.Row", fields=(("name", Shape("str")),), bases=("TypedDict",)),
    Shape("object", label="m.Pair", fields=(("a", Shape("int")), ("b", Shape("str"))), bases=("NamedTuple",)),
    Shape("literal", values=("red", "green"), label="m.Colour", bases=("enum.Enum",)),
    Shape("literal", values=("low",), label="m.Level", bases=("enum.StrEnum", "str")),
)

literals = st.lists(st.sampled_from(["a", "b", 1, 2, True, False, None]), min_size=1, max_size=4, unique_by=repr).map(
    lambda values: Shape("literal", values=tuple(values))
)
leaves = st.sampled_from([NONE, *CLASSES, *(Shape(name) for name in (*SCALARS, *MEDIA))]) | literals


def _around(inner: st.SearchStrategy[Shape]) -> st.SearchStrategy[Shape]:
    return st.one_of(
        st.builds(lambda item, label: Shape("list", (item,), label=label), inner, st.sampled_from(_LIST_LABELS)),
        st.builds(lambda item, label: Shape("set", (item,), label=label), inner, st.sampled_from(_SET_LABELS)),
        st.builds(lambda item: Shape("tuple", (item,), variadic=True), inner),
        st.lists(inner, max_size=3).map(lambda items: Shape("tuple", tuple(items))),
        st.builds(lambda item, label: Shape("dict", (Shape("str"), item), label=label), inner, st.sampled_from(_DICTS)),
        st.lists(inner, min_size=2, max_size=3).map(union),
    )


_LIST_LABELS = ["", "Sequence", "Collection", "Iterable"]
_SET_LABELS = ["", "frozenset", "AbstractSet"]
_DICTS = ["", "Mapping"]

definite = st.recursive(leaves, _around, max_leaves=5)
"""Types without Any, JSON and type variables, for which flowing is transitive."""

shapes = st.recursive(
    leaves | st.sampled_from([ANY, Shape("Json"), Shape("object", label="m.Unread")]), _around, max_leaves=5
)
