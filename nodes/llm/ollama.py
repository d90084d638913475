"""Ollama's API: https://github.com/ollama/ollama/blob/main/docs/api.md, streaming as a JSON object per line."""

from collections.abc import Iterator
from typing import Any

from nodes.llm.question import Piece, Place, Question, Vectors
from nodes.llm.wire import ask, broke_off, lines, refused

ADDRESS = "http://localhost:11434"


def stream(question: Question, place: Place) -> Iterator[Piece]:
    """The answer in pieces; the counts come with the last."""
    system = [{"role": "system", "content": question.system}] if question.system else []
    options: dict[str, Any] = {"num_predict": question.most_tokens}
    if question.temperature is not None:
        options["temperature"] = question.temperature
    body: dict[str, Any] = {
        "model": question.model,
        "messages": [*system, {"role": "user", "content": question.prompt}],
        "options": options,
        "stream": True,
    }
    if question.schema is not None:
        body["format"] = question.schema
    for line in lines(place, "/api/chat", body, _headers(place)):
        if "error" in line:
            raise refused(place, line["error"])
        text = line.get("message", {}).get("content", "")
        if line.get("done"):
            stopped = line.get("done_reason") or "stop"
            yield Piece(text, line.get("prompt_eval_count"), line.get("eval_count"), stopped)
            return
        yield Piece(text)
    raise broke_off(place)


def embed(model: str, texts: list[str], place: Place) -> Vectors:
    """A vector for each text."""
    answer = ask(place, "/api/embed", {"model": model, "input": texts}, _headers(place))
    return Vectors(answer["embeddings"], answer.get("prompt_eval_count", 0))


def models(place: Place) -> list[str]:
    """The names of the models that are on its machine."""
    return [one["name"] for one in ask(place, "/api/tags", None, _headers(place))["models"]]


def _headers(place: Place) -> dict[str, str]:
    return {"authorization": f"Bearer {place.key}"} if place.key else {}
