"""Mark mails as done."""

from typing import Annotated, Literal

from engine.node import Placeholder, Range, Secret, TreadleError, Unit, node
from nodes.mail.mailbox import open_mailbox


@node(extras=("mail",), effect="idempotent", permissions=("network",), icon="mail")
def mark_mail(
    server: Annotated[str, Placeholder("imaps://mail.example.org")],
    user: str,
    password: Secret,
    uids: list[str],
    action: Literal["seen", "unseen", "flag", "move"] = "seen",
    target: Annotated[str, Placeholder("Done")] = "",
    folder: str = "INBOX",
    timeout: Annotated[float, Range(1, 600), Unit("s")] = 60,
) -> int:
    """Mark mails as read, unread or important, or move them to a folder; gives how many were asked for.

    Args:
        server: As for read_mail.
        user: The name to sign in with.
        password: The password that goes with it.
        uids: The column `uid` of read_mail. A mail that is gone is passed over.
        action: What to do with them.
        target: For `move`: the folder, which is made as needed.
        folder: Where they are.
        timeout: For each answer of the server.
    """
    import imap_tools

    if action == "move" and not target:
        raise TreadleError("There is no folder to move mails to.", fix="Write its name as target.")
    if not all(uid.isdecimal() for uid in uids):
        raise TreadleError("These are no numbers of mails.", fix="Give the column uid of read_mail.")
    if not uids:
        return 0
    with open_mailbox(server, user, password, folder, timeout) as mailbox:
        match action:
            case "move":
                if not mailbox.folder.exists(target):
                    mailbox.folder.create(target)
                mailbox.move(uids, target)
            case "flag":
                mailbox.flag(uids, imap_tools.MailMessageFlags.FLAGGED, True)
            case _:
                mailbox.flag(uids, imap_tools.MailMessageFlags.SEEN, action == "seen")
    return len(uids)
