"""Whether a value of one type may flow into a port of another, and why not.

The rules are those of Python's typing with these decisions. Values are copied from node to node, so lists, sets and
mappings are as lenient as their items. A text does not flow into a choice (`Literal`): it may be another one. A text is
not a list of texts. JSON may be anything that JSON can say, in both directions. A class whose source was not read
gets the benefit of the doubt against other classes. Without Any, JSON, type variables and such classes, the relation
is transitive.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from engine.types.describe import describe, spelling
from engine.types.names import BARE
from engine.types.read_class import NAMED_TUPLE, TYPED_DICT
from engine.types.shape import ANY, NONE, Shape

_STR = Shape("str")
_WIDER = {
    "bool": {"int", "float", "complex"},
    "int": {"float", "complex"},
    "float": {"complex"},
    "datetime": {"date"},
    "Markdown": {"str"},
    "Html": {"str"},
}
"""What else a type may be used as."""

_JSON_LEAVES = {"none", "bool", "int", "float", "str", "Json", "Markdown", "Html"}
_JSON_PARTS = {"list", "tuple", "dict", "union", "literal"}
_BY_NAME = {shape.name: shape for shape in BARE.values() if not shape.label}

_LIST_SOURCES = {
    "": {("list", "")},
    "Sequence": {("list", ""), ("list", "Sequence"), ("tuple", "")},
    "Collection": {("list", ""), ("list", "Sequence"), ("list", "Collection"), ("tuple", ""), ("set", "*")},
    "Iterable": {("list", "*"), ("tuple", ""), ("set", "*")},
}
"""Which containers, by name and label, may be used where a list type of that label is asked for."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether a value may flow, and a sentence with both types when it may not."""

    ok: bool
    why: str = ""
    bindings: Mapping[str, Shape] = field(default_factory=dict[str, Shape])
    """What the type variables of the target stand for after this."""
    as_item: bool = False
    """True when the value becomes one item of a port that takes a list."""


def flows_into(source: Shape, target: Shape, bindings: Mapping[str, Shape] | None = None) -> Verdict:
    """Whether a value of `source` may be used where `target` is asked for.

    `bindings` are what type variables of the target node already stand for, by what flows into its other ports.
    """
    match = _Match(dict(bindings or {}))
    ok = match.fits(source, target)
    return Verdict(True, bindings=match.bindings) if ok else Verdict(False, match.why(source, target), bindings or {})


def fits_port(source: Shape, port: Shape, bindings: Mapping[str, Shape] | None = None) -> Verdict:
    """As `flows_into`, but a port that takes a list also takes single items, one by each wire."""
    whole = flows_into(source, port, bindings)
    if whole.ok:
        return whole
    for member in port.args if port.name == "union" else (port,):
        if member.name == "list" and (verdict := flows_into(source, member.args[0], bindings)).ok:
            return replace(verdict, as_item=True)
    return whole


def gone_through(source: Shape) -> Shape:
    """What a step that runs once per item goes through: the rows of a table, as mappings, or the value itself."""
    return Shape("list", (Shape("dict", (Shape("str"), ANY)),)) if source.name == "Table" else source


def substitute(shape: Shape, bindings: Mapping[str, Shape]) -> Shape:
    """The shape with type variables replaced by what they stand for; unknown ones by their bound, or Any."""
    if shape.name == "typevar":
        return bindings.get(shape.label) or (substitute(shape.args[0], bindings) if shape.args else ANY)
    args = tuple(substitute(arg, bindings) for arg in shape.args)
    fields = tuple((name, substitute(inner, bindings)) for name, inner in shape.fields)
    return replace(shape, args=args, fields=fields)


