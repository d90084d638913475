"""Send a mail."""

from email.message import EmailMessage
from pathlib import Path
from typing import Annotated, NamedTuple

from engine.node import Html, Multiline, Placeholder, Range, Secret, TreadleError, Unit, node, reveal, write_bytes
from nodes.mail.message import message_of
from nodes.mail.server import Server, parse_server

FOLDER = "folder:"


class Sent(NamedTuple):
    """Whether a mail was sent, its identification, and the addresses that the server refused."""

    sent: bool
    identification: str
    refused: list[str]


@node(effect="once", permissions=("network", "files:read", "files:write"), icon="mail")
def send_mail(
    server: Annotated[str, Placeholder("smtps://mail.example.org")],
    sender: Annotated[str, Placeholder("Reports <reports@example.org>")],
    to: Annotated[list[str], Placeholder("ada@example.org")],
    subject: str,
    text: Annotated[str, Multiline()] = "",
    html: Html | None = None,
    attachments: list[Path] | None = None,
    user: str = "",
    password: Secret | None = None,
    when: bool = True,
    timeout: Annotated[float, Range(1, 600), Unit("s")] = 60,
) -> Sent:
    """Send a mail with text, HTML and attachments; it is never sent again by itself.

    Args:
        server: `smtps://` is secured from the start, `smtp://` becomes so; only this machine may do without.
            `folder:outbox` writes the mail as a file into a folder instead, to try a flow.
        sender: Who it is from.
        to: Who gets it.
        subject: On one line.
        text: The mail as plain text.
        html: The same for readers of HTML, such as a report.
        attachments: Files to send along, 35 MB together.
        user: The name to sign in with, if the server asks for one.
        password: The password that goes with it.
        when: Off sends nothing; for alerts.
        timeout: For each answer of the server.
    """
    if not when:
        return Sent(False, "", [])
    if not to:
        raise TreadleError("Nobody gets this mail.", fix="Give at least one address.")
    message = message_of(sender, to, subject, text, str(html or ""), attachments or [])
    identification = str(message["Message-ID"])
    if server.startswith(FOLDER):
        name = f"{identification.strip('<>').partition('@')[0]}.eml"
        write_bytes(Path(server.removeprefix(FOLDER)) / name, message.as_bytes(), overwrite=False)
        return Sent(True, identification, [])
    return Sent(True, identification, _deliver(message, parse_server(server, "smtp"), user, password, timeout))


def _deliver(message: EmailMessage, server: Server, user: str, password: Secret | None, seconds: float) -> list[str]:
    import smtplib
    import ssl

    context = ssl.create_default_context()
    try:
        opened = (
            smtplib.SMTP_SSL(server.host, server.port, timeout=seconds, context=context)
            if server.secure
            else smtplib.SMTP(server.host, server.port, timeout=seconds)
        )
        with opened as smtp:
            smtp.ehlo()
            if not server.secure and (smtp.has_extn("starttls") or not server.here):
                smtp.starttls(context=context)
                smtp.ehlo()
            if user:
                smtp.login(user, reveal(password, to=server.place) if password else "")
            return sorted(smtp.send_message(message))
    except smtplib.SMTPAuthenticationError as error:
        raise TreadleError(f"{server.host} does not let {user} in.", fix="Look at user and password.") from error
    except smtplib.SMTPRecipientsRefused as error:
        raise TreadleError(
            f"{server.host} takes no mail for {', '.join(error.recipients)}.", fix="Look at to."
        ) from error
    except (smtplib.SMTPException, OSError) as error:
        raise TreadleError(
            f"{server.host} did not take the mail: {error}.",
            fix="Look at the server's address and whether it uses TLS.",
        ) from error
