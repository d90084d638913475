"""A question to people as a page shows it: what is asked, what is shown with it, and the form to answer."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from engine.node.people import FormField
from engine.people.law import listed
from studio.pages.parts import Tag, button, link
from studio.pages.times import moment
from studio.pages.value import draw_value
from studio.run_history import Output

if TYPE_CHECKING:
    from engine.store.people import StoredQuestion

_INPUTS = {"number": "number", "integer": "number", "date": "date", "time": "datetime-local"}
_HOW = {"expired": "expired", "failed": "expired", "withdrawn": "the run ended"}


def draw_question(question: StoredQuestion, shown: Output | None) -> Tag:
    """Draw an open question; the line that tells who has answered, which changes while it is open."""
    asked, row = question.asked, question.row
    with Tag("p", look="s-hint s-asked"):
        link(row.flow, f"/runs/{row.run}", look="s-link")
        Tag("span", f"· {row.node} ·")
        moment(row.created)
    Tag("h2", asked.text)
    if asked.trouble:
        Tag("p", asked.trouble, "s-trouble")
    if shown is not None:
        draw_value(shown, row.node)
    progress = Tag("p", progress_words(question), "s-hint", data_testid="progress")
    if row.expires is not None:
        Tag("p", f"Open until {row.expires:%Y-%m-%d %H:%M} UTC, {_left(row.expires)}", "s-hint")
    _draw_form(question)
    return progress


def draw_decided(question: StoredQuestion) -> None:
    """Draw one line about a question that is closed."""
    decision = question.decision
    with Tag("li", data_testid="decided", data_question=question.row.id):
        link(question.asked.text, f"/runs/{question.row.run}", look="s-link")
        if decision is None or decision.how != "answered":
            Tag("span", _HOW.get(question.row.state, question.row.state), "s-chip")
        else:
            words = "answered" if question.asked.asks == "ask" else _verdict(approved=bool(decision.value["approved"]))
            Tag("span", words, "s-chip")
        if decision is not None and decision.who:
            Tag("span", f"by {listed_all(decision.who)}", "s-hint")
        if question.row.decided is not None:
            moment(question.row.decided)
        if decision is not None and decision.comment:
            Tag("p", f"“{decision.comment}”", "s-hint")


def progress_words(question: StoredQuestion) -> str:
    """Who is asked, how many it takes, and who has answered."""
    by, needs = question.by, question.asked.at_least
    who = f"{needs} of {', '.join(by)}" if needs > 1 and by else listed(by) if by else "anybody here"
    words = [f"For {who}" if by or needs == 1 else f"For any {needs} people"]
    approves = question.asked.asks == "approve"
    for each in question.answers:
        did = _voted(approved=bool(each.value["approved"])) if approves else "has answered"
        words.append(f"{each.who} {did}")
    return " · ".join(words)


def listed_all(names: tuple[str, ...]) -> str:
    """Names of people who did something together."""
    *before, last = names
    return f"{', '.join(before)} and {last}" if before else last


def _draw_form(question: StoredQuestion) -> None:
    asked, row = question.asked, question.row
    approves = asked.asks == "approve"
    form = Tag("form", look="s-answer", data_answer=row.id, data_payload=asked.payload, novalidate="")
    with form:
        for number, field in enumerate(asked.fields):
            _draw_field(field, f"{row.id}-{number}")
        names = f"names-{row.id}"
        with Tag("label", look="s-field"):
            Tag("span", "Your name")
            Tag(
                "input",
                look="s-input",
                name_="who",
                required="",
                maxlength="100",
                autocomplete="name",
                list=names if question.by else None,
            )
        if question.by:
            with Tag("datalist", id=names):
                for name in question.by:
                    Tag("option", value=name)
        with Tag("label", look="s-field"):
            Tag("span", "Comment (optional)")
            Tag("textarea", look="s-input", name_="comment", rows="2", maxlength="5000")
        Tag("p", look="s-trouble", role="alert", data_said="")
        with Tag("div", look="s-decide"):
            if approves:
                _submit("Approve", "yes", "s-primary", "check")
                _submit("Reject", "no", "s-danger", "x")
            else:
                _submit("Send the answer", "", "s-primary", "check")
            Tag("span", look="s-grow")
            button("Link for somebody else", sign="link", look="s-quiet", data_link=row.id)
        with Tag("p", look="s-hint", hidden="", data_made_link=""):
            Tag("span", "")
            Tag("code", "", id=f"link-{row.id}")


def _submit(words: str, decision: str, look: str, sign: str) -> None:
    made = button(
        words, sign=sign, look=look, name_="decision", value=decision, data_testid=f"answer-{decision or 'send'}"
    )
    made.set("type", "submit")


def _draw_field(field: FormField, id: str) -> None:
    with Tag("div", look="s-field"):
        with Tag("label", for_=id):
            Tag("span", field.label if field.required else f"{field.label} (optional)")
        given = {"id": id, "name_": f"field.{field.name}", "data_kind": field.kind, "data_field": field.name}
        value = "" if field.default is None else str(field.default)
        if field.choices or field.kind == "boolean":
            choices = [str(choice) for choice in field.choices] or ["true", "false"]
            words = {"true": "yes", "false": "no"} if field.kind == "boolean" else {}
            with Tag("select", look="s-input s-select", **given):
                for choice in choices:
                    chosen = choice == (value.lower() if field.kind == "boolean" else value)
                    Tag("option", words.get(choice, choice), value=choice, selected="" if chosen else None)
        else:
            sort = _INPUTS.get(field.kind, "text")
            step = "any" if field.kind == "number" else None
            Tag(
                "input",
                look="s-input",
                type=sort,
                step=step,
                value=value,
                required="" if field.required else None,
                **given,
            )
        if field.help:
            Tag("span", field.help, "s-hint")


def _verdict(*, approved: bool) -> str:
    return "approved" if approved else "rejected"


def _voted(*, approved: bool) -> str:
    return "approves" if approved else "rejects"


def _left(until: datetime) -> str:
    seconds = (until - datetime.now(UTC)).total_seconds()
    for size, word in ((86_400, "days"), (3600, "hours"), (60, "minutes")):
        if seconds >= 2 * size:
            return f"{seconds // size:.0f} {word} left"
    return "less than two minutes left"
