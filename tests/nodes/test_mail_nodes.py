"""Mail sent to a real SMTP server and read from a real IMAP server."""

import email
import email.utils
import imaplib
import time
from collections.abc import Iterator
from email.message import EmailMessage
from email.policy import default
from pathlib import Path
from typing import Any

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult

from engine.node import Html, Secret, TreadleError
from nodes.mail.mark_mail import mark_mail
from nodes.mail.read_mail import read_mail
from nodes.mail.send_mail import send_mail
from tests.servers import free_port

SENDER, ADA = "Grüße <reports@example.org>", "Ada L <ada@example.org>"
SESAME = Secret("mail")


@pytest.fixture(autouse=True)
def password(monkeypatch: pytest.MonkeyPatch):
    """The password that both servers know."""
    monkeypatch.setenv("TREADLE_SECRET_MAIL", "sesame")


class Inbox:
    """Keeps what a server was sent, and refuses whoever is called nobody."""

    def __init__(self):
        self.mails: list[EmailMessage] = []
        self.address = ""

    async def handle_RCPT(self, server: Any, session: Any, envelope: Any, address: str, options: Any) -> str:  # noqa: N802
        if address.startswith("nobody"):
            return "550 no such mailbox"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:  # noqa: N802
        self.mails.append(email.message_from_bytes(envelope.content, policy=default))  # type: ignore[arg-type]
        return "250 OK"


@pytest.fixture
def inbox() -> Iterator[Inbox]:
    """An SMTP server on this machine that lets `ada` in."""

    def check(server: Any, session: Any, envelope: Any, mechanism: Any, data: Any) -> AuthResult:
        return AuthResult(success=(data.login, data.password) == (b"ada", b"sesame"), handled=False)

    kept = Inbox()
    options: dict[str, Any] = {"authenticator": check, "auth_required": True, "auth_require_tls": False}
    controller = Controller(kept, hostname="127.0.0.1", port=free_port(), **options)
    controller.start()
    kept.address = f"smtp://127.0.0.1:{controller.port}"
    yield kept
    controller.stop()


def test_a_mail_arrives_with_text_html_and_attachments(inbox: Inbox, tmp_path: Path):
    (tmp_path / "größe.csv").write_text("a,b\n")
    sent = send_mail(
        inbox.address,
        SENDER,
        [ADA, "bob@example.org"],
        "Bericht für März",
        "Guten Tag",
        Html("<b>Guten Tag</b>"),
        [tmp_path / "größe.csv"],
        user="ada",
        password=SESAME,
    )
    (mail,) = inbox.mails
    assert (sent.sent, sent.refused, mail["Message-ID"]) == (True, [], sent.identification)
    assert (mail["Subject"], mail["From"]) == ("Bericht für März", SENDER)
    assert mail["To"].addresses[1].addr_spec == "bob@example.org"
    assert "Guten Tag" in mail.get_body(("plain",)).get_content()  # type: ignore[union-attr]
    assert "<b>Guten Tag</b>" in mail.get_body(("html",)).get_content()  # type: ignore[union-attr]
    (attached,) = mail.iter_attachments()
    assert (attached.get_filename(), attached.get_content()) == ("größe.csv", "a,b\n")


def test_what_the_server_refuses_is_told(inbox: Inbox):
    with pytest.raises(TreadleError, match="does not let eve in"):
        send_mail(inbox.address, SENDER, [ADA], "x", user="eve", password=SESAME)
    with pytest.raises(TreadleError, match="takes no mail for nobody@example"):
        send_mail(inbox.address, SENDER, ["nobody@example.org"], "x", user="ada", password=SESAME)
    sent = send_mail(inbox.address, SENDER, ["nobody@example.org", ADA], "x", user="ada", password=SESAME)
    assert sent.refused == ["nobody@example.org"]
    with pytest.raises(TreadleError, match="did not take the mail"):
        send_mail("smtp://127.0.0.1:1", SENDER, [ADA], "x")


@pytest.mark.parametrize(
    "wrong",
    [
        {"to": ["ada@example.org\r\nBcc: eve@example.org"]},
        {"to": ["nobody"]},
        {"to": []},
        {"subject": "a\nBcc: eve@example.org"},
        {"sender": "x"},
        {"server": "http://x"},
        {"server": "imap://x"},
    ],
)
def test_no_text_adds_a_line_to_the_head_of_a_mail(wrong: dict[str, Any], inbox: Inbox):
    given: dict[str, Any] = {
        "server": inbox.address,
        "sender": SENDER,
        "to": [ADA],
        "subject": "x",
        "user": "ada",
        "password": SESAME,
    }
    with pytest.raises(TreadleError):
        send_mail(**{**given, **wrong})
    assert inbox.mails == []


