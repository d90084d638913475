"""Nodes that ask language models, over the wire formats of Anthropic, OpenAI, Gemini and Ollama."""

from pkgutil import extend_path

__path__ = extend_path(__path__, __name__)
