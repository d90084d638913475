"""Turn texts into vectors."""

from typing import Annotated

from engine.node import Placeholder, Range, Secret, TreadleError, Unit, afford, node, spend
from nodes.llm.extracted import Embedded
from nodes.llm.prices import cost
from nodes.llm.providers import PROVIDERS, place_of
from nodes.llm.question import Provider


@node(effect="idempotent", permissions=("network",), icon="sparkles")
def embed_texts(
    texts: list[str],
    model: Annotated[str, Placeholder("text-embedding-3-small")],
    provider: Provider = "openai",
    key: Secret | None = None,
    address: Annotated[str, Placeholder("the provider's own")] = "",
    batch: Annotated[int, Range(1, 1000)] = 64,
    timeout: Annotated[float, Range(1, 3600), Unit("s")] = 120,
) -> Embedded:
    """Turn texts into vectors that lie close together where the texts mean alike.

    Args:
        texts: One vector is made for each, in this order.
        model: As the provider calls it; list_models shows the names.
        provider: Whose wire format is spoken; openai stands for all servers that speak like it.
        key: The name of the stored key, bound to the provider's host; a server of one's own may need none.
        address: Of another server of that kind, such as http://localhost:8080/v1 for openai.
        batch: So many texts are sent at once.
        timeout: For everything together.
    """
    place = place_of(provider, key, address, timeout)
    vectors: list[list[float]] = []
    tokens = 0
    for start in range(0, len(texts), batch):
        sent = texts[start : start + batch]
        could = sum(map(len, sent)) // 2
        afford(tokens=could, money=cost(provider, model, could, 0) or 0.0)
        made = PROVIDERS[provider].embed(model, sent, place)
        if len(made.vectors) != len(sent):
            raise TreadleError(f"{len(made.vectors)} vectors came for {len(sent)} texts.", fix="Use another model.")
        vectors += made.vectors
        tokens += made.tokens_in
        spend(tokens=made.tokens_in, money=cost(provider, model, made.tokens_in, 0) or 0.0)
    return Embedded(vectors, tokens, cost(provider, model, tokens, 0))
