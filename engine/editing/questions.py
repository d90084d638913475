"""The questions about a drawing that take knowledge of types and kinds, by name."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from engine.document.drawing import Drawing
from engine.editing.arguments import Arguments, End
from engine.editing.commands import known, read_arguments
from engine.editing.context import Context
from engine.editing.converters import Converting, converters
from engine.editing.copying import Copying, copy
from engine.editing.expressions import expressions
from engine.editing.fits import fits
from engine.editing.form import Asking, form
from engine.editing.gesture import Gesture
from engine.editing.replacements import replacements

A = TypeVar("A", bound=Arguments)


@dataclass(frozen=True, slots=True)
class Question(Generic[A]):
    """What a question needs to be told, and what answers it."""

    arguments: type[A]
    answer: Callable[[Gesture, A], object]


QUESTIONS: dict[str, Question[Any]] = {
    "fits": Question(End, fits),
    "form": Question(Asking, form),
    "copy": Question(Copying, copy),
    "converters": Question(Converting, converters),
    "replacements": Question(Asking, replacements),
    "expressions": Question(Asking, expressions),
}


def answer_question(what: str, args: Mapping[str, Any], drawing: Drawing, context: Context) -> object:
    """The answer as JSON data. Raises RequestError when the question does not fit the drawing."""
    question = known(what, QUESTIONS, "question")
    return question.answer(Gesture(drawing, context), read_arguments(question.arguments, what, args))
