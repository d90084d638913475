"""The tables of questions to people, their answers, and the links under which they are answered."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Column, Index, Text
from sqlmodel import Field, SQLModel

from engine.store.tables import UtcTime


class QuestionRow(SQLModel, table=True):
    """A question to people. `asked` is its event, `by` who may answer now, `decision` the event that closed it.

    `state` is open, or how it was decided. `escalates` is empty once that has happened.
    """

    __tablename__ = "questions"  # pyright: ignore[reportAssignmentType]
    __table_args__ = (Index("ix_questions_state_created", "state", "created"),)
    id: str = Field(primary_key=True)
    run: str = Field(index=True, foreign_key="runs.id", ondelete="CASCADE")
    flow: str
    node: str
    place: str = ""
    state: str = "open"
    asked: str = Field(sa_type=Text)
    by: str = Field(default="[]", sa_type=Text)
    decision: str = Field(default="", sa_type=Text)
    expires: datetime | None = Field(default=None, sa_column=Column(UtcTime(), nullable=True))
    escalates: datetime | None = Field(default=None, sa_column=Column(UtcTime(), nullable=True))
    created: datetime = Field(sa_column=Column(UtcTime(), nullable=False))
    decided: datetime | None = Field(default=None, sa_column=Column(UtcTime(), nullable=True))


class AnswerRow(SQLModel, table=True):
    """An answer that counts: one per person. `who` is the name as it is compared, `payload` what was answered to."""

    __tablename__ = "answers"  # pyright: ignore[reportAssignmentType]
    question: str = Field(primary_key=True, foreign_key="questions.id", ondelete="CASCADE")
    who: str = Field(primary_key=True)
    name: str
    value: str = Field(sa_type=Text)
    comment: str = Field(default="", sa_type=Text)
    payload: str
    through: str
    created: datetime = Field(sa_column=Column(UtcTime(), nullable=False))


class LinkRow(SQLModel, table=True):
    """A link under which one person answers one question, once; kept by its hash."""

    __tablename__ = "answer_links"  # pyright: ignore[reportAssignmentType]
    hash: str = Field(primary_key=True)
    question: str = Field(index=True, foreign_key="questions.id", ondelete="CASCADE")
    who: str
    created: datetime = Field(sa_column=Column(UtcTime(), nullable=False))
    expires: datetime = Field(sa_column=Column(UtcTime(), nullable=False))
    used: datetime | None = Field(default=None, sa_column=Column(UtcTime(), nullable=True))


QUESTIONS = SQLModel.metadata.tables["questions"]
ANSWERS = SQLModel.metadata.tables["answers"]
LINKS = SQLModel.metadata.tables["answer_links"]
