"""Putting a mail together (RFC 5322, MIME)."""

import mimetypes
from collections.abc import Sequence
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import formatdate, make_msgid, parseaddr
from pathlib import Path

from engine.node import TreadleError, read_bytes

MOST_BYTES = 35_000_000
"""What most servers take, with some room for the form of the attachments."""


def message_of(
    sender: str, to: Sequence[str], subject: str, text: str, html: str, attachments: Sequence[Path]
) -> EmailMessage:
    """A mail as text, with an HTML form of it if there is one. Raises TreadleError for what no mail can hold."""
    message = EmailMessage(policy=SMTP)
    if any(sign in subject for sign in "\r\n"):
        raise TreadleError("The subject has more than one line.", fix="Write it on one line.")
    message["From"] = _address(sender)
    message["To"] = [_address(one) for one in to]
    message["Subject"] = subject
    message["Date"] = formatdate(usegmt=True)
    message["Message-ID"] = make_msgid(domain=_address(sender).domain)
    message.set_content(text or "This mail is written in HTML.")
    if html:
        message.add_alternative(html, subtype="html")
    total = 0
    for path in attachments:
        data = read_bytes(path)
        total += len(data)
        if total > MOST_BYTES:
            raise TreadleError("The attachments are too large for a mail.", fix="Put them where a link leads to.")
        main, _, sub = (mimetypes.guess_type(path.name)[0] or "application/octet-stream").partition("/")
        message.add_attachment(data, maintype=main, subtype=sub, filename=path.name)
    return message


def _address(written: str) -> Address:
    name, address = parseaddr(written)
    local, at, domain = address.rpartition("@")
    unfit = TreadleError(f"{written!r} is no mail address.", fix="Write it like Ada <ada@example.org>.")
    if not (at and local and domain) or any(sign in written for sign in "\r\n"):
        raise unfit
    try:
        return Address(name, local, domain)
    except (ValueError, IndexError) as error:
        raise unfit from error
