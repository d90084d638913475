"""What is asked of a model, and what comes back, whoever the provider is."""

from dataclasses import dataclass, field
from typing import Any, Literal, NamedTuple

Provider = Literal["anthropic", "openai", "gemini", "ollama"]


@dataclass(frozen=True, slots=True)
class Question:
    """One question. With a `schema` the answer is JSON that fits it."""

    model: str
    prompt: str
    system: str = ""
    most_tokens: int = 1024
    temperature: float | None = None
    schema: dict[str, Any] | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """Where a provider is asked. `address` has no slash at its end; `seconds` is for everything together."""

    address: str
    key: str = field(default="", repr=False)
    seconds: float = 120


class Piece(NamedTuple):
    """A piece of an answer. Counts are of the whole so far, and None where nothing was said; `stopped` is the last."""

    text: str = ""
    tokens_in: int | None = None
    tokens_out: int | None = None
    stopped: str = ""


class Vectors(NamedTuple):
    """One vector for each text."""

    vectors: list[list[float]]
    tokens_in: int
