"""Mails that come into a mailbox: the server tells of them at once (IMAP IDLE), and none is told twice."""

from __future__ import annotations

import asyncio
import contextlib
import socket
from collections.abc import Mapping
from typing import Any

from engine.errors import MissingExtra, TreadleError
from engine.triggers.kinds import MailSettings
from engine.triggers.watchers.watched import Happened, Watched

ANSWER_S = 30.0
SOON_S, IDLE_S = 1.0, 60.0
"""So long a question to be told lasts at first, and at most (servers give up after half an hour).

What comes in the very moment in which the server begins to tell is overheard: it is in a buffer then while we wait for
the line. So after a mail, which others like to follow, we look again soon, and then less and less often.
"""
LONGEST_TEXT = 200_000
TOGETHER = 50
_LAST, _VALIDITY = "last", "validity"


async def watch_mail(watched: Watched) -> None:
    """Watch a mailbox until cancelled. Raises TreadleError when it cannot be reached."""
    settings = watched.settings
    if not isinstance(settings, MailSettings):
        raise TypeError(f"{type(settings)} are not the settings of a mailbox")
    try:
        import imap_tools
    except ModuleNotFoundError as error:
        raise MissingExtra("imap-tools is needed for this.", fix="pip install 'treadle[mail]'") from error
    import imaplib

    fields = await watched.connection(settings.connection, "imap")
    mailbox = _Mailbox(settings.folder, fields)
    try:
        await asyncio.to_thread(mailbox.open)
        last = await _begin(watched, mailbox)
        watched.well()
        patience = SOON_S
        while True:
            mails = await asyncio.to_thread(mailbox.after, last)
            for uid, event in mails:
                await watched.hand_on([Happened(event, f"mail {mailbox.validity} {uid}", {_LAST: str(uid)})])
                last = uid
            if len(mails) < TOGETHER:
                patience = SOON_S if mails else min(2 * patience, IDLE_S)
                await asyncio.to_thread(mailbox.wait, patience)
    except (imap_tools.errors.ImapToolsError, imaplib.IMAP4.error, OSError) as error:
        raise TreadleError(f"The mailbox does not answer as it should: {str(error)[:200]}.") from error
    finally:
        # A thread may still wait for the server: its line is cut.
        mailbox.cut()


async def _begin(watched: Watched, mailbox: _Mailbox) -> int:
    """The number of the last mail that counts as seen."""
    marks = await watched.marks()
    if marks.get(_VALIDITY) == mailbox.validity:
        return int(marks.get(_LAST, "0"))
    # New, or the server has numbered its mails anew: what is there now was there before.
    last = await asyncio.to_thread(mailbox.last)
    await watched.remember({_VALIDITY: mailbox.validity, _LAST: str(last)})
    return last


class _Mailbox:
    """A line to an IMAP server, for one thread at a time."""

    def __init__(self, folder: str, fields: Mapping[str, str]) -> None:
        self._folder, self._fields = folder, fields
        self._box: Any = None
        self.validity = ""

    def open(self) -> None:
        import imap_tools

        kinds: Mapping[str, Any] = {
            "tls": imap_tools.MailBox,
            "starttls": imap_tools.MailBoxStartTls,
            "none": imap_tools.MailBoxUnencrypted,
        }
        security = self._fields.get("security", "tls")
        port = int(self._fields.get("port") or (993 if security == "tls" else 143))
        box = kinds[security](self._fields["host"], port, timeout=ANSWER_S)
        self._box = box
        box.login(self._fields.get("user", ""), self._fields.get("password", ""), initial_folder=self._folder)
        self.validity = str(box.folder.status(self._folder, ["UIDVALIDITY"])["UIDVALIDITY"])

    def last(self) -> int:
        return int(self._box.folder.status(self._folder, ["UIDNEXT"])["UIDNEXT"]) - 1

    def after(self, uid: int) -> list[tuple[int, dict[str, Any]]]:
        """The mails after a number, in order; some of them if there are many."""
        found: list[Any] = list(
            # A range up to * always holds the last mail, whatever its number.
            self._box.fetch(f"UID {uid + 1}:*", mark_seen=False, limit=TOGETHER + 1)
        )
        return [(int(mail.uid), _event(mail)) for mail in found if int(mail.uid) > uid][:TOGETHER]

    def wait(self, at_most_s: float) -> None:
        self._box.idle.wait(timeout=at_most_s)

    def cut(self) -> None:
        if self._box is not None:
            with contextlib.suppress(OSError, AttributeError):
                self._box.client.sock.shutdown(socket.SHUT_RDWR)
            with contextlib.suppress(Exception):
                self._box.client.shutdown()


def _event(mail: Any) -> dict[str, Any]:
    text = str(mail.text or mail.html or "").replace("\0", "")
    return {
        "kind": "mail",
        "uid": str(mail.uid),
        "from": str(mail.from_),
        "to": [str(one) for one in mail.to],
        "subject": str(mail.subject).replace("\0", ""),
        "date": mail.date.isoformat(),
        "text": text[:LONGEST_TEXT],
        "attachments": [
            {"name": str(one.filename), "type": str(one.content_type), "size": int(one.size)}
            for one in mail.attachments
        ],
    }
