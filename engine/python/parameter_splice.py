"""Changes one parameter of a `def` that a person wrote, and leaves the others with their comments as they are."""

from __future__ import annotations

import ast
import io
import tokenize
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

from engine.document.code import parse
from engine.document.flow import Flow
from engine.python import frame_text
from engine.python.source import Source, leading_blanks

Change = tuple[int, int, str]
_OPENING, _CLOSING = ("(", "[", "{"), (")", "]", "}")


@dataclass(frozen=True, slots=True)
class _Item:
    """What stands between two commas, without blanks and comments around."""

    start: int
    end: int


def spliced_parameters(flow: Flow, before: Flow, source: Source, span: tuple[int, int]) -> list[Change]:
    """The changes in the `def` that stands at `span`; none when it has to be written anew as a whole."""
    old, new = frame_text.parameter_items(before), frame_text.parameter_items(flow)
    items = _items(source, span)
    if len(items) != len(old) or not old or not new:
        return []
    changes: list[Change] = []
    for what, first, last, start, end in SequenceMatcher(a=old, b=new, autojunk=False).get_opcodes():
        if what == "replace" and last - first == end - start:
            pairs = zip(items[first:last], new[start:end], strict=True)
            changes += [(item.start, item.end, text) for item, text in pairs]
        elif what == "insert":
            changes.append(_inserted(items, first, new[start:end], source))
        elif what == "delete":
            changes.append(_deleted(items, first, last, source))
        elif what == "replace":
            changes.append((items[first].start, items[last - 1].end, ", ".join(new[start:end])))
    return changes if _says(source, span, changes, flow) else []


def _items(source: Source, span: tuple[int, int]) -> list[_Item]:
    """What stands between the brackets of a `def`, comma by comma."""
    text = source.text[span[0] : span[1]]
    starts = [span[0]]
    for line in io.StringIO(text, newline=""):
        starts.append(starts[-1] + len(line))
    found: list[_Item] = []
    depth, current = 0, None
    for token in tokenize.generate_tokens(io.StringIO(text, newline="").readline):
        start, end = starts[token.start[0] - 1] + token.start[1], starts[token.end[0] - 1] + token.end[1]
        if token.type in (tokenize.COMMENT, tokenize.NL):
            continue
        depth -= token.string in _CLOSING
        if (depth == 0 and token.string == ")") or (depth == 1 and token.string == ","):
            found += [current] if current else []
            current = None
        elif depth:
            current = _Item(current.start if current else start, end)
        if depth == 0 and token.string == ")":
            break
        depth += token.string in _OPENING
    return found


def _inserted(items: list[_Item], at: int, texts: list[str], source: Source) -> Change:
    if at < len(items):
        place = items[at].start
        between = ",\n" + lead if (lead := _own_line(place, source)) is not None else ", "
        return place, place, "".join(text + between for text in texts)
    place = items[-1].end
    lead = _own_line(items[-1].start, source)
    if lead is None:
        return place, place, "".join(f", {text}" for text in texts)
    rest = source.text[place : source.line_start(source.line_at(place) + 1)]
    if rest.lstrip(" \t").startswith(",") and rest.lstrip(" \t,").rstrip()[:1] in ("", "#"):
        # Below its comma, so that a comment behind that stays with its parameter.
        place += len(rest.rstrip("\r\n"))
        return place, place, "".join(f"\n{lead}{text}," for text in texts)
    return place, place, "".join(f",\n{lead}{text}" for text in texts)


def _deleted(items: list[_Item], first: int, last: int, source: Source) -> Change:
    start, end = items[first].start, items[last - 1].end
    ends = source.line_start(source.line_at(end) + 1)
    alone = last == len(items) or items[last].start >= ends
    if _own_line(start, source) is not None and alone and ")" not in source.text[end:ends].partition("#")[0]:
        return source.line_start(source.line_at(start)), ends, ""
    if last < len(items):
        return start, items[last].start, ""
    return items[first - 1].end if first else start, end, ""


def _own_line(place: int, source: Source) -> str | None:
    """The blanks before a place that is the first of its line; None for any other."""
    line = source.text[source.line_start(source.line_at(place)) : place]
    return leading_blanks(line) if not line.strip() else None


def _says(source: Source, span: tuple[int, int], changes: list[Change], flow: Flow) -> bool:
    """Whether the changed `def` says what the writer's own would."""
    return _heads(_changed(source.text, span, changes)) == _heads(frame_text.definition(flow))


def _changed(text: str, span: tuple[int, int], changes: list[Change]) -> str:
    start, end = span
    for first, last, new in sorted(changes, reverse=True):
        text = text[:first] + new + text[last:]
        end += len(new) - (last - first)
    return text[start:end]


def _heads(definition: str) -> list[str]:
    try:
        body = parse(f"{definition}\n    pass\n").body
    except SyntaxError:
        return []
    return list(_dumped(body))


def _dumped(body: list[ast.stmt]) -> Iterator[str]:
    for one in body:
        if isinstance(one, (ast.FunctionDef, ast.AsyncFunctionDef)):
            yield f"{type(one).__name__} {one.name} {ast.dump(one.args)} {ast.dump(one.returns) if one.returns else ''}"
