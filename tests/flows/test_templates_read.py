"""Every template is a flow file as Treadle itself would write it, and nothing is wrong with it."""

from pathlib import Path

import pytest

import flows
import nodes
from engine.catalogue.catalogue import Catalogue, discover
from engine.catalogue.folder import Root
from engine.checks.check import check
from engine.python.read import read_flow
from engine.python.write import write_flow

FOLDER = Path(flows.__file__).parent
TEMPLATES = sorted(path for path in FOLDER.glob("*.py") if path.name != "__init__.py")


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    """The built-in nodes."""
    return discover(Root(Path(nodes.__file__).parent))


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.stem)
def test_a_template_is_written_as_the_canvas_would(path: Path, catalogue: Catalogue):
    source = path.read_text("utf-8")
    flow = read_flow(source, catalogue)
    own = {"header": None, "signature": None, "footer": None}
    drawn = flow.model_copy(
        update={**own, "nodes": tuple(node.model_copy(update={"text": None}) for node in flow.nodes)}
    )
    assert write_flow(drawn, catalogue) == source


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.stem)
def test_nothing_is_wrong_with_a_template(path: Path, catalogue: Catalogue):
    assert check(read_flow(path.read_text("utf-8"), catalogue), catalogue) == ()


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.stem)
def test_a_template_says_in_one_sentence_what_it_is_for_and_uses_built_in_nodes(path: Path, catalogue: Catalogue):
    flow = read_flow(path.read_text("utf-8"), catalogue)
    assert flow.description.endswith(".")
    assert len(flow.description) <= 120
    assert {node.kind for node in flow.nodes if not node.gives_names} <= {spec.kind for spec in catalogue.all()}
