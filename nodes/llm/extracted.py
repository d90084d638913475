"""Answers that are data, looked at before anybody relies on them."""

import json
from typing import Any, NamedTuple, cast

from engine.node import Json, TreadleError
from nodes.llm.reply import Reply

CUT_OFF = frozenset({"max_tokens", "length", "MAX_TOKENS"})


class Extracted(NamedTuple):
    """The data, tokens that went in and came out, and their cost in US dollars if known."""

    data: Json
    tokens_in: int
    tokens_out: int
    cost: float | None


class Labelled(NamedTuple):
    """The label, tokens that went in and came out, and their cost in US dollars if known."""

    label: str
    tokens_in: int
    tokens_out: int
    cost: float | None


class Embedded(NamedTuple):
    """A vector for each text, tokens that went in, and their cost in US dollars if known."""

    vectors: list[list[float]]
    tokens_in: int
    cost: float | None


def read_answer(reply: Reply, schema: Json) -> dict[str, Any]:
    """The object that a model answered with. Raises TreadleError unless it fits the schema."""
    import jsonschema

    if reply.stopped in CUT_OFF:
        raise TreadleError("The answer was cut off before its end.", fix="Allow more tokens, or ask for less.")
    text = reply.text.strip().removeprefix("```json").removeprefix("```").removesuffix("```")
    try:
        data: Any = json.loads(text)
        cast("Any", jsonschema).validate(data, schema)
    except ValueError as error:
        raise TreadleError(
            f"The model did not answer with JSON: {reply.text[:80]!r}.", fix="Try again, or ask another model."
        ) from error
    except jsonschema.SchemaError as error:
        raise TreadleError(f"The schema is none: {error.message}.", fix="Write a JSON schema of an object.") from error
    except jsonschema.ValidationError as error:
        place = ".".join(map(str, error.absolute_path)) or "the answer"
        raise TreadleError(
            f"The model's answer does not fit the schema: {place}: {error.message[:200]}.",
            fix="Try again, describe the properties better, or ask another model.",
        ) from error
    if not isinstance(data, dict):
        raise TreadleError("The model did not answer with an object.", fix="Write a JSON schema of an object.")
    return cast("dict[str, Any]", data)
