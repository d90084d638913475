"""Have a language model fill in a form."""

from typing import Annotated

from engine.node import Json, Multiline, Placeholder, Range, Secret, Unit, node
from nodes.llm.extracted import Extracted, read_answer
from nodes.llm.providers import place_of
from nodes.llm.question import Provider, Question
from nodes.llm.reply import whole

SYSTEM = "Take what is asked for from the text. Answer with JSON that fits the schema. Leave out what is not there."


@node(effect="idempotent", permissions=("network",), icon="sparkles")
def extract_data(
    text: Annotated[str, Multiline()],
    schema: Json,
    model: Annotated[str, Placeholder("claude-haiku-4-5")],
    provider: Provider = "anthropic",
    key: Secret | None = None,
    address: Annotated[str, Placeholder("the provider's own")] = "",
    hints: Annotated[str, Multiline()] = "",
    most_tokens: Annotated[int, Range(1, 200_000)] = 4096,
    timeout: Annotated[float, Range(1, 3600), Unit("s")] = 120,
) -> Extracted:
    """Take data out of a text with a language model, in the form of a JSON schema.

    Args:
        text: Where the data stand.
        schema: A JSON schema of an object: its properties with their types and descriptions.
        model: As the provider calls it; list_models shows the names.
        provider: Whose wire format is spoken; openai stands for all servers that speak like it.
        key: The name of the stored key, bound to the provider's host; a server of one's own may need none.
        address: Of another server of that kind, such as http://localhost:8080/v1 for openai.
        hints: What else the model should know about the data.
        most_tokens: Refuse a longer answer.
        timeout: For the whole answer.
    """
    place = place_of(provider, key, address, timeout)
    system = f"{SYSTEM}\n{hints}".strip()
    reply = whole(provider, Question(model, text, system, most_tokens, 0.0, schema), place)
    return Extracted(read_answer(reply, schema), reply.tokens_in, reply.tokens_out, reply.cost)
