"""What a limit says, in words, and back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.errors import RequestError, WorkspaceError
from engine.limits.limit import Limit, parse_limit
from engine.settings import read_settings, write_entry


@pytest.mark.parametrize(
    ("text", "limit"),
    [
        ("4", Limit(at_once=4)),
        (4, Limit(at_once=4)),
        ("4 at once", Limit(at_once=4)),
        ("60 per minute", Limit(starts=60, period_s=60)),
        ("10/s", Limit(starts=10)),
        ("2 at once, 10 per 5 s", Limit(2, 10, 5)),
        ("1000 per 2 hours", Limit(starts=1000, period_s=7200)),
    ],
)
def test_a_limit_reads_as_people_write_it(text: object, limit: Limit) -> None:
    assert parse_limit(text) == limit


@pytest.mark.parametrize(
    "text", ["", "many", "0 at once", "4 at once, 5 at once", "10 per fortnight", "-1", "4 per 0 s"]
)
def test_what_is_no_limit_is_refused_with_an_example(text: str) -> None:
    with pytest.raises(RequestError) as refused:
        parse_limit(text)
    assert "4 at once" in refused.value.fix


@given(st.builds(Limit, st.none() | st.integers(1, 999), st.integers(1, 999), st.integers(1, 999_999)))
def test_the_words_of_a_limit_read_back(limit: Limit) -> None:
    assert parse_limit(str(limit)) == limit


def test_a_limit_is_written_into_the_file_of_the_workspace_beside_what_a_person_wrote(tmp_path) -> None:
    file = tmp_path / "treadle.toml"
    file.write_text('# ours\n[limits]\nweb = "1 at once"  # for now # really\n\n[keep]\ndays = 3\n', "utf-8")
    write_entry(tmp_path, "limits", "web", "4 at once")
    write_entry(tmp_path, "limits", "host:a.example", "10 per minute")
    settings = read_settings(tmp_path)
    assert settings.limits == {"web": Limit(4), "host:a.example": Limit(starts=10, period_s=60)}
    assert settings.keep.days == 3
    assert 'web = "4 at once"  # for now # really' in file.read_text("utf-8")
    write_entry(tmp_path, "limits", "web", None)
    assert list(read_settings(tmp_path).limits) == ["host:a.example"]
    file.write_text("[limits]\nweb = 'a lot'\n", "utf-8")
    with pytest.raises(WorkspaceError, match="a lot"):
        read_settings(tmp_path)
