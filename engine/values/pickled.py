"""The `pickle` codec, for every other type: signed, so that only what this installation wrote becomes objects again."""

from __future__ import annotations

import pickle
import reprlib

from engine.errors import ValueNotStorable
from engine.values.encoded import damaged, split_header, with_header
from engine.values.refusal import is_spent_by_reading, refusal, too_large, type_name
from engine.values.signing import MAC_BYTES, Signer

_PURPOSE = "treadle.value.pickle"
_PROTOCOL = 5
_SHOWN = 500


class _LimitedBuffer:
    """Collects what the pickler writes and stops it once the limit is passed, before memory is full of it."""

    def __init__(self, value: object, limit: int) -> None:
        self._value, self._limit, self._size = value, limit, 0
        self.parts: list[bytes] = []

    def write(self, part: bytes, /) -> int:
        self._size += len(part)
        if self._size > self._limit:
            raise too_large(type_name(self._value), self._size, self._limit)
        self.parts.append(bytes(part))
        return len(part)


def encode(value: object, signer: Signer, limit: int) -> bytes:
    """The signature, a header with type and repr to show it by, and the pickle."""
    if is_spent_by_reading(value):
        raise refusal(value)
    buffer = _LimitedBuffer(value, limit)
    try:
        pickle.Pickler(buffer, protocol=_PROTOCOL).dump(value)
    except ValueNotStorable:
        raise
    except Exception as error:  # a class's own __reduce__ and __getstate__ may raise anything
        raise refusal(value, error) from error
    signed = with_header({"type": type_name(value), "repr": short_repr(value)}, b"".join(buffer.parts))
    return signer.sign(_PURPOSE, signed) + signed


def decode(data: bytes, signer: Signer) -> object:
    """The value behind `encode`. Raises ValueNotStorable, unpickling nothing, when the signature is not ours."""
    if not is_ours(data, signer):
        raise damaged("pickle")
    _, body = split_header("pickle", data[MAC_BYTES:])
    try:
        return pickle.loads(body)  # noqa: S301  # signed by this installation, checked above
    except Exception as error:  # the class has moved or changed since
        raise ValueNotStorable(
            f"A stored value does not fit today's code: {type(error).__name__}: {error}.",
            fix="Run the node again; its value is then written anew.",
        ) from error


def is_ours(data: bytes, signer: Signer) -> bool:
    """Tell whether this installation signed a pickle."""
    return signer.verifies(data[:MAC_BYTES], _PURPOSE, data[MAC_BYTES:])


def read_header(data: bytes) -> dict[str, object]:
    """The type and the short repr of a pickled value, without unpickling it."""
    return split_header("pickle", data[MAC_BYTES:])[0]


def short_repr(value: object) -> str:
    """The repr of a value, cut, and never raising whatever its class does."""
    shortener = reprlib.Repr()
    shortener.maxstring = shortener.maxother = _SHOWN
    try:
        return shortener.repr(value)[:_SHOWN]
    except Exception as error:  # noqa: BLE001  # a broken __repr__ must not lose the value
        return f"<{type_name(value)}; its repr raises {type(error).__name__}>"
