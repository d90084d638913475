"""Other models that are asked when the first one cannot be: one after another, each with its own provider and key."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import cast, get_args

from engine.node import BudgetExceeded, NodeStopped, Secret, TreadleError, say
from nodes.llm.providers import place_of
from nodes.llm.question import Provider, Question
from nodes.llm.reply import Reply, replies

_FORM = re.compile(r"(?P<provider>\w+):(?P<model>\S+)(?: key=(?P<key>\S+))?(?: at=(?P<address>\S+))?")


@dataclass(frozen=True, slots=True)
class Choice:
    """A model, and where it is asked."""

    provider: Provider
    model: str
    key: Secret | None = None
    address: str = ""

    @property
    def name(self) -> str:
        """As it is written."""
        return f"{self.provider}:{self.model}"


def choices_of(first: Choice, others: Sequence[str] | None) -> list[Choice]:
    """The first and what was written of others. Raises TreadleError, with an example."""
    return [first, *(_read(text.strip()) for text in others or () if text.strip())]


def first_reply(choices: Sequence[Choice], question: Question, seconds: float) -> Iterator[Reply]:
    """The answer of the first that gives one, as it grows. Why each other one did not is in the node's log."""
    for number, choice in enumerate(choices, start=1):
        try:
            place = place_of(choice.provider, choice.key, choice.address, seconds)
            yield from replies(choice.provider, replace(question, model=choice.model), place)
        except (NodeStopped, BudgetExceeded):
            raise
        except TreadleError as error:
            if number == len(choices):
                raise
            say(f"{choice.name} failed: {error.message} Asking {choices[number].name} instead.", level="warning")
        else:
            return


def _read(text: str) -> Choice:
    found = _FORM.fullmatch(text)
    if found is None or found["provider"] not in get_args(Provider):
        raise TreadleError(
            f"{text!r} is no other model.",
            fix="Write it like openai:gpt-4o-mini key=openai; the key, and at=ADDRESS, only where they are needed.",
        )
    key = Secret(found["key"]) if found["key"] else None
    return Choice(cast("Provider", found["provider"]), found["model"], key, found["address"] or "")
