"""Finds the comments in a piece of a file."""

from __future__ import annotations

import io
import tokenize

from engine.python.text import WIDTH, width


def comments_in(text: str) -> str:
    """All comments in some lines, whatever these do: above a statement, inside it and at its end."""
    if "#" not in text:
        return ""
    readline = io.StringIO(text.replace("\r\n", "\n").replace("\r", "\n")).readline
    found: list[str] = []
    try:
        found += (token.string for token in tokenize.generate_tokens(readline) if token.type == tokenize.COMMENT)
    except (tokenize.TokenError, IndentationError):
        # A head at the end of nothing may not tokenise to its end; its comments have been seen by then.
        return _plain(found)
    return _plain(found)


def beside(before: str, after: str) -> str:
    """A statement that was written anew, with the comment at its end that it had there: lines stay one line."""
    if "#" not in before:
        return after
    *above, statement = after.splitlines(keepends=True)
    if not above or not above[-1].lstrip().startswith("# ") or comments_in("".join(above[:-1])) != _above(before):
        return after
    said = above.pop().strip()
    line = statement.rstrip("\n")
    return "".join(above) + f"{line}  {said}\n" if width(line) + width(said) + 2 <= WIDTH else after


def _above(before: str) -> str | None:
    """The comments above a statement that stands on one line with one at its end; None for any other."""
    *above, last = before.strip("\r\n").splitlines() or [""]
    if any(line.strip() and not line.lstrip().startswith("#") for line in above) or last.lstrip().startswith("#"):
        return None
    return comments_in("\n".join(above)) if comments_in(last) else None


def _plain(comments: list[str]) -> str:
    return "\n".join(comment[1:].removeprefix(" ").rstrip() for comment in comments).strip("\n")
