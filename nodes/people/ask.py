"""Ask a person something and wait for the answer."""

from dataclasses import replace
from typing import Annotated, Any

from engine.node import Context, Placeholder, Question, node
from nodes.people.asking import names
from nodes.people.fields import fields_of
from nodes.people.period import seconds
from nodes.people.reading import NotTaken, default_of, value_of


@node(effect="idempotent", weight="light", permissions=("people",), icon="message-circle-question")
def ask(
    question: Annotated[str, Placeholder("Which month?")],
    form: Any = None,
    shown: Any = None,
    by: Annotated[list[str] | None, Placeholder("ann")] = None,
    expires: Annotated[str, Placeholder("2 days")] = "",
    otherwise: Any = None,
    escalate: Annotated[str, Placeholder("bob, or flow:remind")] = "",
    escalate_after: Annotated[str, Placeholder("1 day")] = "",
    *,
    context: Context,
) -> Any:
    """Ask a person, who answers in the inbox or on a phone; meanwhile the run waits without a process.

    Args:
        question: What to ask, in a sentence.
        form: A pydantic model of the flow file, or fields like `["month: date", "size: small | large"]`; empty asks
            for a text.
        shown: A value to look at while answering.
        by: The names of those who may answer; empty is everybody who may open the studio.
        expires: How long to wait, such as `2 days`; empty is for ever.
        otherwise: The answer that counts when nobody gave one in time; empty fails then.
        escalate: Who is asked as well when there is no answer: a name, or a flow that is started.
        escalate_after: How long to wait before that.
        context: How the question reaches people.
    """
    asked = Question(
        asks="ask",
        text=question,
        fields=fields_of(form),
        shown=shown,
        by=names(by),
        expires_s=seconds(expires, "expires"),
        otherwise=default_of(form, otherwise),
        escalate=escalate,
        escalate_after_s=seconds(escalate_after, "escalate_after"),
    )
    while True:
        reply = context.ask(asked)
        try:
            return value_of(form, reply.value)
        except NotTaken as error:
            if reply.expired:
                raise
            # What the model itself demands is known here only: the person is asked once more, and told why.
            asked = replace(asked, trouble=f"The last answer was not taken: {error}")
