"""What a browser sends for a public form: texts, and files that are kept once everything else is right."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from fastapi import Request

from studio.routes.public.fields import FormField
from studio.routes.uploads import keep

LONGEST_FIELD = 100_000
MOST_FIELDS = 200
MOST_FILES = 20
_FIELD = "field."


class SentFile(Protocol):
    """A file as a browser sends it."""

    @property
    def filename(self) -> str | None: ...

    @property
    def size(self) -> int | None: ...

    async def read(self) -> bytes:
        """Its content."""
        ...


@dataclass(frozen=True, slots=True)
class SentForm:
    """Texts and files by the name of the field; `once` tells this filling in from others."""

    texts: Mapping[str, str]
    files: Mapping[str, SentFile]
    once: str

    @property
    def given(self) -> dict[str, str]:
        """What stands in each field; of a file its name."""
        return {**self.texts, **{name: file.filename or "" for name, file in self.files.items()}}


async def read_form(request: Request) -> SentForm:
    """Read it. Raises HTTPException (400) for more fields or files than any form has."""
    form = await request.form(max_files=MOST_FILES, max_fields=MOST_FIELDS, max_part_size=LONGEST_FIELD)
    texts: dict[str, str] = {}
    files: dict[str, SentFile] = {}
    for name, value in form.items():
        if isinstance(value, str):
            texts[name] = value.replace("\r\n", "\n").replace("\0", "")
        elif value.filename:
            files[name.removeprefix(_FIELD)] = value
    given = {name.removeprefix(_FIELD): text for name, text in texts.items() if name.startswith(_FIELD)}
    return SentForm(given, files, texts.get("once", "")[:100])


def checked(fields: Sequence[FormField], sent: SentForm, largest: int) -> list[FormField]:
    """The fields, with what is wrong with their files."""
    return [replace(field, trouble=_file_trouble(field, sent, largest)) if field.is_file else field for field in fields]


def _file_trouble(field: FormField, sent: SentForm, largest: int) -> str:
    file = sent.files.get(field.name)
    if file is None:
        return "It needs a file." if field.required else ""
    if (file.size or 0) > largest:
        return f"The file is larger than {largest:,} bytes." if largest else "This form takes no files."
    return ""


async def kept(fields: Sequence[FormField], sent: SentForm, workspace: Path) -> dict[str, str]:
    """What the flow gets of each field that has something: a text, or where the file lies now in the workspace.

    A path that was sent as text is no file: strangers do not choose what a flow reads here.
    """
    found: dict[str, str] = {}
    for field in fields:
        if not field.is_file:
            if field.value:
                found[field.name] = field.value
        elif (file := sent.files.get(field.name)) is not None:
            found[field.name] = await asyncio.to_thread(keep, workspace, file.filename or "", await file.read())
    return found
