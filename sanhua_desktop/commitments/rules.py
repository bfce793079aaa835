"""Which step follows which, who takes it, and what a commitment must be (domain A16, A17)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from sanhua_desktop.commitments.enums import CommitmentKind as Kind
from sanhua_desktop.commitments.enums import CommitmentState as State
from sanhua_desktop.commitments.enums import StepRole as Role
from sanhua_desktop.errors import InvalidInput, Refused
from sanhua_desktop.wording import day_words

SHORTEST, LONGEST = 6, 40
STEPS = {
    (State.DRAFT, State.SUBMITTED): Role.OWNER,
    (State.RETURNED, State.SUBMITTED): Role.OWNER,
    (State.RETURNED, State.SUPERSEDED): Role.OWNER,
    (State.SUBMITTED, State.REVIEWED): Role.REVIEWER,
    (State.SUBMITTED, State.RETURNED): Role.REVIEWER,
    (State.REVIEWED, State.POSTED): Role.OFFICE,
    (State.POSTED, State.UNDER_WAY): Role.OWNER,
    (State.POSTED, State.SUPERSEDED): Role.OFFICE,
    (State.UNDER_WAY, State.KEPT): Role.VERIFIER,
    (State.UNDER_WAY, State.EXPLAINED): Role.VERIFIER,
    (State.UNDER_WAY, State.BROKEN): Role.VERIFIER,
    (State.UNDER_WAY, State.SUPERSEDED): Role.OFFICE,
    (State.BROKEN, State.EXPLAINED): Role.VERIFIER,
    (State.KEPT, State.SUPERSEDED): Role.OFFICE,
    (State.EXPLAINED, State.SUPERSEDED): Role.OFFICE,
    (State.BROKEN, State.SUPERSEDED): Role.OFFICE,
}
_WHY = {
    State.SUBMITTED: "只有拟诺或退回的承诺可以提交审核。",
    State.REVIEWED: "只有待审的承诺可以审核。",
    State.RETURNED: "只有待审的承诺可以退回。",
    State.POSTED: "未经审核的承诺不能公示，请先提交审核并通过。",
    State.UNDER_WAY: "只有已公示的承诺可以开始践诺。",
    State.KEPT: "只有践诺中的承诺可以评为已兑现。",
    State.EXPLAINED: "只有践诺中或未兑现的承诺可以说明未兑现的原因。",
    State.BROKEN: "只有践诺中的承诺可以评为未兑现。",
    State.SUPERSEDED: "只有退回或公示过的承诺才会被新的承诺更换。",
    State.DRAFT: "承诺不能退回到拟诺，请新增一条。",
}
_UNNAMED = {
    Role.OWNER: "请写明办理人；个人的承诺由本人办理。",
    Role.REVIEWER: "请写明审核人，如“机关党支部”。",
    Role.OFFICE: "请写明公示人，如“办公室”。",
    Role.VERIFIER: "请写明核实人，如“机关党支部”或“办公室”。",
}
_OWN = {
    Role.REVIEWER: "自己的承诺不能由自己审核，请换一位审核人。",
    Role.OFFICE: "自己的承诺不能由自己公示，请换一位公示人。",
    Role.VERIFIER: "自己的承诺不能由自己核实，请换一位核实人。",
}


@dataclass(frozen=True)
class Parties:
    """Whose commitment it is, by names without blanks: ``person`` is "" for a window's or the office's."""

    person: str
    responsible: str = ""


def check_step(now: State, wanted: State) -> None:
    """Raise ``Refused`` with the reason unless ``wanted`` may follow ``now``."""
    if (now, wanted) not in STEPS:
        raise Refused(f"现在是“{now.label}”：{_WHY[wanted]}")


def next_words(now: State) -> str:
    """Return who may take which step now, such as “党支部审核人：已审待公示、退回”; "" where none is left."""
    steps: dict[Role, list[str]] = {}
    for (before, after), role in STEPS.items():
        if before is now and after is not State.SUPERSEDED:
            steps.setdefault(role, []).append(after.label)
    return "；".join(f"{role.label}：{'、'.join(labels)}" for role, labels in steps.items())


def check_taker(role: Role, name: str, parties: Parties) -> None:
    """Raise ``InvalidInput`` if nobody is named or the role is not theirs; ``name`` is without blanks.

    A person's own steps are the person's; who reviews, posts or verifies is somebody else, and who reviews or verifies
    does not answer for it either.
    """
    field = "verifier" if role is Role.VERIFIER else "person"
    if not name:
        raise InvalidInput({field: _UNNAMED[role]})
    if role is Role.OWNER:
        if parties.person and name != parties.person:
            raise InvalidInput({field: f"这一步由承诺人{parties.person}本人办理。"})
    elif name in (parties.person, parties.responsible if role is not Role.OFFICE else ""):
        raise InvalidInput({field: _OWN[role]})


def check_outcome(outcome: State, evidence: int, explanation: str) -> None:
    """Raise ``InvalidInput``: kept needs ``evidence``, unkept for good reason the reason, which the public reads."""
    if outcome is State.KEPT and not evidence:
        raise InvalidInput({"outcome": "没有佐证，不能评为已兑现。请先添加记录或文件作佐证。"})
    if outcome is State.EXPLAINED and not explanation.strip():
        raise InvalidInput({"explanation": "请写明客观原因，践诺公示时一并向群众说明。"})


def check_figure(outcome: State, reached: bool | None, explanation: str) -> None:
    """Raise ``InvalidInput`` for a measured one judged kept against its figure without a word; None says nothing."""
    if outcome is not State.KEPT or reached or explanation.strip():
        return
    told = "没有达到目标" if reached is False else "还说明不了兑现"
    raise InvalidInput({"explanation": f"登记算出的数字{told}。仍评为已兑现的，请写明依据，践诺公示时一并说明。"})


def check_text(text: str, kind: Kind = Kind.ONE_LINE) -> None:
    """Raise ``InvalidInput`` unless the words have 6 to 40 characters."""
    if not SHORTEST <= len(text) <= LONGEST:
        raise InvalidInput({"text": f"{kind.label}要{SHORTEST}到{LONGEST}个字，现在有{len(text)}个。"})


def check_due(due: date | None, today: date, last_day: date | None) -> None:
    """Raise ``InvalidInput`` for an item without a day, with one gone by, or past the end of the campaign."""
    if due is None or due < today:
        raise InvalidInput({"due_on": "请填今天或以后的完成时限。"})
    if last_day is not None and due > last_day:
        raise InvalidInput({"due_on": f"完成时限不能晚于活动结束的{day_words(last_day)}，请改早。"})


def is_overdue(state: State, due: date | None, today: date) -> bool:
    """Tell whether an item's day is past and nobody has judged it."""
    return due is not None and due < today and state in (State.POSTED, State.UNDER_WAY)


def kept_rate(items: Iterable[tuple[State, bool]]) -> tuple[int, int]:
    """Return how many items were kept, of those judged or overdue (兑现率 = 已兑现 ÷ 到期项)."""
    due = [state for state, overdue in items if state.is_settled or overdue]
    return sum(state is State.KEPT for state in due), len(due)


def slogan_hint(text: str, words: dict[str, list[str]]) -> str:
    """Return advice for a sentence that promises nothing a visitor could check, else "".

    ``words`` are lists of ``slogans`` and of ``actions``, one of which a promise has to name.
    """
    if any(phrase in text for phrase in words["slogans"]):
        return "这句话像口号。建议写清做什么、做到什么程度，如“材料齐全当场办结”。"
    if len(text) >= SHORTEST and not any(word in text for word in words["actions"]):
        return "没有看出要做什么。建议写清做什么、做到什么程度，如“三日内答复”。"
    return ""
