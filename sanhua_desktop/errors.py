"""Failures that a user may read: each is a Chinese sentence that says what to do. Anything else is a bug."""

from collections.abc import Mapping


class SanhuaError(Exception):
    """A failure whose text is shown to the user as it stands."""


class InvalidInput(SanhuaError):
    """What was typed cannot be kept; ``problems`` maps a field's name to the sentence shown under it."""

    def __init__(self, problems: Mapping[str, str]) -> None:
        super().__init__("\n".join(problems.values()))
        self.problems = dict(problems)


class Refused(SanhuaError):
    """The office's rules forbid this step; the sentence says why and what is possible instead."""


class Conflict(SanhuaError):
    """Somebody else saved the same record first; nothing was written."""

    def __init__(self, sentence: str, *, kind: str, record_id: int) -> None:
        super().__init__(sentence)
        self.kind = kind
        self.record_id = record_id


class EnvironmentProblem(SanhuaError):
    """The disk, printer, server or a file is in the way; the sentence says what is safe and what to do."""
