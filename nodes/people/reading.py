"""The answer to a question as a value of the flow: a text, the flow's own model, or the fields by their names."""

from collections.abc import Mapping
from typing import Any

from engine.node import FormField, TreadleError, model_of
from nodes.people.fields import TEXT, fields_of, is_model


class NotTaken(TreadleError):
    """An answer that the form's model does not take."""


def value_of(form: Any, given: Mapping[str, Any]) -> Any:
    """What a node gives for an answer. Raises NotTaken when the form's model does not take it."""
    from pydantic import ValidationError

    if form is None:
        return given[TEXT.name]
    try:
        model = form if is_model(form) else model_of(fields_of(form))
        taken = model.model_validate(dict(given))
    except ValidationError as error:
        raise NotTaken("; ".join(each["msg"] for each in error.errors()), fix="Give another answer.") from error
    return taken if is_model(form) else taken.model_dump()


def default_of(form: Any, otherwise: Any) -> dict[str, Any] | None:
    """The answer that counts when nobody gives one, by fields; None when there is none."""
    if otherwise is None:
        return None
    if form is None:
        return {TEXT.name: str(otherwise)}
    if hasattr(otherwise, "model_dump"):
        return otherwise.model_dump(mode="json")
    fields: tuple[FormField, ...] = fields_of(form)
    if isinstance(otherwise, Mapping):
        return {str(name): value for name, value in otherwise.items()}  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
    if len(fields) == 1:
        return {fields[0].name: otherwise}
    raise TreadleError("“otherwise” does not fit the form.", fix="Give it one value per field, by name.")
