"""The open questions of a node to people, as they follow from its events."""

from __future__ import annotations

from dataclasses import dataclass, replace

from engine.events.people import NodeAnswered, NodeAsked, NodeDecided, NodeEscalated
from engine.people.law import listed

ABOUT_QUESTIONS = frozenset({"node.asked", "node.answered", "node.escalated", "node.decided"})


@dataclass(frozen=True, slots=True)
class QuestionView:
    """What a node asks people, as long as it is open; `given` are the names of those who answered."""

    id: str
    text: str
    at_least: int = 1
    by: tuple[str, ...] = ()
    """Who may answer; empty means anybody."""
    given: tuple[str, ...] = ()

    @property
    def words(self) -> str:
        """For whom it waits, in a few words."""
        if self.at_least == 1:
            return f"waits for {listed(self.by) if self.by else 'an answer'}"
        among = f"of {', '.join(self.by)}" if self.by else "people"
        so_far = f", {len(self.given)} so far" if self.given else ""
        return f"waits for {self.at_least} {among}{so_far}"


def questions_after(
    questions: tuple[QuestionView, ...], event: NodeAsked | NodeAnswered | NodeEscalated | NodeDecided
) -> tuple[QuestionView, ...]:
    """The open questions after an event about one of them."""
    open_ones = {question.id: question for question in questions}
    match event:
        case NodeAsked():
            open_ones[event.question] = QuestionView(event.question, event.text, event.at_least, event.by)
        case NodeAnswered() if (question := open_ones.get(event.question)) is not None:
            open_ones[event.question] = replace(question, given=(*question.given, event.who))
        case NodeEscalated() if (question := open_ones.get(event.question)) is not None and _names(event, question):
            open_ones[event.question] = replace(question, by=(*question.by, event.to))
        case NodeDecided():
            open_ones.pop(event.question, None)
        case _:
            pass
    return tuple(open_ones.values())


def words_of(questions: tuple[QuestionView, ...]) -> str:
    """For whom a node waits, in a few words."""
    if not questions:
        return ""
    first = questions[0].words
    return f"{len(questions)} questions: {first}" if questions[1:] else first


def _names(event: NodeEscalated, question: QuestionView) -> bool:
    """Whether one more person may answer now."""
    return bool(question.by) and not event.to.startswith("flow:")
