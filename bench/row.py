"""One line of the table, and the table."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from time import perf_counter

from bench.lab import Figures


@dataclass(frozen=True)
class Row:
    """What was measured. Seconds; None where there is nothing to compare with. `limit` is the target."""

    id: str
    what: str
    ours: float
    limit: float
    theirs: float | None = None
    plain: float | None = None
    ours_processor: float | None = None
    theirs_processor: float | None = None
    limit_is_ratio: bool = False
    """True when the target is a multiple of the hand-written time."""

    @property
    def ratio(self) -> float | None:
        """Our time as a multiple of the hand-written one."""
        return self.ours / self.theirs if self.theirs else None

    @property
    def reached(self) -> bool:
        """Whether the target is reached."""
        return (self.ratio or 0.0) <= self.limit if self.limit_is_ratio else self.ours <= self.limit


def compared(id: str, what: str, figures: tuple[Figures, Figures], limit: float, *, plain: float | None = None) -> Row:
    """A row of two sides whose target is in seconds."""
    ours, theirs = figures
    processor = (ours.processor_median, theirs.processor_median)
    return Row(id, what, ours.median, limit, theirs.median, plain, *processor)


def as_ratio(id: str, what: str, figures: tuple[Figures, Figures], limit: float) -> Row:
    """A row of two sides whose target is a multiple of the other's time."""
    ours, theirs = figures
    processor = (ours.processor_median, theirs.processor_median)
    return Row(id, what, ours.median, limit, theirs.median, None, *processor, limit_is_ratio=True)


def shortest(work: Callable[[], None], repeats: int = 20) -> float:
    """The shortest of several times."""
    times: list[float] = []
    for _ in range(repeats):
        before = perf_counter()
        work()
        times.append(perf_counter() - before)
    return min(times)


def table(rows: Sequence[Row]) -> str:
    """The rows as a Markdown table."""
    lines = [
        "| | what | plain calls | Prefect by hand | Treadle | ratio | target | reached | CPU by hand | CPU Treadle |",
        "|---|---|---|---|---|---|---|---|---|---|",
    ]
    for row in rows:
        target = f"≤ {row.limit:g} ×" if row.limit_is_ratio else f"≤ {row.limit:g} s"
        cells = [
            row.id,
            row.what,
            _seconds(row.plain),
            _seconds(row.theirs),
            _seconds(row.ours),
            f"{row.ratio:.2f}" if row.ratio is not None else "",
            target,
            "yes" if row.reached else "**no**",
            _seconds(row.theirs_processor),
            _seconds(row.ours_processor),
        ]
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines)


def _seconds(value: float | None) -> str:
    if value is None:
        return ""
    return f"{value:.4f} s" if value < 0.01 else f"{value:.3f} s" if value < 1 else f"{value:.2f} s"
