"""Pictures of flows: what they show, that they hold no markup of a document, and that they are made once."""

from __future__ import annotations

import shutil
from pathlib import Path
from xml.etree import ElementTree as ET

import httpx
import pytest

from engine.catalogue.catalogue import Catalogue, discover
from engine.catalogue.folder import Root
from engine.document.flow import Flow, Node
from engine.document.layout import Layout, Place
from engine.document.value import Ref
from engine.python.files import load_flow
from studio.app import Studio
from studio.pictures.draw import HEIGHT, WIDTH, draw
from studio.pictures.maker import PictureMaker
from studio.pictures.scene import Box, Scene, make_scene
from tests.repo.files import ROOT

SVG = "{http://www.w3.org/2000/svg}"
PULSE = ROOT / "flows" / "repository_pulse.py"
HOSTILE = ["<script>alert(1)</script>", '"onload="x', "&lt;", "]]>", "\x00\x1b[31m", "\ud800", "مرحبا", "🚀" * 50]


@pytest.fixture(scope="module")
def catalogue(tmp_path_factory: pytest.TempPathFactory) -> Catalogue:
    return discover(Root(ROOT / "nodes"), index=tmp_path_factory.mktemp("cache"))


def chain(count: int) -> Flow:
    nodes = [Node(id="n0", kind="text.join")]
    nodes += [Node(id=f"n{at}", kind="text.join", inputs={"x": Ref(f"n{at - 1}")}) for at in range(1, count)]
    return Flow(name="chain", nodes=tuple(nodes))


def test_every_node_and_link_of_a_template_is_in_its_picture(catalogue: Catalogue):
    flow = load_flow(PULSE, catalogue)
    picture = ET.fromstring(draw(make_scene(flow, Layout(), catalogue.find)))

    assert len(picture.findall(f".//{SVG}rect")) == 2 * len(flow.nodes)
    assert len(picture.findall(f".//{SVG}path")) == len(flow.links)
    colours = {path.get("stroke") for path in picture.findall(f".//{SVG}path")}
    assert {"var(--t-table)", "var(--t-image)"} <= colours
    titles = {text.text for text in picture.findall(f".//{SVG}text")}
    assert {"commits", "report"} <= titles


@pytest.mark.parametrize("count", [1, 2, 30, 5000])
def test_a_picture_stays_within_its_frame(catalogue: Catalogue, count: int):
    picture = ET.fromstring(draw(make_scene(chain(count), Layout(), catalogue.find)))
    for box in picture.findall(f".//{SVG}rect"):
        x, y, width, height = (float(box.get(name, "nan")) for name in ("x", "y", "width", "height"))
        assert 0 <= x <= x + width <= WIDTH
        assert 0 <= y <= y + height <= HEIGHT


def test_a_flow_that_was_arranged_is_drawn_as_it_was_arranged(catalogue: Catalogue):
    layout = Layout(nodes={"n0": Place(x=500, y=0), "n1": Place(x=0, y=300)})
    boxes = make_scene(chain(2), layout, catalogue.find).boxes
    assert [(box.x, box.y) for box in boxes] == [(500, 0), (0, 300)]


@pytest.mark.parametrize("words", HOSTILE)
def test_words_of_a_document_are_never_markup(words: str):
    text = draw(Scene((Box(words, words, 0, 0, 2000, 60),), ()), title=words)
    picture = ET.fromstring(text)
    assert {element.tag for element in picture.iter()} <= {
        f"{SVG}{tag}" for tag in ("svg", "g", "title", "rect", "text")
    }
    assert {name for element in picture.iter() for name in element.attrib if name.startswith("on")} == set()


def test_a_standalone_picture_brings_its_colours(catalogue: Catalogue):
    text = draw(make_scene(load_flow(PULSE, catalogue), Layout(), catalogue.find), standalone=True)
    assert "--t-table:#" in text
    assert "prefers-color-scheme:dark" in text


def test_a_picture_changes_with_its_file_and_only_then(catalogue: Catalogue, tmp_path: Path):
    path = tmp_path / "pulse.py"
    shutil.copy(PULSE, path)
    maker = PictureMaker(lambda: catalogue)
    first, digest = maker.picture(path), maker.digest(path)
    assert maker.picture(path) is first

    path.write_text(path.read_text("utf-8").replace("commits", "changes"), "utf-8")
    assert maker.digest(path) != digest
    assert "changes" in maker.picture(path)


async def test_a_file_that_is_no_flow_has_an_empty_picture(studio: Studio, person: httpx.AsyncClient, folder: Path):
    (folder / "flows").mkdir(exist_ok=True)
    (folder / "flows" / "broken.py").write_text("def (:\n", "utf-8")
    answer = await person.get("/pictures/flows/broken.svg")

    assert answer.status_code == 200
    assert answer.headers["content-type"] == "image/svg+xml"
    assert "<rect" not in answer.text


async def test_opening_a_picture_runs_nothing_of_the_flow(studio: Studio, person: httpx.AsyncClient, folder: Path):
    (folder / "flows").mkdir(exist_ok=True)
    canary = folder / "canary"
    text = (ROOT / "flows" / "first_steps.py").read_text("utf-8")
    hostile = f"{text}\nopen({str(canary)!r}, 'w').close()\n"
    (folder / "flows" / "canary_flow.py").write_text(hostile, "utf-8")

    for path in ("/pictures/flows/canary_flow.svg", "/", "/download/canary_flow.py"):
        assert (await person.get(path)).status_code in {200, 404}
    assert not canary.exists()
