"""A conversation with a database, the same for all kinds: a statement with its values, and what comes back."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, cast

from engine.node import Table, TreadleError
from nodes.sql.placeholders import positional
from nodes.sql.rows import table_of


@dataclass(frozen=True, slots=True)
class Session:
    """An open transaction. `cursor` is the driver's; `sign` stands before the number of a parameter."""

    cursor: Any
    sign: str
    arrays: bool = True

    def rows(self, statement: str, values: Mapping[str, object], most: int) -> Table:
        """What a statement gives. Raises TreadleError if these are more than `most` rows, or none can be given."""
        self._execute(*positional(statement, values, self.sign))
        if self.cursor.description is None:
            raise TreadleError("This statement gives no rows.", fix="Use run_statement for statements that change.")
        found: list[Any] = self.cursor.fetchmany(most + 1)
        if len(found) > most:
            raise TreadleError(f"There are more than {most:,} rows.", fix="Add a LIMIT or WHERE, or allow more.")
        return table_of([column[0] for column in self.cursor.description], found)

    def change(self, statement: str, values: Mapping[str, object]) -> int:
        """Carry out a statement, and say how many rows it changed; 0 where the database does not count."""
        return self.change_in_order(*positional(statement, values, self.sign))

    def change_in_order(self, statement: str, values: Sequence[object]) -> int:
        """The same for a statement whose parameters are numbered already."""
        self._execute(statement, values)
        if self.cursor.rowcount >= 0:
            return self.cursor.rowcount
        # DuckDB gives the number as its only row.
        counted = self.cursor.fetchone() if self.cursor.description else None
        return counted[0] if counted and isinstance(counted[0], int) else 0

    def _execute(self, statement: str, values: Sequence[object]) -> None:
        bound: list[object] = [self._bindable(value) for value in values]
        if self.sign == "$":
            self.cursor.execute(statement, bound)
        else:
            # SQLite's `:v1`.
            self.cursor.execute(statement, {f"v{number}": value for number, value in enumerate(bound, 1)})

    def _bindable(self, value: object) -> object:
        nested = isinstance(value, dict) or (isinstance(value, (list, tuple)) and not self.arrays)
        return json.dumps(cast("object", value), ensure_ascii=False, default=str) if nested else cast("object", value)
