"""Read mails."""

import re
from datetime import UTC, date, timedelta
from pathlib import Path
from typing import Annotated, Any, NamedTuple

from engine.node import File, FilePattern, Placeholder, Range, Secret, Table, Unit, node, write_bytes
from nodes.mail.mailbox import open_mailbox


class Mails(NamedTuple):
    """One row per mail, the newest first, and the attachments that were saved."""

    mails: Table
    attachments: list[File]


@node(extras=("mail", "table"), effect="idempotent", permissions=("network", "files:write"), icon="mail")
def read_mail(
    server: Annotated[str, Placeholder("imaps://mail.example.org")],
    user: str,
    password: Secret,
    folder: str = "INBOX",
    unseen: bool = True,
    days: Annotated[int, Range(0), Unit("days")] = 30,
    sender: Annotated[str, Placeholder("invoices@example.org")] = "",
    subject: Annotated[str, Placeholder("Invoice")] = "",
    limit: Annotated[int, Range(1, 10_000), Unit("mails")] = 100,
    save_to: Annotated[Path, FilePattern(mode="folder")] | None = None,
    timeout: Annotated[float, Range(1, 600), Unit("s")] = 60,
) -> Mails:
    """Read mails of a mailbox by IMAP without changing them; mark_mail says which are done.

    Args:
        server: `imaps://` is secured from the start, `imap://` becomes so; only this machine may do without.
        user: The name to sign in with.
        password: The password that goes with it.
        folder: The folder of the mailbox.
        unseen: Only mails that nobody has read.
        days: Only mails of the last days; 0 reads all.
        sender: Only mails whose sender holds this.
        subject: Only mails whose subject holds this.
        limit: At most this many, the newest.
        save_to: Write the attachments into this folder, each behind the number of its mail; empty leaves them.
        timeout: For each answer of the server.
    """
    import imap_tools
    import polars as pl

    wanted: dict[str, Any] = {"seen": False} if unseen else {"all": True}
    wanted |= {"date_gte": date.today() - timedelta(days=days)} if days else {}  # noqa: DTZ011 - IMAP knows no zones
    wanted |= {"from_": sender} if sender else {}
    wanted |= {"subject": subject} if subject else {}
    rows: list[tuple[object, ...]] = []
    files: list[File] = []
    with open_mailbox(server, user, password, folder, timeout) as mailbox:
        for mail in mailbox.fetch(
            imap_tools.AND(**wanted), limit=limit, reverse=True, mark_seen=False, charset="UTF-8"
        ):
            names = [one.filename or f"attachment-{place}" for place, one in enumerate(mail.attachments, 1)]
            when = mail.date.astimezone(UTC) if mail.date.year > 1900 else None
            text = mail.text or mail.html
            rows.append((mail.uid, when, mail.from_, ", ".join(mail.to), mail.subject, text, names))
            if save_to is not None:
                files += [
                    File(write_bytes(save_to / f"{mail.uid}-{_plain(name)}", one.payload))
                    for name, one in zip(names, mail.attachments, strict=True)
                ]
    texts = dict.fromkeys(("from", "to", "subject", "text"), pl.String)
    schema = {"uid": pl.String, "date": pl.Datetime("us", "UTC"), **texts, "attachments": pl.List(pl.String)}
    return Mails(pl.DataFrame(rows, schema=schema, orient="row"), files)


def _plain(name: str) -> str:
    """A file name that leads nowhere else, whatever somebody called their attachment."""
    last = re.split(r"[/\\]", name)[-1]
    return re.sub(r"[^\w.() -]", "_", last).lstrip(".")[-120:] or "attachment"
