"""What is told of a value that cannot be kept."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any

import pytest

from engine.events.model import AnyEvent, NodeOutput
from engine.kernel.keeping import Keeping
from engine.prefect.call import Call
from engine.prefect.scope import RunScope
from engine.prefect.tasks import PrefectTasks
from engine.values.codec import decode
from engine.values.encoded import from_inline
from tests.kernel.watched_flows import values_in
from tests.values.kit import SIGNER


class Locked:
    """It has a lock, which cannot be written down, and shows itself as `page`."""

    def __init__(self, page: str | None) -> None:
        self.lock = threading.Lock()
        self.page = page

    def _repr_html_(self) -> str | None:
        return self.page


@pytest.fixture
def told(tmp_path: Path) -> dict[str, Any]:
    events: list[AnyEvent] = []
    lines: list[tuple[str, str, str]] = []
    keeping = Keeping("run", values_in(tmp_path), events.append, lambda *line: lines.append(line))
    call = Call(RunScope(PrefectTasks()), None, "made", (), {})
    return {"keep": lambda value: keeping.output(call, value, None, partial=False), "events": events, "lines": lines}


def test_what_it_shows_of_itself_is_kept_to_be_looked_at(told: dict[str, Any]):
    digests = {told["keep"](Locked("<b>here</b>")) for _ in range(2)}
    event = told["events"][0]
    assert isinstance(event, NodeOutput)
    assert (event.codec, event.key, event.partial) == ("html", "", False)
    assert decode("html", from_inline("html", event.inline or ""), SIGNER) == "<b>here</b>"
    # To those who take it, it is another value each time.
    assert len(digests) == 2
    assert event.digest not in digests
    assert told["lines"][0][0::2] == ("made", "warning")


def test_one_that_shows_nothing_is_told_of_by_its_repr(told: dict[str, Any]):
    told["keep"](Locked(None))
    [event] = told["events"]
    assert (event.digest, event.partial) == ("", True)
    assert "Locked object" in event.preview["repr"]
