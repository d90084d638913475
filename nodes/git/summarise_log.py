"""Say in a sentence what a log holds."""

from engine.node import Markdown, Table, node


@node(extras=("table",), icon="git")
def summarise_log(commits: Table) -> Markdown:
    """Say in a sentence how many commits by how many people changed how much, and when.

    Args:
        commits: Commits as `read_log` gives them.
    """
    import polars as pl

    if not commits.height:
        return Markdown("No commits in this time.")
    people = commits.get_column("author").n_unique()
    total = commits.select(pl.col("added").sum(), pl.col("deleted").sum()).row(0, named=True)
    when = commits.get_column("when").drop_nulls().dt.date()
    first, last = when.min(), when.max()
    between = "" if not when.len() else f" on {first}" if first == last else f" between {first} and {last}"
    return Markdown(
        f"**{_counted(commits.height, 'commit')}** by **{_counted(people, 'person', 'people')}**{between}: "
        f"**{total['added']:,}** lines added, **{total['deleted']:,}** deleted."
    )


def _counted(number: int, one: str, many: str = "") -> str:
    return f"{number:,} {one if number == 1 else many or one + 's'}"
