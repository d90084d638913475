"""Who is there, and where they point: told at most twenty times a second, remembered nowhere."""

from __future__ import annotations

import asyncio

from studio.sessions.session import EditingSession

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
        present = self._session.present
        for person in present:
            others = [other.presence() for other in present if other is not person]
            person.send({"type": "presence", "people": others})
