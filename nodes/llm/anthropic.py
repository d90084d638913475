"""Anthropic's Messages API: https://docs.anthropic.com/en/api/messages, streaming as server-sent events."""

from collections.abc import Iterator
from typing import Any

from engine.node import TreadleError
from nodes.llm.question import Piece, Place, Question, Vectors
from nodes.llm.wire import ask, broke_off, events, refused

ADDRESS = "https://api.anthropic.com"
TOOL = "answer"


def stream(question: Question, place: Place) -> Iterator[Piece]:
    """The answer in pieces. A schema is the input of a tool that the model must use."""
    body: dict[str, Any] = {
        "model": question.model,
        "max_tokens": question.most_tokens,
        "messages": [{"role": "user", "content": question.prompt}],
        "stream": True,
    }
    if question.system:
        body["system"] = question.system
    if question.temperature is not None:
        body["temperature"] = question.temperature
    if question.schema is not None:
        body["tools"] = [{"name": TOOL, "description": "Give the answer.", "input_schema": question.schema}]
        body["tool_choice"] = {"type": "tool", "name": TOOL}
    for event in events(place, "/v1/messages", body, _headers(place)):
        match event.get("type"):
            case "message_start":
                yield Piece(tokens_in=_tokens_in(event["message"]["usage"]))
            case "content_block_delta":
                delta = event["delta"]
                yield Piece(delta.get("text") or delta.get("partial_json") or "")
            case "message_delta":
                stopped = event["delta"].get("stop_reason") or ""
                yield Piece(tokens_out=event.get("usage", {}).get("output_tokens"), stopped=stopped)
            case "message_stop":
                return
            case "error":
                raise refused(place, event["error"].get("message"))
            case _:
                pass
    raise broke_off(place)


def embed(model: str, texts: list[str], place: Place) -> Vectors:  # noqa: ARG001 - as the other providers have it
    """There is no such thing."""
    raise TreadleError("Anthropic has no embeddings.", fix="Choose openai, gemini or ollama.")


def models(place: Place) -> list[str]:
    """The names of the models."""
    return [one["id"] for one in ask(place, "/v1/models?limit=1000", None, _headers(place))["data"]]


def _headers(place: Place) -> dict[str, str]:
    return {"x-api-key": place.key, "anthropic-version": "2023-06-01"}


def _tokens_in(usage: dict[str, Any]) -> int:
    cached = ("cache_creation_input_tokens", "cache_read_input_tokens")
    return usage.get("input_tokens", 0) + sum(usage.get(name) or 0 for name in cached)
