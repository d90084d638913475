"""Templates of one's own: kept, sent as one file, taken in elsewhere, and what is no such file refused."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

from engine.catalogue.catalogue import discover
from engine.catalogue.folder import Root
from engine.document.layout import Layout, Place
from engine.errors import RequestError, UnknownName
from studio.find_flow import templates
from studio.templates.about import read_about
from studio.templates.bundle import pack_template, unpack_template
from studio.templates.gallery import all_templates
from studio.templates.own import keep_template, throw_away
from studio.templates.samples import put_samples
from tests.repo.files import ROOT

CATALOGUE = discover(Root(ROOT / "nodes"))
LETTER = '''"""Reads a letter."""

from pathlib import Path

from nodes.file.read_text import read_text
from prefect import flow


@flow(name="letter")
def letter(path: Path = Path("flows/data/first.txt"), secret: Path = Path("../outside.txt"), code: str = "nodes/x/y.py",
           output: Path = Path("reports/last.html")):
    """Reads a letter."""
    text = read_text.submit(path=path)
    return text
'''


def bundle(**files: str) -> bytes:
    sink = io.BytesIO()
    with zipfile.ZipFile(sink, "w") as packed:
        for name, text in files.items():
            packed.writestr(name.replace("__", "/").replace("_dot_", "."), text)
    return sink.getvalue()


def deflated(text: str) -> bytes:
    sink = io.BytesIO()
    with zipfile.ZipFile(sink, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("template.py", text)
    return sink.getvalue()


def test_every_shipped_template_is_described_and_no_other():
    about = read_about(ROOT / "flows")
    assert set(about) == set(templates())
    assert all(one.category and one.seconds for one in about.values())


def test_a_template_travels_to_another_workspace_with_its_layout_and_samples(tmp_path: Path):
    here, there = tmp_path / "here", tmp_path / "there"
    (here / "flows" / "data").mkdir(parents=True)
    (here / "flows" / "data" / "first.txt").write_text("Dear Ada")
    (here / "reports").mkdir()
    (here / "reports" / "last.html").write_text("what a run has written")
    (here / "nodes" / "x").mkdir(parents=True)
    (here / "nodes" / "x" / "y.py").write_text("print('run')")
    (tmp_path / "outside.txt").write_text("not yours")
    there.mkdir()
    layout = Layout(nodes={"text": Place(x=10, y=20)})
    assert keep_template(here, "My letter!", LETTER, layout) == "my-letter"
    own = next(one for one in all_templates(CATALOGUE, here) if one.own)
    assert (own.name, own.category, own.description) == ("my-letter", "Yours", "Reads a letter.")

    taken = unpack_template(pack_template(own.path, here), CATALOGUE)

    assert taken.text == LETTER
    assert taken.layout == layout
    assert taken.samples == {"flows/data/first.txt": b"Dear Ada"}
    keep_template(there, "theirs", taken.text, taken.layout)
    assert [path.read_text() for path in put_samples(taken.samples, there)] == ["Dear Ada"]
    assert put_samples({"flows/data/first.txt": b"other"}, there) == []
    assert "theirs" in templates(there)
    throw_away(there, "theirs")
    assert "theirs" not in templates(there)
    with pytest.raises(UnknownName):
        throw_away(there, "first-steps")
    with pytest.raises(RequestError, match="already"):
        keep_template(there, "First steps", LETTER, Layout())


@pytest.mark.parametrize(
    "name",
    [
        "samples/../../x.txt",
        "samples//etc/x.txt",
        "samples/C:/x.txt",
        "samples/nodes/a/b.txt",
        "samples/templates/a.txt",
        "samples/.treadle/a.txt",
        "samples/data/a.py",
        "samples/treadle.toml",
        "samples/a\\b.txt",
        "samples/flows/data/../../x.txt",
        "samples/flows/data/a.py",
        "samples/flows/data/.hidden",
        "samples/reports/last.html",
    ],
)
def test_a_sample_that_leads_elsewhere_or_could_become_code_is_refused(name: str):
    sink = io.BytesIO()
    with zipfile.ZipFile(sink, "w") as packed:
        packed.writestr("template.py", LETTER)
        packed.writestr(name, "x")
    with pytest.raises(RequestError, match="This file holds"):
        unpack_template(sink.getvalue(), CATALOGUE)


def test_what_is_no_shared_template_is_told(tmp_path: Path):
    with pytest.raises(RequestError, match="cannot be read"):
        unpack_template(b"PK nothing", CATALOGUE)
    with pytest.raises(RequestError, match=r"no template\.py"):
        unpack_template(bundle(readme_dot_txt="x"), CATALOGUE)
    with pytest.raises(RequestError):
        unpack_template(bundle(template_dot_py="def (:"), CATALOGUE)
    with zipfile.ZipFile(io.BytesIO(packed_tightly := deflated(LETTER * 50))) as packed:
        place = packed.infolist()[0].header_offset
    broken = bytearray(packed_tightly)
    broken[place + 60 : place + 90] = b"\xff" * 30
    with pytest.raises(RequestError, match="cannot be read"):
        unpack_template(bytes(broken), CATALOGUE)
    bomb = io.BytesIO()
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("template.py", LETTER)
        packed.writestr("samples/data/zeros.bin", b"\0" * 60_000_000)
    with pytest.raises(RequestError, match="too much"):
        unpack_template(bomb.getvalue(), CATALOGUE)
    # A folder of the workspace that is a link to elsewhere stays untouched.
    (tmp_path / "outside").mkdir()
    (tmp_path / "workspace").mkdir()
    (tmp_path / "workspace" / "data").symlink_to(tmp_path / "outside")
    assert put_samples({"data/x.txt": b"x"}, tmp_path / "workspace") == []
