"""List what a provider offers."""

from typing import Annotated

from engine.node import Placeholder, Range, Secret, Unit, node
from nodes.llm.providers import PROVIDERS, place_of
from nodes.llm.question import Provider


@node(effect="idempotent", permissions=("network",), icon="sparkles")
def list_models(
    provider: Provider = "anthropic",
    key: Secret | None = None,
    address: Annotated[str, Placeholder("the provider's own")] = "",
    timeout: Annotated[float, Range(1, 3600), Unit("s")] = 30,
) -> list[str]:
    """List the language models that a provider offers for a key.

    Args:
        provider: Whose wire format is spoken; openai stands for all servers that speak like it.
        key: The name of the stored key, bound to the provider's host; a server of one's own may need none.
        address: Of another server of that kind, such as http://localhost:8080/v1 for openai.
        timeout: For the whole answer.
    """
    return sorted(PROVIDERS[provider].models(place_of(provider, key, address, timeout)))
