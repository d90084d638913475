"""Signing in to a mailbox by IMAP."""

import contextlib
from collections.abc import Iterator
from typing import Any

from engine.node import Secret, TreadleError, reveal
from nodes.mail.server import parse_server


@contextlib.contextmanager
def open_mailbox(address: str, user: str, password: Secret, folder: str, seconds: float) -> Iterator[Any]:
    """A mailbox of imap_tools with a folder chosen. Raises TreadleError for whatever goes wrong inside the block."""
    import imaplib

    import imap_tools

    server = parse_server(address, "imap")
    word = reveal(password, to=server.place)
    try:
        if server.secure:
            opened: Any = imap_tools.MailBox(server.host, server.port, timeout=seconds)
        elif server.here:
            opened = imap_tools.MailBoxUnencrypted(server.host, server.port, timeout=seconds)
        else:
            opened = imap_tools.MailBoxStartTls(server.host, server.port, timeout=seconds)
        with opened.login(user, word, initial_folder=folder) as mailbox:
            yield mailbox
    except imap_tools.errors.MailboxLoginError as error:
        raise TreadleError(f"{server.host} does not let {user} in.", fix="Look at user and password.") from error
    except imap_tools.errors.MailboxFolderSelectError as error:
        raise TreadleError(f"There is no folder {folder!r}.", fix="Look at its name, such as INBOX.") from error
    except (imap_tools.errors.ImapToolsError, imaplib.IMAP4.error, OSError) as error:
        raise TreadleError(
            f"{server.host} does not answer as it should: {str(error)[:200]}.", fix="Look at the server's address."
        ) from error
