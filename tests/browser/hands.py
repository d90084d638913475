"""The ways to edit a flow that the journeys share: what a pair of hands can do, whichever hands they are."""

from __future__ import annotations

from abc import ABC, abstractmethod

from tests.browser.editor_page import EditorPage


class Hands(ABC):
    """A person before the editor. Every method returns once the server has answered."""

    def __init__(self, editor: EditorPage) -> None:
        self.editor = editor
        self.page = editor.page

    def add(self, kind: str) -> str:
        """Place a node of a kind; its name."""
        return self._made(lambda: self._add(kind))

    def add_after(self, node: str, kind: str) -> str:
        """Place a node that is wired to the first output of another; its name."""
        return self._made(lambda: self._add_after(node, kind))

    @abstractmethod
    def _add(self, kind: str) -> None: ...

    @abstractmethod
    def _add_after(self, node: str, kind: str) -> None: ...

    @abstractmethod
    def select(self, node: str) -> None:
        """Select this node alone."""

    @abstractmethod
    def rename(self, node: str, to: str) -> None:
        """Give a node another name."""

    @abstractmethod
    def connect(self, source: str, target: str, port: str) -> None:
        """Draw a wire from the first output of a node to an input of another."""

    @abstractmethod
    def set(self, node: str, field: str, text: str) -> None:
        """Type or choose a setting."""

    @abstractmethod
    def give(self, node: str, field: str, parameter: str) -> None:
        """Let a setting read a parameter of the flow."""

    @abstractmethod
    def express(self, node: str, field: str, source: str) -> None:
        """Let a setting be a Python expression."""

    @abstractmethod
    def set_policy(self, node: str, field: str, text: str) -> None:
        """Say how a node is carried out."""

    @abstractmethod
    def add_parameter(self, name: str, type_name: str, default: str) -> None:
        """Give the flow a parameter."""

    @abstractmethod
    def describe(self, name: str, description: str) -> None:
        """Say what the flow is called, and what it is for."""

    @abstractmethod
    def delete(self, node: str) -> None:
        """Take a node away."""

    @abstractmethod
    def undo(self) -> None:
        """Take back the last edit."""

    @abstractmethod
    def run(self) -> None:
        """Start a run."""

    @abstractmethod
    def save(self) -> None:
        """Keep this state as a version."""

    def _made(self, act: object) -> str:
        assert callable(act)
        before = set(self.editor.state()["order"])
        act()
        self.editor.wait_for_nodes(len(before) + 1)
        (made,) = set(self.editor.state()["order"]) - before
        self.editor.wait_for("editor.selection.nodes.has(argument)", made)
        return made
