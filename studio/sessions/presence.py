"""Who is there, and where they point: told at most twenty times a second, remembered nowhere."""

from __future__ import annotations

import asyncio

from studio.sessions.session import EditingSession
from studio.sessions.wire_text import wire_text

PAUSE_S = 0.05


class Presence:
    """Tells everybody about the others, the newest state only."""

    def __init__(self, session: EditingSession) -> None:
        self._session = session
        self._timer: asyncio.TimerHandle | None = None
        self._again = False

    def changed(self) -> None:
        """Somebody came, went, moved or selected something."""
        if self._timer is not None:
            self._again = True
            return
        self._tell()
        self._timer = asyncio.get_running_loop().call_later(PAUSE_S, self._rested)

    def close(self) -> None:
        """Tell nothing any more."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _rested(self) -> None:
        self._timer = None
        if self._again:
            self._again = False
            self.changed()

    def _tell(self) -> None:
        # Each is written once: with a hundred people, everybody's list of everybody else would be ten thousand.
        texts = [(person, wire_text(person.presence())) for person in self._session.present]
        for person, _ in texts:
            others = ",".join(text for other, text in texts if other is not person)
            person.send(f'{{"type":"presence","people":[{others}]}}')
