# /// script
# requires-python = ">=3.11"
# dependencies = ["treadle[report,table]"]
# ///
"""Sum up each text of a folder: by a language model of your choice or, without one, by its first sentence."""

from pathlib import Path
from typing import Literal

from prefect import flow

from nodes.file.list_files import list_files
from nodes.file.read_text import read_text
from nodes.llm.chat import chat
from nodes.report.save_report import save_report
from nodes.report.write_report import write_report
from nodes.table.records_from_table import records_from_table
from nodes.table.table_from_records import table_from_records
from nodes.text.format_text import format_text
from nodes.text.match_pattern import match_pattern


@flow(name="summarise-texts")
def summarise_texts(
    folder: Path = Path("flows/data/notes"),
    model: str = "",
    provider: Literal["anthropic", "openai", "gemini", "ollama"] = "ollama",
    address: str = "",
    output: Path = Path("reports/summaries.html"),
):
    """Sum up each text of a folder: by a language model of your choice or, without one, by its first sentence."""
    files = list_files.submit(folder=folder, pattern="*.txt")
    records = records_from_table.submit(table=files)
    found = []
    for file in records.result():
        text = read_text.submit(path=folder / file["path"])
        # Without a model, a text is told by its first sentence.
        if model:
            question = format_text.submit(
                template="Sum up this text in one sentence, without any preface:\n\n{text}",
                values={"text": text},
            )
            answer = chat.submit(prompt=question, model=model, provider=provider, address=address, temperature=0)
            summary = answer["text"].result()
        else:
            sentence = match_pattern.submit(text=text, pattern="[^.!?]+[.!?]")
            summary = sentence["first"].result()
        found = [*found, {"file": file["name"], "summary": summary.strip()}]
    table = table_from_records.submit(records=found)
    report = write_report.submit(title="Summaries", parts=[table])
    saved = save_report.submit(report=report, path=output)
    return table.result(), saved.result()


if __name__ == "__main__":
    print(summarise_texts())
