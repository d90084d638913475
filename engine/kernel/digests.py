"""Digests and values of a run: what goes into a call, what came out, what the store knows already."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, cast

from prefect.futures import PrefectFuture

from engine.errors import ValueNotStorable
from engine.kernel.outputs import shown
from engine.kernel.request import Step, Stored
from engine.node.decorator import Node
from engine.plan.keys import VOLATILE, combined, file_state
from engine.plan.made_of import MadeOf, difference, glance, wire_glance
from engine.prefect.call import Call
from engine.prefect.inputs import futures_in
from engine.secrets import here
from engine.values import displayed
from engine.values.blobs import BlobStore
from engine.values.codec import decode, encode, is_ours, still_valid
from engine.values.encoded import Encoded, from_inline, to_inline
from engine.values.preview import preview_of_rendering
from engine.values.signing import Signer

INLINE_BYTES = 16 * 1024

# Whether values of these codecs may stand in depends on more than their bytes being there.
_LOOKED_INTO = frozenset({"file", "parts", "pickle", "displayed"})


class Values:
    """The values of one workspace, as a kernel reads and writes them."""

    def __init__(self, blobs: BlobStore, signer: Signer) -> None:
        self._blobs = blobs
        self._signer = signer

    def digest(self, value: Any) -> str:
        """The digest of an argument; futures count by the digest of their value, without looking at it."""
        if isinstance(value, Call):
            return value.digest
        if isinstance(value, PrefectFuture):
            return self.digest(cast("PrefectFuture[Any]", value).result())
        if next(futures_in(value), None) is not None:
            if isinstance(value, Mapping):
                items = cast("Mapping[Any, Any]", value).items()
                return combined("{", {str(name): self.digest(item) for name, item in items})
            items = cast("Sequence[Any]", value)
            return combined("[", {str(index): self.digest(item) for index, item in enumerate(items)})
        try:
            encoded = encode(value, self._signer)
        except ValueNotStorable:
            return VOLATILE
        # The digest of a password gives it away to who can guess it.
        return VOLATILE if here.redactor().found_in(encoded.data) else encoded.digest

    def keep(self, value: Any, inline_bytes: int = INLINE_BYTES) -> tuple[Encoded, str | None]:
        """Write a value down; a small one comes back as text to be sent along, a large one is in the blob store."""
        encoded = encode(value, self._signer)
        refuse_secrets("The value", encoded.data)
        if len(encoded.data) > inline_bytes:
            self._blobs.put(encoded.digest, encoded.data)
            return encoded, None
        return encoded, to_inline(encoded.codec, encoded.data)

    def seen(self, value: Any, encoded: Encoded, inline: str | None) -> Any:
        """What a screen shows of a value that was kept; None for one that is its own preview."""
        if encoded.codec == "json" and inline is not None:
            return None
        if encoded.codec != "displayed":
            return shown(value)
        found = displayed.split(encoded.data)[0]
        return preview_of_rendering(decode(found.codec, found.data, self._signer))

    def keep_artifact(self, content: bytes | Path) -> tuple[str, int]:
        """Put the content of an artifact, or of the file that it is, into the blob store; its digest and size."""
        if isinstance(content, Path):
            return self._blobs.put_file(content, "bytes", lambda piece: refuse_secrets("The artifact", piece))
        refuse_secrets("The artifact", content)
        encoded = encode(content, self._signer)
        self._blobs.put(encoded.digest, encoded.data)
        return encoded.digest, len(content)

    def read_bytes(self, digest: str) -> bytes:
        """The content that `keep_artifact` put into the blob store."""
        return self._blobs.get(digest)

    def load(self, stored: Stored) -> Any:
        """The value of the store."""
        return decode(stored.codec, self._data(stored), self._signer)

    def usable(self, stored: Stored) -> bool:
        """Whether a stored value is really there: its bytes, signed by us if need be, and the files that it names."""
        if stored.inline is None and not self._blobs.has(stored.digest):
            return False
        if stored.codec not in _LOOKED_INTO:
            return True
        try:
            data = self._data(stored)
            return is_ours(stored.codec, data, self._signer) and still_valid(stored.codec, data)
        except ValueNotStorable:
            return False

    def _data(self, stored: Stored) -> bytes:
        if stored.inline is None:
            return self._blobs.get(stored.digest)
        return from_inline(stored.codec, stored.inline)


def refuse_secrets(what: str, data: bytes) -> None:
    """Raise ValueNotStorable for bytes in which a secret stands."""
    if name := here.redactor().found_in(data):
        raise ValueNotStorable(
            f"{what} is not kept: the secret {name!r} stands in it.", fix="Leave it out of what the node gives."
        )


def made_of(call: Call, step: Step, values: Values) -> MadeOf:
    """What the result of a call whose inputs are all there depends on."""
    node = cast("Node[..., Any]", call.node)
    named = dict(zip(node.parameter_names, call.args, strict=False)) | call.kwargs
    named.pop("wait_for", None)
    digests = {name: values.digest(value) for name, value in named.items()}
    for name in step.reads:
        if name in named and digests[name]:
            digests[name] += "|" + read_state(named[name])
    return MadeOf(step.identity, digests, {name: _glance(value) for name, value in named.items()})


def why_again(before: str, now: MadeOf) -> str:
    """What has changed since the last result of a node was made; empty where that is not known."""
    last = MadeOf.from_json(before)
    wired = frozenset(name for name, text in now.shown.items() if text.startswith("“"))
    return difference(last, now, wired) if last is not None else ""


def _glance(value: Any) -> str:
    if isinstance(value, Call):
        source = cast("Call", value.args[0]) if value.node is None else value
        return wire_glance(source.id, value.pick)
    return glance(value)


def read_state(value: Any) -> str:
    """The state of the file, or of the files, that an input names."""
    if isinstance(value, Call):
        value = value.value
    if isinstance(value, (list, tuple)):
        return ",".join(read_state(item) for item in cast("list[Any]", value))
    if isinstance(value, str | Path) or hasattr(value, "__fspath__"):
        return file_state(value)
    return ""


def unstorable_digest() -> str:
    """A digest that equals no other, for a value that cannot be written down."""
    return f"volatile-{uuid.uuid4().hex}"
