"""A run as a ZIP archive, made piece by piece while it is read."""

from __future__ import annotations

import json
import re
import zipfile
from collections.abc import Iterable, Iterator
from typing import IO, TYPE_CHECKING, cast

from engine.errors import TreadleError, UnknownName
from engine.values.blobs import BlobStore
from engine.values.content import Content
from engine.values.encoded import from_inline
from engine.values.looking.stored import StoredValue
from studio.run_actions import values_of
from studio.run_export.run_text import log_lines, run_text
from studio.run_export.value_files import files_of

if TYPE_CHECKING:
    from engine.store.store import Store
    from engine.store.tables import ResultRow, RunRow

_UNSAFE = re.compile(r"[^\w.-]+")
_LONGEST_NAME = 100
_EVENTS_AT_ONCE = 1000


class _Sink:
    """Takes what the archive writes, for whoever sends it on. It cannot go back: sizes follow each file."""

    def __init__(self) -> None:
        self._pieces: list[bytes] = []

    def write(self, data: bytes) -> int:
        self._pieces.append(bytes(data))
        return len(data)

    def flush(self) -> None:
        """There is nothing to push on."""

    def taken(self) -> bytes:
        """What was written since the last time."""
        pieces, self._pieces = self._pieces, []
        return b"".join(pieces)


def find_run(store: Store, run: str) -> RunRow:
    """A run by its id. Raises UnknownName."""
    row = store.run(run)
    if row is None:
        raise UnknownName(f"There is no run {run}.", fix="See `treadle runs list`.")
    return row


def archive_name(row: RunRow) -> str:
    """What the file is called, without an ending."""
    return f"{safe_name(row.flow)}-{row.id[-6:]}"


def archive(store: Store, blobs: BlobStore, row: RunRow) -> Iterator[bytes]:
    """The bytes of the archive in pieces; for a thread. A value that is gone is named in it, not a reason to fail."""
    sink = _Sink()
    with zipfile.ZipFile(cast("IO[bytes]", sink), "w", zipfile.ZIP_DEFLATED, compresslevel=6) as made:
        for name, pieces in _files(store, blobs, row):
            with made.open(f"{archive_name(row)}/{name}", "w", force_zip64=True) as file:
                for piece in pieces:
                    file.write(piece)
                    if data := sink.taken():
                        yield data
    yield sink.taken()


def _files(store: Store, blobs: BlobStore, row: RunRow) -> Iterator[tuple[str, Iterable[bytes]]]:
    yield "run.md", [run_text(store, row).encode("utf-8", "replace")]
    yield "run.json", _run_json(store, row)
    yield "log.txt", (line.encode("utf-8", "replace") for line in log_lines(store, row.id))
    version = store.version(row.version) if row.version else None
    if version is not None:
        file = safe_name(row.flow.replace("-", "_"))
        yield f"{file}.py", [version.source.encode("utf-8", "surrogatepass")]
        if version.layout:
            yield f"{file}.layout.json", [version.layout.encode("utf-8", "surrogatepass")]
    yield from _values(store, blobs, row.id)


def _run_json(store: Store, row: RunRow) -> Iterator[bytes]:
    """The run and its events, as the API tells them."""
    head = json.loads(row.model_dump_json(exclude={"owner", "request"}))
    head |= {"parameters": json.loads(row.parameters), "summary": json.loads(row.summary)}
    yield f'{{"run": {json.dumps(head, ensure_ascii=False)},\n"events": ['.encode("utf-8", "replace")
    after, comma = 0, "\n"
    while texts := store.event_texts(row.id, after, _EVENTS_AT_ONCE):
        yield (comma + ",\n".join(text for _, _, text in texts)).encode("utf-8", "replace")
        after, comma = texts[-1][0], ",\n"
    yield b"\n]}\n"


def _values(store: Store, blobs: BlobStore, run: str) -> Iterator[tuple[str, Iterable[bytes]]]:
    events = store.events(run, with_log=False)
    inline = {
        event.digest: (event.codec, event.inline)
        for event in events
        if event.kind == "node.output" and event.inline is not None
    }
    codecs = {event.digest: event.codec for event in events if event.kind == "node.output"}
    digests = values_of(events)
    known = store.previews(digests.values())
    taken: set[str] = set()
    missing: list[str] = []
    for node, digest in digests.items():
        try:
            value = _stored(blobs, digest, codecs.get(digest, ""), inline.get(digest), known.get(digest))
            for ending, pieces in files_of(value):
                yield _free(f"values/{safe_name(node)}{_safe_ending(ending)}", taken), pieces
        except (TreadleError, ValueError) as error:
            missing.append(f"{node}: {getattr(error, 'message', error)}\n")
    if missing:
        yield "values/not-here.txt", [line.encode("utf-8", "replace") for line in missing]


def _stored(
    blobs: BlobStore, digest: str, codec: str, inline: tuple[str, str | None] | None, row: ResultRow | None
) -> StoredValue:
    if inline is not None and inline[1] is not None:
        return StoredValue(digest, inline[0], Content.of_bytes(from_inline(inline[0], inline[1])))
    if row is not None and row.inline is not None:
        return StoredValue(digest, row.codec, Content.of_bytes(from_inline(row.codec, row.inline)))
    return StoredValue(digest, codec or (row.codec if row else ""), Content.of_file(blobs.path(digest)))


def safe_name(name: str) -> str:
    """A name that is one, in any folder of any system."""
    return _UNSAFE.sub("_", name).strip("._-")[:_LONGEST_NAME] or "run"


def _safe_ending(ending: str) -> str:
    return "." + ".".join(safe_name(part) for part in ending.split(".") if part)


def _free(name: str, taken: set[str]) -> str:
    stem, dot, ending = name.partition(".")
    number, wanted = 2, name
    while wanted.casefold() in taken:
        wanted, number = f"{stem}_{number}{dot}{ending}", number + 1
    taken.add(wanted.casefold())
    return wanted
