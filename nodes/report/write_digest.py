"""Write a digest of news."""

import re
from datetime import datetime
from typing import Annotated

from engine.node import Markdown, Range, Table, TreadleError, Unit, node

SPECIAL = re.compile(r"([\\`*_{}\[\]<>()#+!|~&-])")


@node(extras=("table",), icon="markdown")
def write_digest(
    items: Table,
    limit: Annotated[int, Range(1)] = 20,
    longest: Annotated[int, Range(0), Unit("letters")] = 280,
) -> Markdown:
    """Write items as a list to read over coffee: title with link, day, author and the beginning of the summary.

    Args:
        items: Rows with a `title`, and any of `link`, `published`, `author` and `summary`, as `read_feed` gives them.
        limit: At most this many items.
        longest: Cut longer summaries here, at a word.
    """
    if "title" not in items.columns:
        raise TreadleError("The items have no column 'title'.", fix="Rename the column that holds the titles.")
    return Markdown("\n\n".join(_entry(row, longest) for row in items.head(limit).to_dicts()) or "*Nothing new.*")


def _entry(row: dict[str, object], longest: int) -> str:
    title = _plain(row.get("title")) or "Untitled"
    link = re.sub(r"[\s<>]", "", str(row.get("link") or ""))
    heading = f"[{title}](<{link}>)" if link.startswith(("http://", "https://")) else title
    published = row.get("published")
    day = f"{published:%d %B %Y}" if isinstance(published, datetime) else ""
    byline = " · ".join(part for part in (day, _plain(row.get("author"))) if part)
    summary = _plain(_shortened(str(row.get("summary") or ""), longest))
    return "\n\n".join(part for part in (f"### {heading}", f"*{byline}*" if byline else "", summary) if part)


def _shortened(text: str, longest: int) -> str:
    return text if len(text) <= longest else text[:longest].rpartition(" ")[0].rstrip(",;:. ") + " …"


def _plain(value: object) -> str:
    return SPECIAL.sub(r"\\\1", " ".join(str(value or "").split()))
