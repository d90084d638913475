"""Ask people to approve something and wait for their decision."""

from datetime import UTC, datetime
from typing import Annotated, Any, Literal, NamedTuple

from engine.node import Context, Placeholder, Question, Range, TreadleError, node
from nodes.people.asking import names
from nodes.people.period import seconds


class Decision(NamedTuple):
    """What people decided: branch on `approved`."""

    approved: bool
    who: list[str]
    when: datetime
    comment: str
    expired: bool
    """Whether nobody decided in time."""


@node(effect="idempotent", weight="light", permissions=("people",), icon="user-check")
def approve(
    question: Annotated[str, Placeholder("Publish it?")],
    shown: Any = None,
    by: Annotated[list[str] | None, Placeholder("ann")] = None,
    at_least: Annotated[int, Range(1)] = 1,
    expires: Annotated[str, Placeholder("2 days")] = "",
    otherwise: Literal["reject", "approve", "fail"] = "reject",
    not_by_starter: bool = False,
    escalate: Annotated[str, Placeholder("bob, or flow:remind")] = "",
    escalate_after: Annotated[str, Placeholder("1 day")] = "",
    *,
    context: Context,
) -> Decision:
    """Ask people for their approval of the very value shown; meanwhile the run waits without a process.

    Args:
        question: What is to be decided, in a sentence.
        shown: The value that is approved; when it changes, earlier answers do not count.
        by: The names of those who may decide; empty is everybody who may open the studio.
        at_least: So many have to approve.
        expires: How long to wait, such as `2 days`; empty is for ever.
        otherwise: What counts when nobody decided in time.
        not_by_starter: Who started the run may not decide.
        escalate: Who is asked as well when there is no decision: a name, or a flow that is started.
        escalate_after: How long to wait before that.
        context: How the question reaches people.
    """
    people = names(by)
    if people and at_least > len(people):
        raise TreadleError(
            f"{at_least} people have to approve “{question}”, and “by” names {len(people)}.",
            fix="Name more people, or ask for fewer approvals.",
        )
    reply = context.ask(
        Question(
            asks="approve",
            text=question,
            shown=shown,
            by=people,
            at_least=at_least,
            not_by_starter=not_by_starter,
            expires_s=seconds(expires, "expires"),
            otherwise=None if otherwise == "fail" else {"approved": otherwise == "approve"},
            escalate=escalate,
            escalate_after_s=seconds(escalate_after, "escalate_after"),
        )
    )
    when = reply.when or datetime.now(UTC)
    return Decision(bool(reply.value.get("approved")), list(reply.who), when, reply.comment, reply.expired)
