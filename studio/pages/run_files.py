"""The files that the nodes of a run kept."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from studio.file_size import file_size
from studio.pages.parts import Tag, link

if TYPE_CHECKING:
    from engine.store.tables import ArtifactRow


def draw_files(files: Sequence[ArtifactRow]) -> None:
    """A list of files to look at or take along; nothing when there are none."""
    if not files:
        return
    with Tag("section", look="s-section"):
        Tag("h2", "Files")
        with Tag("ul", look="s-list"):
            for file in files:
                with Tag("li", data_testid="artifact"):
                    address = f"/api/artifacts/{file.id}/content"
                    link(f"{file.node}: {file.name}", address, look="s-link", target="_blank", rel="noopener")
                    Tag("span", f" · {file.media_type or 'file'}, {file_size(file.size)} · ", "s-hint")
                    link("Download", address, sign="download", look="s-link", download=file.name)
