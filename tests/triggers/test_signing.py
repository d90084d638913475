"""Signatures of webhooks (SAFETY 21): the published vectors hold, and nothing else does."""

from __future__ import annotations

import base64
import hashlib
import hmac

import pytest

from engine.triggers.signing import Call, WrongSignature, verify

NOW = 1_700_000_000.0
BODY = b'{"a": 1}'


def signed(form: str, secret: str, body: bytes = BODY, at: int = int(NOW)) -> Call:
    """A call as the sender of that form makes it."""

    def mac(key: bytes, text: bytes) -> bytes:
        return hmac.new(key, text, hashlib.sha256).digest()

    key, time = secret.encode(), str(at)
    match form:
        case "github":
            headers = {"x-hub-signature-256": "sha256=" + mac(key, body).hex()}
        case "stripe":
            right = mac(key, f"{time}.".encode() + body).hex()
            headers = {"stripe-signature": f"t={time},v1={'0' * 64},v1={right},v0=old"}
        case "slack":
            right = mac(key, f"v0:{time}:".encode() + body).hex()
            headers = {"x-slack-request-timestamp": time, "x-slack-signature": f"v0={right}"}
        case "standard":
            key = base64.b64decode(secret.removeprefix("whsec_"))
            right = base64.b64encode(mac(key, f"msg_1.{time}.".encode() + body)).decode()
            headers = {"webhook-id": "msg_1", "webhook-timestamp": time, "webhook-signature": f"v1,AAAA v1,{right}"}
        case _:
            right = mac(key, f"{time}.".encode() + body).hex()
            headers = {"x-timestamp": time, "x-signature": f"sha256={right}"}
    return Call(headers, body)


SECRETS = {
    "github": "It's a Secret to Everybody",
    "stripe": "whsec_stripe",
    "slack": "8f742231b10e8888abcd99yyyzzz85a5",
    "standard": "whsec_" + base64.b64encode(b"k" * 24).decode(),
    "plain": "sesame-sesame",
}
FORMS = sorted(SECRETS)


def test_the_vector_of_githubs_documentation_holds():
    signature = "sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17"
    call = Call({"x-hub-signature-256": signature}, b"Hello, World!")
    assert verify("github", SECRETS["github"], call, 300, NOW)


@pytest.mark.parametrize("form", FORMS)
def test_what_the_sender_signed_is_let_in_and_told_apart(form: str):
    first = verify(form, SECRETS[form], signed(form, SECRETS[form]), 300, NOW)
    assert first == verify(form, SECRETS[form], signed(form, SECRETS[form]), 300, NOW + 5)
    assert first is not None
    assert len(first) == 64


@pytest.mark.parametrize("form", FORMS)
def test_another_secret_or_body_or_none_is_refused(form: str):
    other = base64.b64encode(b"x" * 24).decode()
    call = signed(form, SECRETS[form])
    for wrong in (signed(form, f"whsec_{other}"), Call(call.headers, BODY + b" "), Call({}, BODY)):
        with pytest.raises(WrongSignature):
            verify(form, SECRETS[form], wrong, 300, NOW)


@pytest.mark.parametrize("form", [form for form in FORMS if form != "github"])
@pytest.mark.parametrize("apart", [-301, 301])
def test_a_call_of_another_time_is_refused_although_it_is_signed(form: str, apart: int):
    with pytest.raises(WrongSignature, match="time"):
        verify(form, SECRETS[form], signed(form, SECRETS[form], at=int(NOW) + apart), 300, NOW)


@pytest.mark.parametrize("time", ["", "now", "-1", "1e9", "9" * 400, "١٧٠٠٠٠٠٠٠٠"])
def test_a_time_that_is_none_is_refused(time: str):
    headers = {"x-timestamp": time, "x-signature": "sha256=00"}
    with pytest.raises(WrongSignature):
        verify("plain", "sesame-sesame", Call(headers, BODY), 300, NOW)
