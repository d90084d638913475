"""What something may use up, and what it has: `0.50 USD, 20000 tokens, 10 min, 5 min cpu, 512 MB, warn`."""

from __future__ import annotations

import re
from dataclasses import dataclass, fields

from engine.errors import RequestError

_EXAMPLE = "Write it like 0.50 USD, 20000 tokens, 10 min, 5 min cpu, 512 MB; and warn, if it is not to stop anything."
_AMOUNT = r"(\d+(?:\.\d+)?)"
_PARTS = {
    "money": re.compile(rf"\$ ?{_AMOUNT}|{_AMOUNT} ?(?:usd|dollars?|\$)"),
    "tokens": re.compile(rf"{_AMOUNT} ?(k|m)? ?tokens?"),
    "cpu_s": re.compile(rf"{_AMOUNT} ?(s|sec|seconds?|m|min|minutes?|h|hours?) (?:of )?cpu"),
    "seconds": re.compile(rf"{_AMOUNT} ?(s|sec|seconds?|m|min|minutes?|h|hours?)"),
    "memory_mb": re.compile(rf"{_AMOUNT} ?(mb|gb)"),
}
_FACTORS = {"k": 1000, "gb": 1000, "mb": 1}
_SECONDS = {"s": 1, "m": 60, "h": 3600}
_MILLION = 1_000_000


@dataclass(frozen=True, slots=True)
class Used:
    """Time of nodes, processor time, the most memory, tokens and US dollars."""

    seconds: float = 0.0
    cpu_s: float = 0.0
    memory_mb: float = 0.0
    tokens: float = 0.0
    money: float = 0.0

    def __add__(self, other: Used) -> Used:
        return Used(
            self.seconds + other.seconds,
            self.cpu_s + other.cpu_s,
            max(self.memory_mb, other.memory_mb),
            self.tokens + other.tokens,
            self.money + other.money,
        )


@dataclass(frozen=True, slots=True)
class Over:
    """Something of which all is used up."""

    what: str
    used: float
    allowed: float

    @property
    def words(self) -> str:
        """As `0.61 of 0.50 USD`."""
        unit = {"money": " USD", "tokens": " tokens", "seconds": " s", "cpu_s": " s of processor time"}
        return f"{_short(self.used)} of {_short(self.allowed)}{unit.get(self.what, ' MB')}"


@dataclass(frozen=True, slots=True)
class Budget:
    """So much may be used; None where it is not limited. With `warns` nothing is stopped when it is used up."""

    seconds: float | None = None
    cpu_s: float | None = None
    memory_mb: float | None = None
    tokens: float | None = None
    money: float | None = None
    warns: bool = False

    def over(self, used: Used) -> list[Over]:
        """What is used up."""
        pairs = [(one.name, getattr(used, one.name), getattr(self, one.name)) for one in fields(Used)]
        return [Over(name, has, may) for name, has, may in pairs if may is not None and has >= may]

    def __str__(self) -> str:
        parts = {
            "money": f"{_short(self.money)} USD",
            "tokens": f"{_short(self.tokens)} tokens",
            "seconds": f"{_short(self.seconds)} s",
            "cpu_s": f"{_short(self.cpu_s)} s cpu",
            "memory_mb": f"{_short(self.memory_mb)} MB",
        }
        told = [text for name, text in parts.items() if getattr(self, name) is not None]
        return ", ".join([*told, *(["warn"] if self.warns else [])])


def parse_budget(text: object) -> Budget:
    """Read a budget. Raises RequestError, with an example."""
    found: dict[str, float] = {}
    warns = False
    for part in str(text).lower().split(","):
        words = " ".join(part.split())
        if words in {"warn", "stop"}:
            warns = words == "warn"
            continue
        name, amount = next(((name, made) for name in _PARTS if (made := _amount(name, words)) is not None), ("", 0.0))
        if not name or name in found:
            raise RequestError(f"{str(text)!r} is no budget.", fix=_EXAMPLE)
        found[name] = amount
    if not found:
        raise RequestError(f"{str(text)!r} is no budget.", fix=_EXAMPLE)
    return Budget(**found, warns=warns)


def _amount(name: str, words: str) -> float | None:
    matched = _PARTS[name].fullmatch(words)
    if matched is None:
        return None
    number = float(next(group for group in matched.groups() if group is not None))
    unit = matched[2] if name != "money" else None
    if name in {"seconds", "cpu_s"}:
        return number * _SECONDS[(unit or "s")[0]]
    return number * (_MILLION if unit == "m" else _FACTORS.get(unit or "", 1))


def _short(number: float | None) -> str:
    if number is None:
        return ""
    return str(int(number)) if float(number).is_integer() else f"{number:.6f}".rstrip("0")
