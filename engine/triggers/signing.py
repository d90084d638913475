"""Signatures of webhooks: who sent it, that nobody changed it, and that it is not an old one.

GitHub: X-Hub-Signature-256 (docs.github.com, "Validating webhook deliveries"). Stripe: Stripe-Signature with t and v1
(docs.stripe.com/webhooks). Slack: X-Slack-Signature, v0 over v0:timestamp:body (api.slack.com, "Verifying requests").
Standard Webhooks: webhook-id, webhook-timestamp, webhook-signature (standardwebhooks.com).
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
from collections.abc import Mapping
from dataclasses import dataclass

from engine.errors import RequestError


class WrongSignature(RequestError):
    """A call that is not signed as it should be. Nothing is said of what would have been right."""


@dataclass(frozen=True, slots=True)
class Call:
    """What came: header names are in lower case."""

    headers: Mapping[str, str]
    body: bytes


@dataclass(frozen=True, slots=True)
class Signature:
    """How far a signature goes: the texts that would be right, the time that it covers, and what tells it apart."""

    given: tuple[str, ...]
    signed: bytes
    timestamp: str = ""
    once: str = ""


def verify(form: str, secret: str, call: Call, window_s: float, now: float) -> str | None:
    """What tells this call from others, which nobody can change; None for calls without a signature.

    Raises WrongSignature for a call that was not signed with the secret, or not within the window.
    """
    if form == "none":
        return None
    found = _FORMS[form](call)
    if form != "github":
        _refuse_old(found.timestamp, window_s, now)
    key = _standard_key(secret) if form == "standard" else secret.encode()
    made = hmac.new(key, found.signed, hashlib.sha256).digest()
    right = base64.b64encode(made).decode() if form == "standard" else made.hex()
    # Every one is compared, so that the time tells nothing.
    matches = [hmac.compare_digest(right.encode(), given.encode()) for given in found.given]
    if not any(matches):
        raise WrongSignature("The signature is wrong.", fix="Look whether both sides have the same secret.")
    return hashlib.sha256(f"{form} {found.once or right}".encode()).hexdigest()


def _github(call: Call) -> Signature:
    return Signature((_header(call, "x-hub-signature-256").removeprefix("sha256="),), call.body)


def _stripe(call: Call) -> Signature:
    parts = [part.strip().partition("=") for part in _header(call, "stripe-signature").split(",")]
    timestamp = next((value for name, _, value in parts if name == "t"), "")
    given = tuple(value for name, _, value in parts if name == "v1")
    return Signature(given, timestamp.encode() + b"." + call.body, timestamp)


def _slack(call: Call) -> Signature:
    timestamp = _header(call, "x-slack-request-timestamp")
    given = _header(call, "x-slack-signature").removeprefix("v0=")
    return Signature((given,), b"v0:" + timestamp.encode() + b":" + call.body, timestamp)


def _standard(call: Call) -> Signature:
    id, timestamp = _header(call, "webhook-id"), _header(call, "webhook-timestamp")
    given = tuple(part.removeprefix("v1,") for part in _header(call, "webhook-signature").split())
    return Signature(given, f"{id}.{timestamp}.".encode() + call.body, timestamp, once=id)


def _plain(call: Call) -> Signature:
    timestamp = _header(call, "x-timestamp")
    given = _header(call, "x-signature").removeprefix("sha256=")
    return Signature((given,), timestamp.encode() + b"." + call.body, timestamp)


_FORMS = {"github": _github, "stripe": _stripe, "slack": _slack, "standard": _standard, "plain": _plain}


def _header(call: Call, name: str) -> str:
    if not (text := call.headers.get(name, "")):
        raise WrongSignature(f"The header {name} is missing.", fix="Have the sender sign what it sends.")
    return text


def _refuse_old(timestamp: str, window_s: float, now: float) -> None:
    if not timestamp.isdecimal() or len(timestamp) > 12 or abs(now - int(timestamp)) > window_s:  # noqa: PLR2004
        raise WrongSignature("The signature is not of this time.", fix="Look at the clocks of both sides.")


def _standard_key(secret: str) -> bytes:
    """The key behind `whsec_…`, which is base64; any other secret as it is."""
    if not secret.startswith("whsec_"):
        return secret.encode()
    try:
        return base64.b64decode(secret.removeprefix("whsec_"), validate=True)
    except binascii.Error:
        return secret.encode()