class _Match:
    """One comparison: gathers what the target's type variables stand for."""

    def __init__(self, bindings: dict[str, Shape]) -> None:
        self.bindings = bindings

    def fits(self, source: Shape, target: Shape) -> bool:
        if target.name == "typevar":
            return self._binds(source, target)
        if source.name == "typevar":
            return not source.args or self.fits(source.args[0], target)
        if source.name == "any" or target.name == "any":
            return True
        if source.name == "union" or (source.name == "literal" and not source.label and len(source.values) > 1):
            members = source.args or tuple(replace(source, values=(value,)) for value in source.values)
            return all(self.fits(member, target) for member in members)
        if target.name == "union":
            return self._fits_one_of(source, target.args)
        return self._fits_plainly(source, target)

    def why(self, source: Shape, target: Shape) -> str:
        """The sentence for a pair that does not fit."""
        said, asked = _named_apart(source, target)
        sentence = f"{said} does not fit {asked}"
        if target.name == "typevar" and target.label in self.bindings:
            sentence = f"{said} does not fit {describe(self.bindings[target.label])}, which another port settled"
        if source.name == "union":
            unfit = [member for member in source.args if not self._copy().fits(member, target)]
            if len(unfit) < len(source.args):
                return f"{sentence}: only part of it does, {_or(describe(one) for one in unfit)} does not"
        elif source.name == "literal" and target.name == "literal" and not source.label and not target.label:
            missing = [repr(value) for value in source.values if not _among(value, target.values)]
            return f"{sentence}: {_or(missing)} is not among the choices"
        elif target.name == "literal" and not target.label and self._copy().fits(target, source):
            return f"{sentence}: it may be something else"
        elif source.name == target.name and source.args and len(source.args) == len(target.args):
            pairs = zip(source.args, target.args, strict=True)
            inner = next(((one, other) for one, other in pairs if not self._copy().fits(one, other)), None)
            return f"{sentence}: {self.why(*inner)}" if inner else sentence
        return sentence

    def _copy(self) -> _Match:
        return _Match(dict(self.bindings))

    def _binds(self, source: Shape, target: Shape) -> bool:
        """Let a type variable stand for the source; a second source must agree with the first, or be wider."""
        if source.name == "typevar":
            source = source.args[0] if source.args else ANY
        if target.args and not self.fits(source, target.args[0]):
            return False
        bound = self.bindings.get(target.label)
        if bound is not None and bound != ANY and flows_into(source, bound).ok:
            return True
        if bound is not None and not flows_into(bound, source).ok:
            return False
        self.bindings[target.label] = source
        return True

    def _fits_one_of(self, source: Shape, members: tuple[Shape, ...]) -> bool:
        for member in sorted(members, key=lambda one: one.name == "typevar"):
            attempt = self._copy()
            if attempt.fits(source, member):
                self.bindings = attempt.bindings
                return True
        return False

    def _fits_plainly(self, source: Shape, target: Shape) -> bool:
        """Neither side is Any, a union or a type variable."""
        if target.name == "Json":
            return self._fits_json(source)
        if source.name == "Json":
            return target.name in _JSON_LEAVES | _JSON_PARTS
        if source.name == "literal":
            return self._literal_fits(source, target)
        if source.name == "object":
            return self._object_fits(source, target)
        if target.name == "list":
            return self._fits_list(source, target)
        if source.name != target.name:
            return target.name in _WIDER.get(source.name, ())
        return self._container_fits(source, target)

    def _literal_fits(self, source: Shape, target: Shape) -> bool:
        if source.label:
            return source.label == target.label or any(self._base_fits(base, target) for base in source.bases)
        if target.name == "literal":
            return not target.label and all(_among(value, target.values) for value in source.values)
        return all(self.fits(_type_of(value), target) for value in source.values)

    def _object_fits(self, source: Shape, target: Shape) -> bool:
        if target.name == "object":
            if source.label == target.label:
                return len(source.args) != len(target.args) or self._all_fit(source.args, target.args)
            return not source.bases or target.label in source.bases
        if NAMED_TUPLE in source.bases and target.name in {"tuple", "list"}:
            return self.fits(Shape("tuple", tuple(inner for _, inner in source.fields)), target)
        if TYPED_DICT in source.bases and target.name == "dict":
            key, value = target.args
            return self.fits(_STR, key) and all(self.fits(inner, value) for _, inner in source.fields)
        return any(self._base_fits(base, target) for base in source.bases)

    def _base_fits(self, base: str, target: Shape) -> bool:
        return base in _BY_NAME and base != "any" and self.fits(_BY_NAME[base], target)

    def _fits_list(self, source: Shape, target: Shape) -> bool:
        allowed = _LIST_SOURCES[target.label]
        if not {(source.name, source.label), (source.name, "*")} & allowed:
            return False
        return all(self.fits(item, target.args[0]) for item in source.args)

    def _container_fits(self, source: Shape, target: Shape) -> bool:
        """Both sides have the same name; types without parts fit themselves."""
        if target.variadic:
            return all(self.fits(item, target.args[0]) for item in source.args)
        looser = target.label in {source.label, "AbstractSet", "Mapping"}
        return looser and not source.variadic and self._all_fit(source.args, target.args)

    def _fits_json(self, source: Shape) -> bool:
        if source.name == "object":
            return bool(source.fields) and all(self._fits_json(inner) for _, inner in source.fields)
        if source.name == "dict" and not self.fits(source.args[0], _STR):
            return False
        if source.name == "literal" and source.label:
            return any(base in _JSON_LEAVES for base in source.bases)
        return source.name in _JSON_LEAVES | {"any", "literal"} or (
            source.name in _JSON_PARTS and all(self.fits(arg, Shape("Json")) for arg in source.args)
        )

    def _all_fit(self, sources: tuple[Shape, ...], targets: tuple[Shape, ...]) -> bool:
        return len(sources) == len(targets) and all(map(self.fits, sources, targets))


def _type_of(value: str | int | bool | None) -> Shape:
    return NONE if value is None else Shape(type(value).__name__)


def _among(value: object, values: Iterable[object]) -> bool:
    """True for the very value: unlike `in`, 1 is not True."""
    return any(type(value) is type(one) and value == one for one in values)


def _named_apart(source: Shape, target: Shape) -> tuple[str, str]:
    """Both types in words, with the Python spelling where the words alone are the same."""
    said, asked = describe(source), describe(target)
    if said != asked:
        return said, asked
    if spelling(source) != spelling(target):
        return f"{said} ({spelling(source)})", f"{asked} ({spelling(target)})"
    return f"{said} ({source.label})", f"{asked} ({target.label})"


def _or(words: Iterable[str]) -> str:
    return " or ".join(words)


__all__ = ["Verdict", "describe", "fits_port", "flows_into", "spelling", "substitute"]
