"""What looks like a secret written in clear, and how a value is shown without giving one away."""

from __future__ import annotations

import re

from engine.document.value import Code

_SHAPES = {
    "a private key": re.compile(r"-----BEGIN [A-Z ]*PRIVATE KEY-----"),
    "an AWS access key": re.compile(r"\b(?:AKIA|ASIA)[0-9A-Z]{16}\b"),
    "a GitHub token": re.compile(r"\b(?:gh[pousr]_[A-Za-z0-9]{30,}|github_pat_[A-Za-z0-9_]{22,})"),
    "a GitLab token": re.compile(r"\bglpat-[A-Za-z0-9_-]{20,}"),
    "a Slack token": re.compile(r"\bxox[abeprs]-[A-Za-z0-9-]{10,}"),
    "a Google API key": re.compile(r"\bAIza[0-9A-Za-z_-]{35}"),
    "an API key": re.compile(r"\b(?:sk|pk|rk)[-_](?:live|test|proj|ant|or)?[-_]?[A-Za-z0-9_-]{20,}"),
    "a PyPI token": re.compile(r"\bpypi-[A-Za-z0-9_-]{16,}"),
    "a JSON web token": re.compile(r"\beyJ[A-Za-z0-9_-]{8,}\.eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]+"),
    "an address with a password": re.compile(r"\b[a-z][a-z0-9+.-]*://[^\s/:@]*:[^\s/@]+@", re.IGNORECASE),
    "a bearer token": re.compile(r"\b(?:bearer|basic)\s+[A-Za-z0-9+/_.=-]{16,}", re.IGNORECASE),
}
_NAMES = re.compile(
    r"(?:^|_)(?:password|passwd|passphrase|secret|token|api_?key|access_?key|private_?key|credentials?)$", re.IGNORECASE
)
_PLACEHOLDER = re.compile(r"^(?:|\W+|x+|changeme|your[-_ ].*|<.*>|\$\{?\w+\}?)$", re.IGNORECASE)
_SHOWN = 60


def what_secret(text: str) -> str:
    """What kind of secret a text looks like, "" when it looks like none."""
    return next((what for what, pattern in _SHAPES.items() if pattern.search(text)), "")


def names_secret(name: str, text: str) -> bool:
    """True when a field of this name would hold a secret, and the text is more than a placeholder."""
    return bool(_NAMES.search(name)) and not _PLACEHOLDER.match(text)


def shown(value: object) -> str:
    """A value in a message: cut short, and never one that looks like a secret."""
    if what_secret(value if isinstance(value, str) else repr(value)):
        return "a value that is not shown here"
    # An expression stands as it is written.
    text = value.source if isinstance(value, Code) else repr(value)
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"
