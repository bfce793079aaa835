"""Failures that a user may read: each is a Chinese sentence that says what to do. Anything else is a bug."""

import errno
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


_CAUSES = {
    errno.ENOSPC: "磁盘空间不够",
    errno.EDQUOT: "磁盘配额已用完",
    errno.EROFS: "磁盘或移动盘是只读的",
    errno.EACCES: "没有权限，或文件正被别的程序打开",
    errno.EPERM: "没有权限",
    errno.ENOENT: "文件或文件夹不存在",
    errno.EEXIST: "同名的文件已经存在",
    errno.ENOTDIR: "路径中有一段不是文件夹",
    errno.EISDIR: "这是一个文件夹，不是文件",
    errno.ENAMETOOLONG: "文件名太长",
    errno.EIO: "磁盘读写出错",
}


def cause(failure: OSError) -> str:
    """Return in Chinese why a file could not be read or written."""
    return _CAUSES.get(failure.errno or 0) or f"系统提示：{failure.strerror or failure}"
