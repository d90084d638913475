"""`/api/docs`: the API for people, drawn from its own description. Nothing of it comes from elsewhere.

It is one piece of HTML and not thousands of elements: those would keep the studio's loop for a second.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any
from xml.etree.ElementTree import Element, SubElement, tostring

from studio.context import AppContext
from studio.nicegui_setup import page
from studio.pages.frame import frame
from studio.pages.parts import Tag, link

_DEPTH = 8


def register(context: AppContext, describe: Callable[[], dict[str, Any]]) -> None:
    """Add the page; `describe` gives the description as OpenAPI has it."""

    @cache
    def operations(address: str) -> str:
        return _drawn(describe(), address)

    @page("/api/docs")
    async def api_docs() -> None:
        description = await asyncio.to_thread(describe)
        drawn = await asyncio.to_thread(operations, context.address.url)
        with frame(context, "API", here="/api/docs"):
            with Tag("div", look="s-heading"):
                Tag("h1", "API")
                link("openapi.json", "/api/openapi.json", sign="download", look="s-button")
            for paragraph in str(description["info"]["description"]).split("\n\n"):
                Tag("p", _words(paragraph), "s-hint s-prose")
            # Its texts were escaped when they were written.
            Tag("div", innerHTML=drawn)


@dataclass(frozen=True, slots=True)
class _Operation:
    method: str
    path: str
    told: dict[str, Any]


def _by_tag(description: dict[str, Any]) -> dict[str, list[_Operation]]:
    found: dict[str, list[_Operation]] = {}
    for path, methods in description["paths"].items():
        for method, told in methods.items():
            tag = (told.get("tags") or ["studio"])[0]
            found.setdefault(tag, []).append(_Operation(method.upper(), path, told))
    return dict(sorted(found.items(), key=lambda item: item[0] != "runs"))


def _drawn(description: dict[str, Any], address: str) -> str:
    top = Element("div")
    for tag, operations in _by_tag(description).items():
        section = _add(top, "section", look="s-section")
        _add(section, "h2", tag.capitalize())
        for operation in operations:
            _draw(section, operation, description, address)
    return tostring(top, encoding="unicode", method="html")


def _add(parent: Element, name: str, text: str = "", look: str = "", **attributes: str) -> Element:
    made = SubElement(parent, name, {key.replace("_", "-"): value for key, value in attributes.items()})
    made.text = text
    if look:
        made.set("class", look)
    return made


def _draw(section: Element, operation: _Operation, description: dict[str, Any], address: str) -> None:
    told = operation.told
    drawn = _add(section, "details", look="s-operation", data_testid="operation")
    summary = _add(drawn, "summary")
    _add(summary, "b", operation.method)
    _add(summary, "code", operation.path)
    _add(summary, "span", str(told.get("summary", "")), "s-hint")
    if told.get("description"):
        _add(drawn, "p", _words(told["description"]))
    _draw_parameters(drawn, told.get("parameters", []))
    body = _example(_schema(told.get("requestBody", {})), description)
    if body is not None:
        _add(drawn, "h3", "Body")
        _add(drawn, "pre", json.dumps(body, indent=2), tabindex="0")
    _add(drawn, "h3", "With curl")
    _add(drawn, "pre", _curl(operation, body, address), tabindex="0")
    for status, answer in told.get("responses", {}).items():
        example = _example(_schema(answer), description) if status.startswith("2") else None
        line = _add(drawn, "p")
        _add(line, "b", f"{status} ")
        _add(line, "span", str(answer.get("description", "")))
        if example is not None:
            _add(drawn, "pre", json.dumps(example, indent=2), tabindex="0")


def _draw_parameters(drawn: Element, parameters: list[dict[str, Any]]) -> None:
    if not parameters:
        return
    box = _add(drawn, "div", look="s-table-box", tabindex="0", role="region", aria_label="Parameters")
    table = _add(box, "table", look="s-table")
    row = _add(_add(table, "thead"), "tr")
    for name in ("Name", "In", "Type", "Meaning"):
        _add(row, "th", name, scope="col")
    rows = _add(table, "tbody")
    for each in parameters:
        row = _add(rows, "tr")
        _add(_add(row, "td"), "code", str(each["name"]))
        _add(row, "td", str(each["in"]))
        _add(row, "td", _type(each.get("schema", {})))
        _add(row, "td", _words(each.get("description", "required" if each.get("required") else "")), "s-found")


def _words(text: str) -> str:
    """A text of the description as it reads without Markdown."""
    return text.replace("\n", " ").replace("`", "")


def _type(schema: dict[str, Any]) -> str:
    if "anyOf" in schema:
        return " or ".join(_type(each) for each in schema["anyOf"] if each.get("type") != "null")
    if "enum" in schema:
        return ", ".join(map(str, schema["enum"]))
    name = str(schema.get("format") or schema.get("type") or "any")
    return f"{name} of {_type(schema['items'])}" if name == "array" and "items" in schema else name


def _schema(part: dict[str, Any]) -> dict[str, Any] | None:
    return part.get("content", {}).get("application/json", {}).get("schema")


def _example(schema: dict[str, Any] | None, description: dict[str, Any], depth: int = 0) -> Any:
    """A value of a schema, made of the examples that its fields have."""
    if schema is None or depth > _DEPTH:
        return None
    if "$ref" in schema:
        return _example(description["components"]["schemas"][schema["$ref"].rpartition("/")[2]], description, depth + 1)
    if schema.get("examples"):
        return schema["examples"][0]
    if "anyOf" in schema:
        return _example(schema["anyOf"][0], description, depth + 1)
    if "properties" in schema:
        return {name: _example(each, description, depth + 1) for name, each in schema["properties"].items()}
    if "default" in schema:
        return schema["default"]
    if "enum" in schema:
        return schema["enum"][0]
    return next(iter(_plain(schema, description, depth)), None)


def _plain(schema: dict[str, Any], description: dict[str, Any], depth: int) -> Iterator[Any]:
    match schema.get("type"):
        case "array":
            yield [_example(schema.get("items"), description, depth + 1)]
        case "object":
            inner: Any = schema.get("additionalProperties")
            # `true`, or nothing: any field may stand there.
            yield {} if not inner or inner is True else {"name": _example(inner, description, depth + 1)}
        case "string":
            yield "2026-01-31T12:00:00Z" if schema.get("format") == "date-time" else "text"
        case "integer" | "number":
            yield 0
        case "boolean":
            yield False
        case _:
            return


def _curl(operation: _Operation, body: Any, address: str) -> str:
    parts = ["curl"]
    if operation.path.endswith("/events"):
        parts.append("-N")
    if operation.method != "GET":
        parts += ["-X", operation.method]
    parts += ["-H 'Authorization: Bearer TOKEN'"]
    if body is not None:
        parts += ["-H 'Content-Type: application/json'", f"-d '{json.dumps(body)}'"]
    return " ".join([*parts, f"'{address}{operation.path}'"])
