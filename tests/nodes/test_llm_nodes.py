"""The nodes for language models against servers that speak the providers' published wire formats."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pytest_httpserver import HTTPServer
from werkzeug import Request, Response

from engine.node import Secret, TreadleError
from engine.secrets import here
from engine.secrets.environment import Environment
from nodes.llm.chat import chat
from nodes.llm.classify_text import classify_text
from nodes.llm.embed_texts import embed_texts
from nodes.llm.extract_data import extract_data
from nodes.llm.list_models import list_models
from nodes.llm.prices import cost

KEY = "sk-a-key-of-a-test-1234"
SCHEMA = {"type": "object", "properties": {"name": {"type": "string"}}, "required": ["name"]}
MODEL = {"anthropic": "claude-haiku-4-5", "openai": "gpt-4o-mini", "gemini": "gemini-2.5-flash", "ollama": "llama3.2"}
PROVIDERS = tuple(MODEL)


@pytest.fixture(autouse=True)
def surroundings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[None]:
    monkeypatch.setenv("TREADLE_ALLOW_HOSTS", "127.0.0.1/32")
    monkeypatch.setenv("TREADLE_SECRET_MODEL", KEY)
    monkeypatch.chdir(tmp_path)
    before = here.source()
    here.get_from(Environment())
    yield
    here.get_from(before)


def sse(*events: Any) -> str:
    return "".join(f"event: {event.get('type', 'x')}\ndata: {json.dumps(event)}\n\n" for event in events)


def answer_in_pieces(provider: str, pieces: list[str], *, tool: bool = False, end: bool = True) -> str:
    """What each provider streams, as its documentation shows it."""
    match provider:
        case "anthropic":
            kind = "input_json_delta" if tool else "text_delta"
            field = "partial_json" if tool else "text"
            deltas = [
                {"type": "content_block_delta", "index": 0, "delta": {"type": kind, field: piece}} for piece in pieces
            ]
            start = {"type": "message_start", "message": {"usage": {"input_tokens": 7, "output_tokens": 1}}}
            stop = {"type": "message_delta", "delta": {"stop_reason": "end_turn"}, "usage": {"output_tokens": 5}}
            return sse(start, {"type": "ping"}, *deltas, *([stop, {"type": "message_stop"}] if end else []))
        case "openai":
            deltas = [{"choices": [{"index": 0, "delta": {"content": p}, "finish_reason": None}]} for p in pieces]
            stop = {"choices": [{"index": 0, "delta": {}, "finish_reason": "stop"}]}
            usage = {"choices": [], "usage": {"prompt_tokens": 7, "completion_tokens": 5}}
            return sse(*deltas, *([stop, usage] if end else [])) + ("data: [DONE]\n\n" if end else "")
        case "gemini":
            chunks: list[Any] = [
                {"candidates": [{"content": {"parts": [{"text": p}], "role": "model"}}]} for p in pieces
            ]
            if end:
                chunks[-1]["candidates"][0]["finishReason"] = "STOP"
                chunks[-1]["usageMetadata"] = {"promptTokenCount": 7, "candidatesTokenCount": 5}
            return "".join(f"data: {json.dumps(chunk)}\r\n\r\n" for chunk in chunks)
        case _:
            lines: list[Any] = [{"message": {"role": "assistant", "content": p}, "done": False} for p in pieces]
            stop = {
                "message": {"content": ""},
                "done": True,
                "done_reason": "stop",
                "prompt_eval_count": 7,
                "eval_count": 5,
            }
            return "".join(f"{json.dumps(line)}\n" for line in [*lines, *([stop] if end else [])])


def asked_at(server: HTTPServer) -> tuple[str, Any, dict[str, str]]:
    """Path, body and headers of the last request."""
    request: Request = server.log[-1][0]
    return request.path, json.loads(request.get_data() or b"null"), {k.lower(): v for k, v in request.headers.items()}


def serve(server: HTTPServer, *answers: Response) -> str:
    left = list(answers)
    server.expect_request(re.compile(".*")).respond_with_handler(lambda _: left.pop(0))
    return server.url_for("").rstrip("/")


@pytest.mark.parametrize("provider", PROVIDERS)
def test_an_answer_grows_and_ends_with_its_counts_and_cost(httpserver: HTTPServer, provider: Any):
    address = serve(httpserver, Response(answer_in_pieces(provider, ["Hel", "lo ", "wörld"])))
    seen = list(chat("Hi", MODEL[provider], provider, Secret("model"), address, system="Be short"))
    assert [reply.text for reply in seen] == ["Hel", "Hello ", "Hello wörld", "Hello wörld"]
    last = seen[-1]
    assert (last.tokens_in, last.tokens_out) == (7, 5)
    assert last.stopped.lower() in {"end_turn", "stop"}
    assert last.cost == pytest.approx(cost(provider, MODEL[provider], 7, 5))
    path, body, headers = asked_at(httpserver)
    assert KEY in "".join(headers[name] for name in ("authorization", "x-api-key", "x-goog-api-key") if name in headers)
    assert KEY not in path
    assert "Hi" in json.dumps(body)
    assert "Be short" in json.dumps(body)


@pytest.mark.parametrize("provider", PROVIDERS)
def test_data_come_in_the_form_of_a_schema(httpserver: HTTPServer, provider: Any):
    pieces = ['{"na', 'me": "Ada"}']
    address = serve(httpserver, Response(answer_in_pieces(provider, pieces, tool=True)))
    got = extract_data("Ada was here", SCHEMA, MODEL[provider], provider, Secret("model"), address)
    assert (got.data, got.tokens_in) == ({"name": "Ada"}, 7)
    assert '"properties": {"name"' in json.dumps(asked_at(httpserver)[1])


@pytest.mark.parametrize("text", ['{"name": 3}', "Ada", "[]", "{}"])
def test_an_answer_that_does_not_fit_is_refused(httpserver: HTTPServer, text: str):
    address = serve(httpserver, Response(answer_in_pieces("openai", [text])))
    with pytest.raises(TreadleError, match=r"does not fit|did not answer with"):
        extract_data("x", SCHEMA, "m", "openai", address=address)


def test_a_label_is_one_of_those_given(httpserver: HTTPServer):
    good, bad = (Response(answer_in_pieces("ollama", [f'{{"label": "{label}"}}'])) for label in ("spam", "other"))
    address = serve(httpserver, good, bad)
    assert classify_text("Buy!", ["spam", "ham"], "m", "ollama", address=address).label == "spam"
    with pytest.raises(TreadleError, match="does not fit"):
        classify_text("Buy!", ["spam", "ham"], "m", "ollama", address=address)


EMBEDDINGS: dict[str, Any] = {
    "openai": {
        "data": [{"index": 1, "embedding": [0, 1]}, {"index": 0, "embedding": [1, 0]}],
        "usage": {"prompt_tokens": 4},
    },
    "gemini": {"embeddings": [{"values": [1, 0]}, {"values": [0, 1]}]},
    "ollama": {"embeddings": [[1, 0], [0, 1]], "prompt_eval_count": 4},
}  # fmt: skip


@pytest.mark.parametrize("provider", EMBEDDINGS)
def test_each_text_gets_its_vector(httpserver: HTTPServer, provider: Any):
    address = serve(httpserver, Response(json.dumps(EMBEDDINGS[provider])))
    made = embed_texts(["a", "b"], "m", provider, Secret("model"), address)
    assert made.vectors == [[1, 0], [0, 1]]
    assert embed_texts([], "m", provider, Secret("model"), address).vectors == []


MODELS: dict[str, Any] = {
    "anthropic": {"data": [{"id": "b"}, {"id": "a"}]},
    "openai": {"data": [{"id": "b"}, {"id": "a"}]},
    "gemini": {"models": [{"name": "models/b"}, {"name": "models/a"}]},
    "ollama": {"models": [{"name": "b"}, {"name": "a"}]},
}


@pytest.mark.parametrize("provider", PROVIDERS)
def test_models_are_listed(httpserver: HTTPServer, provider: Any):
    address = serve(httpserver, Response(json.dumps(MODELS[provider])))
    assert list_models(provider, Secret("model"), address) == ["a", "b"]


@pytest.mark.parametrize("provider", PROVIDERS)
def test_an_answer_that_is_cut_is_an_error(httpserver: HTTPServer, provider: Any):
    address = serve(httpserver, Response(answer_in_pieces(provider, ["Hel", "lo"], end=False)))
    with pytest.raises(TreadleError, match="broke off"):
        list(chat("Hi", "m", provider, Secret("model"), address))


@pytest.mark.parametrize(
    ("provider", "text"),
    [
        ("anthropic", sse({"type": "error", "error": {"type": "overloaded_error", "message": "Overloaded"}})),
        ("openai", 'data: {"error": {"message": "Overloaded"}}\n\n'),
        ("gemini", 'data: {"promptFeedback": {"blockReason": "SAFETY"}}\n\n'),
        ("ollama", '{"error": "Overloaded"}\n'),
    ],
)
def test_an_error_in_the_middle_of_an_answer_is_told(httpserver: HTTPServer, provider: Any, text: str):
    address = serve(httpserver, Response(text))
    with pytest.raises(TreadleError, match=r"Overloaded|blocked \(SAFETY\)"):
        list(chat("Hi", "m", provider, Secret("model"), address))


@pytest.mark.parametrize("status", [429, 503, 529])
def test_a_provider_that_asks_for_patience_gets_it(httpserver: HTTPServer, status: int):
    busy = Response('{"error": {"message": "slow down"}}', status, headers={"Retry-After": "0"})
    address = serve(httpserver, busy, busy, Response(answer_in_pieces("openai", ["ok"])))
    assert [reply.text for reply in chat("Hi", "m", "openai", None, address)][-1] == "ok"
    assert len(httpserver.log) == 3


@pytest.mark.parametrize(
    ("status", "headers", "fix"),
    [(401, {}, "Look at the key"), (404, {}, "name of the model"), (429, {"Retry-After": "999"}, r"patience \(999 s\)"),
     (400, {}, "settings")],
)  # fmt: skip
def test_a_refusal_says_what_to_do(httpserver: HTTPServer, status: int, headers: dict[str, str], fix: str):
    address = serve(httpserver, Response('{"error": {"message": "no such luck"}}', status, headers=headers))
    with pytest.raises(TreadleError, match=f"answered {status}: no such luck") as caught:
        list(chat("Hi", "m", "anthropic", Secret("model"), address))
    assert re.search(fix, caught.value.fix)


def test_a_key_goes_to_its_host_only(httpserver: HTTPServer, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("TREADLE_HOSTS_MODEL", "api.anthropic.com")
    with pytest.raises(TreadleError, match=r"may not be sent to 127\.0\.0\.1"):
        list(chat("Hi", "m", "anthropic", Secret("model"), httpserver.url_for("")))
    address = serve(httpserver, Response(answer_in_pieces("openai", ["ok"])))
    with pytest.raises(TreadleError, match=r"may not be sent to 127\.0\.0\.1"):
        # As a part of the question, to a server that wants no key.
        list(chat(f"My key is {KEY}", "m", "openai", None, address))
    assert httpserver.log == []


def test_without_a_key_a_provider_is_not_asked():
    with pytest.raises(TreadleError, match="anthropic wants a key"):
        list(chat("Hi", "m"))


def test_prices_are_the_users_to_edit(tmp_path: Path):
    assert cost("openai", "gpt-4o-mini-2024-07-18", 1_000_000, 1_000_000) == pytest.approx(0.75)
    assert cost("openai", "unheard-of", 1, 1) is None
    assert cost("ollama", "llama3.2", 9, 9) == 0.0
    (tmp_path / "llm-prices.toml").write_text('"unheard" = [1.0, 2.0]\n"gpt-4o-mini" = [0, 0]\n')
    assert cost("openai", "unheard-of", 1_000_000, 1_000_000) == pytest.approx(3.0)
    assert cost("openai", "gpt-4o-mini", 5, 5) == 0.0
    (tmp_path / "llm-prices.toml").write_text('"unheard" = "free"')
    with pytest.raises(TreadleError, match="price of 'unheard'"):
        cost("openai", "unheard-of", 1, 1)
