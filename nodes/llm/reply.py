"""The whole of an answer, as it grows."""

from collections.abc import Iterator
from typing import NamedTuple

from engine.node import afford, spend
from nodes.llm.prices import cost
from nodes.llm.providers import PROVIDERS
from nodes.llm.question import Place, Provider, Question


class Reply(NamedTuple):
    """The text, tokens that went in and came out, their cost in US dollars if known, and why it stopped."""

    text: str
    tokens_in: int
    tokens_out: int
    cost: float | None
    stopped: str


def replies(provider: Provider, question: Question, place: Place) -> Iterator[Reply]:
    """The answer so far, again and again; the last one is whole."""
    # Rather too much: a token is some four letters, in few languages less than two.
    could_go_in = (len(question.prompt) + len(question.system)) // 2
    most = cost(provider, question.model, could_go_in, question.most_tokens)
    afford(tokens=could_go_in + question.most_tokens, money=most or 0.0)
    texts: list[str] = []
    tokens_in = tokens_out = 0
    stopped = ""
    try:
        for piece in PROVIDERS[provider].stream(question, place):
            texts.append(piece.text)
            tokens_in = tokens_in if piece.tokens_in is None else piece.tokens_in
            tokens_out = tokens_out if piece.tokens_out is None else piece.tokens_out
            stopped = piece.stopped or stopped
            if piece.text:
                yield Reply("".join(texts), tokens_in, tokens_out, None, "")
    finally:
        # An answer that breaks off is paid for, too.
        price = cost(provider, question.model, tokens_in, tokens_out)
        spend(tokens=tokens_in + tokens_out, money=price or 0.0)
    yield Reply("".join(texts), tokens_in, tokens_out, price, stopped)


def whole(provider: Provider, question: Question, place: Place) -> Reply:
    """The whole answer."""
    *_, last = replies(provider, question, place)
    return last
