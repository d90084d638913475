# /// script
# requires-python = ">=3.11"
# dependencies = ["treadle"]
# ///
"""One node for each kind of value that a screen can show."""

from collections.abc import Iterator
from typing import NamedTuple

from prefect import flow

from engine.node import Audio, Context, File, Html, Image, Json, Markdown, Table, node


class Several(NamedTuple):
    rows: Table
    picture: Image
    note: str


def png(width: int, height: int) -> bytes:
    import struct
    import zlib

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    row = bytes(x * 255 // max(1, width - 1) for x in range(width))
    packer = zlib.compressobj(1)
    body = b"".join(packer.compress(bytes([0]) + (row if y // 64 % 2 else row[::-1])) for y in range(height))
    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", body + packer.flush()) + chunk(b"IEND", b"")


@node
def a_number() -> float:
    return 1234.5


@node
def a_yes() -> bool:
    return True


@node
def a_text(lines: int = 3000) -> str:
    return "\n".join(f"line {number}: <b>not markup</b>" for number in range(lines))


@node
def a_tree() -> Json:
    return {"name": "treadle", "tags": ["a", "b"], "nested": {"deep": {"deeper": [1, 2, {"x": None}]}}}


@node
def a_page() -> Html:
    return Html("<h1 style='color: teal'>A page</h1><script>parent.postMessage('escaped', '*')</script>")


@node
def a_report() -> Markdown:
    return Markdown(
        "# A report\n\nWith **weight**, a [link](https://example.org), [none](javascript:alert(1)), "
        "<img src=x onerror=alert(1)>\n\n| a | b |\n|---|---|\n| 1 | 2 |\n"
    )


@node
def a_sound() -> Audio:
    import io
    import math
    import struct
    import wave

    kept = io.BytesIO()
    with wave.open(kept, "wb") as sound:
        sound.setparams((1, 2, 8000, 0, "NONE", ""))
        sound.writeframes(b"".join(struct.pack("<h", int(9000 * math.sin(at / 3))) for at in range(8000)))
    return Audio(kept.getvalue(), "audio/wav", 1.0)


@node
def a_file(context: Context) -> File:
    from pathlib import Path

    path = Path("made.txt").absolute()
    path.write_text("made by a node\n")
    return File(path)


@node
def a_difference() -> str:
    return (
        "--- a/greet.py\n+++ b/greet.py\n@@ -1,3 +1,3 @@\n"
        " def greet():\n-    return 'hi'\n+    return 'hello'\n # end\n"
    )


@node
def several() -> Several:
    import polars as pl

    return Several(
        pl.DataFrame({"city": ["Oslo", "Rome"], "people": [709_037, 2_748_109]}), Image(png(64, 48)), "two cities"
    )


@node
def a_chart() -> Json:
    return {
        "$schema": "https://vega.github.io/schema/vega-lite/v5.json",
        "data": {"values": [{"city": "<b>Oslo</b>", "people": 709}, {"city": "Rome", "people": 2748}]},
        "mark": {"type": "bar", "tooltip": {"content": "data"}},
        "encoding": {
            "x": {"field": "city"},
            "y": {"field": "people", "type": "quantitative"},
            "href": {"value": "https://example.org"},
        },
    }


@node
def a_greedy_chart() -> Json:
    return {"$schema": "https://vega.github.io/schema/vega-lite/v5.json", "data": {"url": "/api/runs"}, "mark": "bar"}


@node
def an_option() -> Json:
    return {
        "tooltip": {"formatter": "<img src=x onerror='window.escaped = true'>"},
        "xAxis": {"data": ["a", "b"]},
        "yAxis": {},
        "series": [{"type": "bar", "data": [3, 5]}],
    }


@node
def nothing_to_keep() -> object:
    return {"later": lambda: 1}


@node
def bytes_alone() -> bytes:
    return bytes(range(256)) * 40


@node
def a_failure(denominator: float = 0) -> float:
    return 1 / denominator


@node
def a_table(rows: int = 20_000) -> Table:
    import polars as pl

    return pl.select(
        number=pl.int_range(rows),
        square=pl.int_range(rows).cast(pl.Float64) ** 2,
        word=pl.concat_str(pl.lit("row "), pl.int_range(rows).cast(pl.String)),
        even=pl.int_range(rows) % 2 == 0,
    )


@node
def a_picture(width: int = 1200, height: int = 900) -> Image:
    return Image(png(width, height), "image/png", width, height)


@node
def a_log(lines: int, context: Context) -> int:
    for number in range(lines):
        context.log(f"line {number}", level="warning" if number % 100 == 7 else "info")
    context.log("\x1b[31mred\x1b[0m and <b>plain</b>\nwith a second line", level="error")
    return lines


@node(effect="idempotent")
def a_stream(gate: str, context: Context) -> Iterator[str]:
    from pathlib import Path
    from time import sleep

    context.progress(0.25)
    yield "the beginning"
    while not Path(gate).exists() and not context.cancelled:
        sleep(0.02)
    yield "the beginning\nand the end"


@flow(name="show-outputs")
def show_outputs(rows: int = 20_000, width: int = 1200, height: int = 900, lines: int = 3000, gate: str = "gate"):
    """One node for each kind of value that a screen can show."""
    number = a_number.submit()
    yes = a_yes.submit()
    text = a_text.submit()
    tree = a_tree.submit()
    page = a_page.submit()
    report = a_report.submit()
    sound = a_sound.submit()
    file = a_file.submit()
    difference = a_difference.submit()
    both = several.submit()
    chart = a_chart.submit()
    greedy = a_greedy_chart.submit()
    option = an_option.submit()
    fleeting = nothing_to_keep.submit()
    raw = bytes_alone.submit()
    table = a_table.submit(rows=rows)
    picture = a_picture.submit(width=width, height=height)
    log = a_log.submit(lines=lines)
    stream = a_stream.submit(gate=gate)
    failure = a_failure.submit()
    return (
        number,
        yes,
        text,
        tree,
        page,
        report,
        sound,
        file,
        difference,
        both,
        chart,
        greedy,
        option,
        fleeting,
        raw,
        table,
        picture,
        log,
        stream,
        failure,
    )


if __name__ == "__main__":
    print(show_outputs())
