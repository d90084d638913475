"""Bringing a flow in: a file, a drop, or pasted text. It goes by HTTP, because a flow may be larger than a message."""

from __future__ import annotations

from studio.pages.dialogs import dialog
from studio.pages.parts import Tag, button, icon


def ask_for_flow() -> None:
    """Open the dialog; `static/import.js` does what happens in it."""
    with dialog("Import a flow"):
        Tag("p", "A flow file (.py), a document (.json) or a shared template (.zip). It is read, never run.", "s-hint")
        with Tag("label", look="s-drop", data_import_drop=""):
            icon("upload")
            Tag("span", "Choose a file, or drop it here")
            Tag("input", "", "s-hidden", type="file", accept=".py,.json,.zip", data_import_file="")
        with Tag("label", look="s-field"):
            Tag("span", "Or paste its text")
            Tag("textarea", look="s-input", data_import_text="", spellcheck="false", placeholder=_EXAMPLE)
        Tag("p", look="s-trouble", role="alert", data_import_trouble="", hidden="")
        with Tag("div", look="s-actions"):
            button("Cancel", data_close="")
            button("Import", look="s-primary", data_import_paste="")


_EXAMPLE = "from prefect import flow\n\n@flow\ndef my_flow():\n    ..."