def test_an_alert_that_is_not_needed_sends_nothing_and_a_folder_takes_mails_for_trying(tmp_path: Path):
    assert send_mail("smtp://127.0.0.1:1", SENDER, [ADA], "x", when=False).sent is False
    for _ in range(2):
        send_mail(f"folder:{tmp_path / 'out'}", SENDER, [ADA], "Grüße", "text")
    first, second = sorted((tmp_path / "out").iterdir())
    assert email.message_from_bytes(first.read_bytes(), policy=default)["Subject"] == "Grüße"
    assert first.suffix == second.suffix == ".eml"


def put(mailboxes: str, user: str, subject: str, attachment: str = "") -> None:
    """Leave a mail in a mailbox, as a delivery agent would."""
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = "invoices@example.org", f"{user}@x", subject
    message["Date"] = email.utils.formatdate(time.time())
    message.set_content("Please pay.")
    if attachment:
        message.add_attachment(b"%PDF", maintype="application", subtype="pdf", filename=attachment)
    host, _, port = mailboxes.removeprefix("imap://").partition(":")
    with imaplib.IMAP4(host, int(port)) as server:
        server.login(user, "sesame")
        server.append("INBOX", "", imaplib.Time2Internaldate(time.time()), message.as_bytes())


@pytest.mark.slow
def test_mails_are_read_without_changing_them_and_marked_when_they_are_done(mailboxes: str, tmp_path: Path):
    put(mailboxes, "ada", "Rechnung Nº 1", "../../evil.pdf")
    put(mailboxes, "ada", "Newsletter")
    read_mail(mailboxes, "ada", SESAME)
    mails, files = read_mail(mailboxes, "ada", SESAME, save_to=tmp_path / "in")
    assert mails.get_column("subject").to_list() == ["Newsletter", "Rechnung Nº 1"]
    (file,) = files
    assert file.path.parent == tmp_path / "in"
    assert file.path.name.endswith("-evil.pdf")
    assert file.path.read_bytes() == b"%PDF"
    found = read_mail(mailboxes, "ada", SESAME, subject="Rechnung Nº", sender="invoices").mails
    assert found.get_column("text")[0].strip() == "Please pay."
    uids = found.get_column("uid").to_list()
    assert mark_mail(mailboxes, "ada", SESAME, uids) == 1
    assert read_mail(mailboxes, "ada", SESAME).mails.get_column("subject").to_list() == ["Newsletter"]
    assert read_mail(mailboxes, "ada", SESAME, unseen=False).mails.height == 2
    for _ in range(2):
        mark_mail(mailboxes, "ada", SESAME, uids, "move", "Done")
    assert read_mail(mailboxes, "ada", SESAME, unseen=False).mails.height == 1
    assert read_mail(mailboxes, "ada", SESAME, folder="Done", unseen=False).mails.height == 1


@pytest.mark.slow
def test_a_mailbox_that_does_not_open_says_why(mailboxes: str, monkeypatch: pytest.MonkeyPatch):
    with pytest.raises(TreadleError, match="no folder 'Nope'"):
        read_mail(mailboxes, "bob", SESAME, folder="Nope")
    monkeypatch.setenv("TREADLE_SECRET_MAIL", "wrong-password")
    with pytest.raises(TreadleError, match="does not let bob in") as raised:
        read_mail(mailboxes, "bob", SESAME)
    assert "wrong-password" not in str(raised.value)
    with pytest.raises(TreadleError, match="does not answer"):
        read_mail("imap://127.0.0.1:1", "bob", SESAME, timeout=2)


def test_marking_needs_numbers_and_a_folder():
    with pytest.raises(TreadleError, match="no numbers"):
        mark_mail("imap://127.0.0.1:1", "bob", SESAME, ["1 OR 2"])
    with pytest.raises(TreadleError, match="no folder to move"):
        mark_mail("imap://127.0.0.1:1", "bob", SESAME, ["1"], "move")
    assert mark_mail("imap://127.0.0.1:1", "bob", SESAME, []) == 0
