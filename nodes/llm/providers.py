"""The providers by name."""

from types import ModuleType

from engine.node import Secret, TreadleError, reveal
from nodes.llm import anthropic, gemini, ollama, openai
from nodes.llm.question import Place, Provider

PROVIDERS: dict[Provider, ModuleType] = {"anthropic": anthropic, "openai": openai, "gemini": gemini, "ollama": ollama}


def place_of(provider: Provider, key: Secret | None, address: str, seconds: float) -> Place:
    """Where to ask, with the key for that very host."""
    at = (address.strip() or str(PROVIDERS[provider].ADDRESS)).rstrip("/")
    if not at.startswith(("http://", "https://")):
        raise TreadleError(f"{at!r} is not a web address.", fix="Write it like http://localhost:8080/v1.")
    if key is None and not address and provider != "ollama":
        raise TreadleError(f"{provider} wants a key.", fix=f"Store it: treadle secrets set {provider}, and choose it.")
    return Place(at, reveal(key, to=at) if key is not None else "", seconds)
