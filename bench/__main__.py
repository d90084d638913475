"""`python -m bench [--quick] [ROW …]`: measure, print the table, keep it as JSON and in docs/benchmarks.md."""

from __future__ import annotations

import argparse
import importlib
import json
import os
import tempfile
from collections.abc import Iterator
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path

from bench.lab import Lab, lab
from bench.row import Row, table

ROOT = Path(__file__).resolve().parents[1]
ROWS = sorted(path.stem for path in (ROOT / "bench" / "rows").glob("[tw][0-9]*.py"))
PAGE, BEGIN = ROOT / "docs" / "benchmarks.md", "<!-- measured: what follows is written by `make bench` -->"


def main() -> None:
    """Measure the rows that were asked for, or all, W before T."""
    parser = argparse.ArgumentParser(prog="bench", description=__doc__)
    parser.add_argument("rows", nargs="*", help=f"any of: {', '.join(ROWS)}; a beginning is enough")
    parser.add_argument("--quick", action="store_true", help="one repeat of each, to see that it works")
    asked = parser.parse_args()
    wanted = [row for row in sorted(ROWS, key=lambda row: (row[0] != "w", row)) if _asked(row, asked.rows)]
    with tempfile.TemporaryDirectory(prefix="treadle-bench-") as folder, lab(Path(folder), quick=asked.quick) as place:
        rows = list(_measured(place, wanted))
        versions = place.versions
    print("\n" + table(rows))
    if not asked.quick:
        facts: dict[str, object] = {"when": datetime.now(UTC).isoformat(timespec="seconds"), "cores": os.cpu_count()}
        _write_page(_kept(rows), {**facts, **versions})


def _asked(row: str, rows: list[str]) -> bool:
    return not rows or any(row.startswith(word) for word in rows)


def _measured(place: Lab, wanted: list[str]) -> Iterator[Row]:
    for name in wanted:
        found = importlib.import_module(f"bench.rows.{name}").measure(place)
        for row in found if isinstance(found, list) else [found]:
            against = f", by hand {row.theirs:.3f} s" if row.theirs is not None else ""
            print(f"{row.id:4} {row.what}: {row.ours:.3f} s{against}", flush=True)
            yield row


def _kept(rows: list[Row]) -> list[Row]:
    """These rows, and those that were measured before and not now, in the order of the table."""
    latest = ROOT / "bench" / "results" / "latest.json"
    latest.parent.mkdir(exist_ok=True)
    before = json.loads(latest.read_text())["rows"] if latest.exists() else []
    known = {row.id: row for row in [*(Row(**fields) for fields in before), *rows]}
    merged = sorted(known.values(), key=lambda row: (row.id[0] != "W", row.id))
    latest.write_text(json.dumps({"rows": [asdict(row) for row in merged]}, indent=2) + "\n")
    return merged


def _write_page(rows: list[Row], facts: dict[str, object]) -> None:
    before = PAGE.read_text("utf-8").partition(BEGIN)[0].rstrip()
    machine = f"{facts['cores']} cores, Python {facts['python']}, Prefect {facts['prefect']}"
    told = f"Measured on {str(facts['when'])[:10]}: {machine}."
    PAGE.write_text(f"{before}\n\n{BEGIN}\n\n{told}\n\n{table(rows)}\n", "utf-8")


if __name__ == "__main__":
    main()
