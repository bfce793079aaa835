"""What is looked at, and what a check must say."""

from collections.abc import Iterable
from dataclasses import dataclass

from sanhua_desktop.errors import InvalidInput


@dataclass(frozen=True)
class CheckPoint:
    """A point of the check: ``key`` is the digit that marks it, ``line`` its short name on lists."""

    code: str
    key: str
    label: str
    line: str


def check_values(staff_name: str, checker: str, failed: Iterable[str], points: Iterable[CheckPoint]) -> None:
    """Raise ``InvalidInput`` for a check of nobody, by nobody, of oneself, or of a point that there is not."""
    problems = {}
    if not staff_name:
        problems["staff"] = "请选被检查的人，输入姓名或拼音首字母。"
    if not checker.strip():
        problems["checker"] = "请填写检查人。"
    elif "".join(checker.split()) == staff_name:
        problems["checker"] = "自己不能检查自己，请换一位检查人。"
    known = {one.code for one in points}
    if unknown := [code for code in failed if code not in known]:
        problems["points"] = f"没有检查点“{unknown[0]}”。"
    if problems:
        raise InvalidInput(problems)
