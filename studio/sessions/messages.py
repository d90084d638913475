"""The messages of a browser, read and bounded: whatever else comes is refused with a sentence."""

from __future__ import annotations

from typing import Annotated, Any, Literal, cast

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, TypeAdapter, ValidationError

from engine.document.drawing import AnyEdit

Id = Annotated[str, Field(min_length=1, max_length=200)]
Words = Annotated[str, Field(max_length=200)]
Coordinate = Annotated[float, Field(allow_inf_nan=False)]
LONGEST_TEXT = 10 * 1024 * 1024


class Message(BaseModel):
    """One message. What a newer editor adds is passed over."""

    model_config = ConfigDict(frozen=True, extra="ignore", arbitrary_types_allowed=True)


class Numbered(Message):
    """A message that counts up from 1 within a client, and is answered once."""

    seq: Annotated[int, Field(ge=1, le=2**53)]


def _path(inside: object) -> object:
    return (inside,) if isinstance(inside, str) and inside else inside or ()


Inside = Annotated[tuple[Words, ...], Field(max_length=20), BeforeValidator(_path)]
"""The nodes that lead into the sub-flow which is meant, from the outside in; none for the flow itself."""


class ChangeAsked(Numbered):
    type: Literal["change"]
    edits: tuple[AnyEdit, ...]
    label: Words = ""
    inside: Inside = ()


class CommandAsked(Numbered):
    type: Literal["command"]
    name: Words
    args: dict[str, Any] = Field(default_factory=dict)
    inside: Inside = ()


class UndoAsked(Numbered):
    type: Literal["undo", "redo"]


class CodeTyped(Numbered):
    """`base` is the revision of the `code` message that the text grew out of, where the panel knows it."""

    type: Literal["code"]
    text: Annotated[str, Field(max_length=LONGEST_TEXT)]
    base: int | None = None


class Hello(Message):
    type: Literal["hello"]
    client: Id
    name: Words = ""
    colour: Annotated[str, Field(pattern=r"^(#[0-9a-fA-F]{3,8})?$")] = ""
    revision: int | None = None
    pending: tuple[dict[str, Any], ...] = ()


class Presence(Message):
    type: Literal["presence"]
    cursor: tuple[Coordinate, Coordinate] | None = None
    selection: Annotated[tuple[Words, ...], Field(max_length=5000)] = ()


class Question(Message):
    type: Literal["ask"]
    id: int | str
    what: Words
    args: dict[str, Any] = Field(default_factory=dict)


NumberedMessage = ChangeAsked | CommandAsked | UndoAsked | CodeTyped
AnyMessage = Annotated[
    ChangeAsked | CommandAsked | UndoAsked | CodeTyped | Hello | Presence | Question, Field(discriminator="type")
]
_ADAPTER: TypeAdapter[AnyMessage] = TypeAdapter(AnyMessage)


class BadMessage(Exception):
    """A message that cannot be read. `seq` and `id` are those it had, so that it can be answered."""

    def __init__(self, said: str, seq: int | None, question: int | str | None) -> None:
        super().__init__(said)
        self.said = said
        self.seq = seq
        self.question = question


def read_message(data: object) -> NumberedMessage | Hello | Presence | Question:
    """The message of a JSON value. Raises BadMessage."""
    fields: dict[str, Any] = data if isinstance(data, dict) else {}  # pyright: ignore[reportUnknownVariableType]
    try:
        return _ADAPTER.validate_python(fields)
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(str(step) for step in first["loc"][1:])
        said = f"This change does not read: {f'in {place}: ' if place else ''}{first['msg'][:200]}."
    except (ValueError, RecursionError) as error:
        said = "This change is nested too deeply." if isinstance(error, RecursionError) else f"{error}."
    seq, question = fields.get("seq"), fields.get("id")
    raise BadMessage(
        said, seq if isinstance(seq, int) else None, question if isinstance(question, (int, str)) else None
    )


def is_greeting(data: object) -> bool:
    """Whether a JSON value is a `hello`, with which a connection begins."""
    return isinstance(data, dict) and cast("dict[str, object]", data).get("type") == "hello"
