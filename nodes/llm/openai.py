"""OpenAI's Chat Completions, which many servers speak: https://platform.openai.com/docs/api-reference/chat."""

from collections.abc import Iterator
from typing import Any

from nodes.llm.question import Piece, Place, Question, Vectors
from nodes.llm.wire import ask, broke_off, events, refused

ADDRESS = "https://api.openai.com/v1"


def stream(question: Question, place: Place) -> Iterator[Piece]:
    """The answer in pieces; the counts come last."""
    system = [{"role": "system", "content": question.system}] if question.system else []
    # Only OpenAI itself has dropped the old name.
    most = "max_completion_tokens" if place.address == ADDRESS else "max_tokens"
    body: dict[str, Any] = {
        "model": question.model,
        "messages": [*system, {"role": "user", "content": question.prompt}],
        most: question.most_tokens,
        "stream": True,
        "stream_options": {"include_usage": True},
    }
    if question.temperature is not None:
        body["temperature"] = question.temperature
    if question.schema is not None:
        schema = {"name": "answer", "schema": question.schema}
        body["response_format"] = {"type": "json_schema", "json_schema": schema}
    stopped = ""
    for event in events(place, "/chat/completions", body, _headers(place)):
        if "error" in event:
            raise refused(place, event["error"])
        usage: dict[str, Any] = event.get("usage") or {}
        choices: list[dict[str, Any]] = event.get("choices") or [{}]
        for choice in choices:
            stopped = choice.get("finish_reason") or stopped
            delta: dict[str, Any] = choice.get("delta") or {}
            text = delta.get("content") or ""
            yield Piece(text, usage.get("prompt_tokens"), usage.get("completion_tokens"), stopped)
    if not stopped:
        raise broke_off(place)


def embed(model: str, texts: list[str], place: Place) -> Vectors:
    """A vector for each text."""
    answer = ask(place, "/embeddings", {"model": model, "input": texts}, _headers(place))
    ordered = sorted(answer["data"], key=lambda one: one["index"])
    return Vectors([one["embedding"] for one in ordered], answer.get("usage", {}).get("prompt_tokens", 0))


def models(place: Place) -> list[str]:
    """The names of the models."""
    return [one["id"] for one in ask(place, "/models", None, _headers(place))["data"]]


def _headers(place: Place) -> dict[str, str]:
    return {"authorization": f"Bearer {place.key}"} if place.key else {}
