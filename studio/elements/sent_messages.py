"""What NiceGUI keeps of the messages that it has sent, for a browser whose line breaks: nothing of the editor's.

It would send them again to the same page, where they are of a connection that is over; the editor greets anew and is
told what it missed (docs/editor-protocol.md). With ten browsers on a large flow that runs they come to hundreds of
megabytes.
"""

from __future__ import annotations

from typing import Any, cast

from nicegui import Client

_CALL = "return runMethod("


def forget_sent(client: Client) -> None:
    """Empty the calls of methods that have gone out since the last time. They stay as numbers, which count."""
    for _, _, (_, _, data) in reversed(cast("Any", client.outbox).message_history):
        code = data.get("code")
        if code == "":
            # From here on they were emptied before.
            return
        if code is not None and code.startswith(_CALL):
            data["code"] = ""
