"""Google's Gemini API: https://ai.google.dev/api/generate-content, streaming as server-sent events."""

from collections.abc import Iterator
from typing import Any

from nodes.llm.question import Piece, Place, Question, Vectors
from nodes.llm.wire import ask, broke_off, events, refused

ADDRESS = "https://generativelanguage.googleapis.com"


def stream(question: Question, place: Place) -> Iterator[Piece]:
    """The answer in pieces."""
    settings: dict[str, Any] = {"maxOutputTokens": question.most_tokens}
    if question.temperature is not None:
        settings["temperature"] = question.temperature
    if question.schema is not None:
        settings |= {"responseMimeType": "application/json", "responseJsonSchema": question.schema}
    body: dict[str, Any] = {
        "contents": [{"role": "user", "parts": [{"text": question.prompt}]}],
        "generationConfig": settings,
    }
    if question.system:
        body["systemInstruction"] = {"parts": [{"text": question.system}]}
    path, stopped = f"/v1beta/{_name(question.model)}:streamGenerateContent?alt=sse", ""
    for event in events(place, path, body, _headers(place)):
        if "error" in event:
            raise refused(place, event["error"].get("message"))
        if reason := event.get("promptFeedback", {}).get("blockReason"):
            raise refused(place, f"the question was blocked ({reason})")
        usage: dict[str, Any] = event.get("usageMetadata", {})
        thought, said = usage.get("thoughtsTokenCount", 0), usage.get("candidatesTokenCount")
        candidates: list[dict[str, Any]] = event.get("candidates") or [{}]
        for candidate in candidates:
            stopped = candidate.get("finishReason") or stopped
            parts: list[dict[str, Any]] = candidate.get("content", {}).get("parts", [])
            text = "".join(part.get("text", "") for part in parts if not part.get("thought"))
            yield Piece(text, usage.get("promptTokenCount"), None if said is None else said + thought, stopped)
    if not stopped:
        raise broke_off(place)


def embed(model: str, texts: list[str], place: Place) -> Vectors:
    """A vector for each text; Gemini does not count the tokens."""
    name = _name(model)
    asked = [{"model": name, "content": {"parts": [{"text": text}]}} for text in texts]
    answer = ask(place, f"/v1beta/{name}:batchEmbedContents", {"requests": asked}, _headers(place))
    return Vectors([one["values"] for one in answer["embeddings"]], 0)


def models(place: Place) -> list[str]:
    """The names of the models."""
    found = ask(place, "/v1beta/models?pageSize=1000", None, _headers(place))["models"]
    return [one["name"].removeprefix("models/") for one in found]


def _name(model: str) -> str:
    from urllib.parse import quote

    return f"models/{quote(model.removeprefix('models/'), safe='')}"


def _headers(place: Place) -> dict[str, str]:
    # Not in the address, where logs of servers on the way would keep it.
    return {"x-goog-api-key": place.key}
