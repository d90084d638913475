"""What tokens cost, by a table that is the user's to edit."""

import tomllib
from pathlib import Path
from typing import Any

from engine.node import TreadleError
from nodes.llm.question import Provider

OWN = "llm-prices.toml"
SHIPPED = Path(__file__).with_name("prices.toml")
MILLION = 1_000_000


def cost(provider: Provider, model: str, tokens_in: int, tokens_out: int) -> float | None:
    """US dollars; None where no price is known. What runs on an Ollama costs nothing unless the own table says so."""
    price = _price(_table(Path(OWN)), model)
    if price is None and provider == "ollama":
        return 0.0
    price = price or _price(_table(SHIPPED), model)
    return None if price is None else (tokens_in * price[0] + tokens_out * price[1]) / MILLION


def _price(table: dict[str, Any], model: str) -> tuple[float, float] | None:
    name = model.removeprefix("models/")
    known = max((start for start in table if name.startswith(start)), key=len, default=None)
    if known is None:
        return None
    try:
        price_in, price_out = table[known]
        return float(price_in), float(price_out)
    except (TypeError, ValueError) as error:
        raise TreadleError(f"The price of {known!r} cannot be read.", fix="Write it as [dollars in, out].") from error


def _table(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError) as error:
        raise TreadleError(f"{path} cannot be read: {error}.", fix="Mend it, or move it away.") from error
