"""The sample files that a template reads by default, brought along when somebody makes the template their own."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

_SAMPLE = re.compile(r"""["'](flows/data/[\w-]+(?:\.[\w-]+)+)["']""")


def bring_samples(template: Path, workspace: Path) -> list[Path]:
    """Copy what the template at that path names below `flows/data` to the same place of the workspace.

    What is there already stays as it is. The copies come back.
    """
    shipped = template.resolve().parents[1]
    brought: list[Path] = []
    for name in dict.fromkeys(_SAMPLE.findall(template.read_text(encoding="utf-8"))):
        source, target = shipped / name, workspace / name
        if source.is_file() and not target.exists():
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(source, target)
            brought.append(target)
    return brought
