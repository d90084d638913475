"""Ask a language model."""

from collections.abc import Iterator
from typing import Annotated

from engine.node import Multiline, Placeholder, Range, Secret, Unit, node
from nodes.llm.alternatives import Choice, choices_of, first_reply
from nodes.llm.question import Provider, Question
from nodes.llm.reply import Reply


@node(effect="idempotent", permissions=("network",), icon="sparkles")
def chat(
    prompt: Annotated[str, Multiline()],
    model: Annotated[str, Placeholder("claude-haiku-4-5")],
    provider: Provider = "anthropic",
    key: Secret | None = None,
    address: Annotated[str, Placeholder("the provider's own")] = "",
    system: Annotated[str, Multiline()] = "",
    most_tokens: Annotated[int, Range(1, 200_000)] = 1024,
    temperature: Annotated[float | None, Range(0, 2)] = None,
    timeout: Annotated[float, Range(1, 3600), Unit("s")] = 120,
    others: list[str] | None = None,
) -> Iterator[Reply]:
    """Ask a language model, and see its answer grow.

    Args:
        prompt: The question, with all that the model is to know.
        model: As the provider calls it; list_models shows the names.
        provider: Whose wire format is spoken; openai stands for all servers that speak like it.
        key: The name of the stored key, bound to the provider's host; a server of one's own may need none.
        address: Of another server of that kind, such as http://localhost:8080/v1 for openai.
        system: What holds for every question, such as a role or a tone.
        most_tokens: The answer is cut off after so many.
        temperature: 0 for the same again, more for variety; empty leaves it to the provider.
        timeout: For the whole answer.
        others: Models to ask in turn when this one fails, each as PROVIDER:MODEL, with key=NAME where it needs one.
    """
    choices = choices_of(Choice(provider, model, key, address), others)
    yield from first_reply(choices, Question(model, prompt, system, most_tokens, temperature), timeout)
