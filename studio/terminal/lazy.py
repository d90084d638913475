"""A group of commands that imports a command's module only when that command is used."""

from __future__ import annotations

import difflib
import importlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, cast

import click


@dataclass(frozen=True, slots=True)
class LazyCommand:
    """Where a command lives. `summary` stands in the overview, so that the overview imports no command."""

    module: str
    summary: str
    hidden: bool = False


class LazyGroup(click.Group):
    """Commands by name, as `LazyCommand`; the attribute of the module that holds the command is `command`."""

    def __init__(self, *arguments: Any, lazy: Mapping[str, LazyCommand], **options: Any) -> None:
        super().__init__(*arguments, **options)
        self.lazy = lazy

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(self.lazy)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        entry = self.lazy.get(cmd_name)
        if entry is None:
            return None
        return cast("click.Command", importlib.import_module(entry.module).command)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args and not args[0].startswith("-") and args[0] not in self.lazy:
            visible = [name for name, entry in self.lazy.items() if not entry.hidden]
            near = difflib.get_close_matches(args[0], visible, n=1)
            hint = f"did you mean `treadle {near[0]}`?" if near else f"there are {', '.join(visible)}."
            raise click.UsageError(f"There is no command {args[0]!r}; {hint}", ctx)
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        rows = [(name, entry.summary) for name, entry in self.lazy.items() if not entry.hidden]
        with formatter.section("Commands"):
            formatter.write_dl(rows)
