"""Values to be pinned: what a node shows now, what a person types in, or a file, kept in the store under its digest."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from engine.checks.subject import Subject
from engine.editing.context import Context
from engine.errors import RequestError, UnknownName
from engine.values.blobs import BlobStore
from engine.values.codec import encode
from engine.values.encoded import to_inline
from engine.values.preview import preview
from engine.values.signing import Signer
from studio.sessions.mock_values import picked_value, typed_value
from studio.sessions.person import Message, Person
from studio.sessions.session import EditingSession
from studio.sessions.surroundings import Surroundings

if TYPE_CHECKING:
    from engine.store.store import Store
    from engine.store.tables import ResultRow

INLINE_BYTES = 16 * 1024
SHORT_BYTES = 2 * 1024
"""A value in JSON up to this size goes with its pin, so that its type is checked as one draws."""
_LABEL = 60


class PinValues:
    """Answers `keep_value`: the digest, codec and label with which the command `pin` is then sent."""

    def __init__(
        self,
        session: EditingSession,
        context: Callable[[], Context],
        surroundings: Surroundings,
        digest_of: Callable[[str], str],
    ) -> None:
        self._session = session
        self._context = context
        self._surroundings = surroundings
        self._digest_of = digest_of

    async def keep(self, person: Person, args: Mapping[str, Any]) -> Message:
        """Keep `text`, the file `path` of the workspace, or else what the node shows now."""
        node = str(args.get("node"))
        store = await self._surroundings.store()
        if args.get("text") is None and args.get("path") is None:
            row = await asyncio.to_thread(_shown_row, store, self._digest_of(node))
        else:
            row = await asyncio.to_thread(self._encoded, node, args)
        row.flow, row.node = self._session.drawing.flow.name, node
        await asyncio.to_thread(store.keep_pinned, row)
        is_short = row.codec == "json" and row.inline is not None and len(row.inline) <= SHORT_BYTES
        told = {"digest": row.digest, "codec": row.codec, "label": _label(row)}
        return told | ({"inline": row.inline} if is_short else {})

    def _encoded(self, node: str, args: Mapping[str, Any]) -> ResultRow:
        from engine.store.tables import ResultRow

        flow, context = self._session.drawing.flow, self._context()
        drawn = flow.by_id.get(node)
        if drawn is None:
            raise UnknownName(f"There is no node “{node}”.", fix="It may be gone already.")
        spec, many = Subject(flow, context.catalogue, context.path).spec_of(drawn.kind), drawn.runs_per_item
        if args.get("text") is not None:
            value = typed_value(spec, str(args["text"]), many=many)
        else:
            root = self._surroundings.workspace.root
            path = (root / str(args["path"])).resolve()
            if not path.is_relative_to(root) or not path.is_file():
                raise RequestError(f"There is no file {args['path']!r} in the workspace.", fix="Upload it first.")
            value = picked_value(spec, path, many=many)
        workspace = self._surroundings.workspace
        written = encode(value, Signer.of_folder(workspace.data))
        is_small = len(written.data) <= INLINE_BYTES
        if not is_small:
            BlobStore(workspace.values).put(written.digest, written.data)
        return ResultRow(
            key="",
            digest=written.digest,
            codec=written.codec,
            size=len(written.data),
            inline=to_inline(written.codec, written.data) if is_small else None,
            preview="" if is_small and written.codec == "json" else json.dumps(preview(value)),
            flow="",
            node="",
            run="",
            created=datetime.now(UTC),
        )


def _shown_row(store: Store, digest: str) -> ResultRow:
    row = store.previews([digest]).get(digest) if digest else None
    if row is None:
        raise UnknownName("This node has no value that can be pinned.", fix="Run it first, or type a value.")
    return row.model_copy(update={"created": datetime.now(UTC), "made_of": ""})


def _label(row: ResultRow) -> str:
    if row.codec == "json" and row.inline is not None:
        return row.inline if len(row.inline) <= _LABEL else f"{row.inline[: _LABEL - 1]}…"
    return row.codec
