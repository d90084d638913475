"""A store that fails or dies at the n-th thing that is asked of it, chosen by a seed."""

from __future__ import annotations

import random
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Literal

from sqlalchemy import event
from sqlalchemy.engine import Engine
from sqlalchemy.exc import OperationalError

Mode = Literal["none", "error", "burst", "kill", "error-after-commit", "kill-after-commit"]
MODES: tuple[Mode, ...] = ("none", "error", "burst", "kill", "error-after-commit", "kill-after-commit")
REASONS = ("database or disk is full", "disk I/O error", "attempt to write a readonly database", "database is locked")


class Killed(BaseException):
    """The process of the engine is gone: nothing that it wanted to do happens any more."""


class Faults:
    """Counts statements and commits of one database file, and fails at those that the seed has chosen."""

    def __init__(self, chance: random.Random, file: str) -> None:
        self.mode: Mode = chance.choice(MODES)
        self.reason = chance.choice(REASONS)
        self.dead = threading.Event()
        self._file = file
        self._count = 0
        self._at = chance.randint(1, 150)
        self._long = chance.randint(2, 40) if self.mode == "burst" else 1
        self._lifted = False

    def lift(self) -> None:
        """All is well from now on."""
        self._lifted = True

    @contextmanager
    def injected(self) -> Iterator[None]:
        """Fail as long as this lasts."""
        event.listen(Engine, "before_cursor_execute", self._before_statement)
        event.listen(Engine, "commit", self._before_commit)
        try:
            yield
        finally:
            event.remove(Engine, "before_cursor_execute", self._before_statement)
            event.remove(Engine, "commit", self._before_commit)

    def _before_statement(self, connection: Any, *_: object) -> None:
        if self._is_ours(connection) and self._strikes():
            self._fail()

    def _before_commit(self, connection: Any) -> None:
        if not self._is_ours(connection) or not self._strikes():
            return
        if self.mode in {"error-after-commit", "kill-after-commit"}:
            # It reaches the disk, and nobody hears of it.
            connection.connection.dbapi_connection.commit()
        self._fail()

    def _is_ours(self, connection: Any) -> bool:
        return connection.engine.url.database == self._file

    def _strikes(self) -> bool:
        if self.dead.is_set():
            raise Killed
        self._count += 1
        return not self._lifted and self.mode != "none" and self._at <= self._count < self._at + self._long

    def _fail(self) -> None:
        if self.mode.startswith("kill"):
            self.dead.set()
            raise Killed
        raise OperationalError("", {}, sqlite3.OperationalError(self.reason))
