"""Failures that a user may read: each is a Chinese sentence that says what to do. Anything else is a bug."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass


class SanhuaError(Exception):
    """A failure whose text is shown to the user as it stands."""


class InvalidInput(SanhuaError):
    """What was typed cannot be kept; ``problems`` maps a field's name to the sentence shown under it."""

    def __init__(self, problems: Mapping[str, str]) -> None:
        super().__init__("\n".join(problems.values()))
        self.problems = dict(problems)


class Refused(SanhuaError):
    """The office's rules forbid this step; the sentence says why and what is possible instead."""


@dataclass(frozen=True)
class Disagreement:
    """One column of a conflict, in words: its value when the form was opened, what is kept now, what was typed."""

    name: str
    opened: str
    theirs: str
    mine: str


class Conflict(SanhuaError):
    """Somebody else saved the same record first; nothing was written.

    After ``overrule`` the same call saves: what was typed wins, what only the other altered stays.
    """

    def __init__(
        self,
        sentence: str,
        *,
        kind: str,
        record_id: int,
        fields: Sequence[Disagreement] = (),
        overrule: Callable[[], None] = lambda: None,
    ) -> None:
        super().__init__(sentence)
        self.kind = kind
        self.record_id = record_id
        self.fields = tuple(fields)
        self.overrule = overrule


class EnvironmentProblem(SanhuaError):
    """The disk, printer, server or a file is in the way; the sentence says what is safe and what to do."""
