"""Which step follows which, and what a one-sentence commitment must be (domain A16, A17)."""

from sanhua_desktop.commitments.enums import CommitmentState as State
from sanhua_desktop.errors import InvalidInput, Refused

SHORTEST, LONGEST = 6, 40
_STEPS = {
    (State.DRAFT, State.SUBMITTED),
    (State.RETURNED, State.SUBMITTED),
    (State.SUBMITTED, State.REVIEWED),
    (State.SUBMITTED, State.RETURNED),
    (State.REVIEWED, State.POSTED),
    (State.POSTED, State.SUPERSEDED),
}
_WHY = {
    State.SUBMITTED: "只有拟诺或退回的承诺可以提交审核。",
    State.REVIEWED: "只有待审的承诺可以审核。",
    State.RETURNED: "只有待审的承诺可以退回。",
    State.POSTED: "未经审核的承诺不能公示，请先提交审核并通过。",
    State.SUPERSEDED: "只有已公示的承诺才会被新的承诺更换。",
    State.DRAFT: "承诺不能退回到拟诺，请新增一条。",
}
_SLOGANS = ("再创辉煌", "一流业绩", "勇攀高峰", "扬帆起航", "砥砺前行", "再立新功")


def check_step(now: State, wanted: State) -> None:
    """Raise ``Refused`` with the reason unless ``wanted`` may follow ``now``."""
    if (now, wanted) not in _STEPS:
        raise Refused(f"现在是“{now.label}”：{_WHY[wanted]}")


def check_text(text: str) -> None:
    """Raise ``InvalidInput`` unless the sentence has 6 to 40 characters."""
    if not SHORTEST <= len(text) <= LONGEST:
        raise InvalidInput({"text": f"一句话承诺要{SHORTEST}到{LONGEST}个字，现在有{len(text)}个。"})


def check_reviewer(reviewer: str, owner: str) -> None:
    """Raise ``Refused`` if nobody is named, or if somebody reviews their own commitment."""
    if not reviewer.strip():
        raise Refused("请写明审核人，如“机关党支部”。")
    if reviewer == owner:
        raise Refused("自己的承诺不能由自己审核，请换一位审核人。")


def slogan_hint(text: str) -> str:
    """Return advice for a sentence that promises nothing a visitor could check, else ""."""
    if any(phrase in text for phrase in _SLOGANS):
        return "这句话像口号。建议写清做什么、做到什么程度，如“材料齐全当场办结”。"
    return ""
