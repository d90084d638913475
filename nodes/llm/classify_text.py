"""Have a language model choose a label."""

from typing import Annotated

from engine.node import Multiline, Placeholder, Range, Secret, TreadleError, Unit, node
from nodes.llm.extracted import Labelled, read_answer
from nodes.llm.providers import place_of
from nodes.llm.question import Provider, Question
from nodes.llm.reply import whole


@node(effect="idempotent", permissions=("network",), icon="sparkles")
def classify_text(
    text: Annotated[str, Multiline()],
    labels: list[str],
    model: Annotated[str, Placeholder("claude-haiku-4-5")],
    provider: Provider = "anthropic",
    key: Secret | None = None,
    address: Annotated[str, Placeholder("the provider's own")] = "",
    hints: Annotated[str, Multiline()] = "",
    timeout: Annotated[float, Range(1, 3600), Unit("s")] = 120,
) -> Labelled:
    """Sort a text under one of several labels with a language model.

    Args:
        text: What is to be sorted.
        labels: What there is to choose from; the answer is one of them.
        model: As the provider calls it; list_models shows the names.
        provider: Whose wire format is spoken; openai stands for all servers that speak like it.
        key: The name of the stored key, bound to the provider's host; a server of one's own may need none.
        address: Of another server of that kind, such as http://localhost:8080/v1 for openai.
        hints: When to choose which.
        timeout: For the whole answer.
    """
    if not labels:
        raise TreadleError("There are no labels to choose from.", fix="Write at least two.")
    schema = {
        "type": "object",
        "properties": {"label": {"type": "string", "enum": labels}},
        "required": ["label"],
        "additionalProperties": False,
    }
    place = place_of(provider, key, address, timeout)
    system = f"Choose the label that fits the text best.\n{hints}".strip()
    reply = whole(provider, Question(model, text, system, 256, 0.0, schema), place)
    label = str(read_answer(reply, schema)["label"])
    return Labelled(label, reply.tokens_in, reply.tokens_out, reply.cost)
