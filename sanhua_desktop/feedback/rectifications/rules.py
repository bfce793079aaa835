"""Which step follows which, who takes it and what it must say (domain A59–A61, B15)."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from sanhua_desktop.errors import InvalidInput, Refused
from sanhua_desktop.feedback.rectifications.enums import RectificationState as State


@dataclass(frozen=True)
class Step:
    """A step as its button calls it; ``asks`` names what has to be written, "" where nothing has."""

    label: str
    taker: str
    asks: str = ""
    must: bool = False


STEPS: Mapping[tuple[State, State], Step] = {
    (State.REGISTERED, State.PUBLISHED): Step("公开", "公开人"),
    (State.PUBLISHED, State.UNDER_WAY): Step("开始整改", "责任人"),
    (State.UNDER_WAY, State.APPLIED): Step("申请销号", "责任人", "完成情况", must=True),
    (State.RETURNED, State.APPLIED): Step("再申请销号", "责任人", "完成情况", must=True),
    (State.APPLIED, State.CLOSED): Step("验收合格，销号", "验收人", "验收意见"),
    (State.APPLIED, State.RETURNED): Step("验收不合格，退回", "验收人", "退回理由", must=True),
}

# Nothing is owed by who mends while others have it.
_WAITING = {State.CLOSED: ("done", "已销号"), State.APPLIED: ("paused", "等待验收")}


def next_steps(now: State) -> list[State]:
    """Return what may follow ``now``."""
    return [after for before, after in STEPS if before is now]


def check_step(now: State, wanted: State) -> Step:
    """Return the step from ``now`` to ``wanted``; ``Refused`` unless it may follow: nothing is closed unaccepted."""
    if (step := STEPS.get((now, wanted))) is None:
        names = "、".join(STEPS[now, after].label for after in next_steps(now)) or "没有下一步了"
        raise Refused(f"这一件现在是“{now.label}”，不能改为“{wanted.label}”。可以办的：{names}。")
    return step


def check_taken(step: Step, person: str, text: str, mending: Collection[str]) -> None:
    """Raise ``InvalidInput`` without a name or the words a step needs, or where one of the ``mending`` accepts it."""
    problems = {}
    if not person:
        problems["person"] = f"请填写{step.taker}。"
    elif step.taker == "验收人" and person in mending:
        problems["person"] = f"{person}负责整改或申请了销号，不能自己验收，请换一位验收人。"
    if step.must and not text:
        problems["text"] = f"请填写{step.asks}。"
    if problems:
        raise InvalidInput(problems)


def check_days(found_on: date, due_on: date, today: date) -> dict[str, str]:
    """Return what is wrong with the days, by field."""
    problems = {}
    if found_on > today:
        problems["found_on"] = "发现日期不能晚于今天。"
    if due_on < found_on:
        problems["due_on"] = "整改时限不能早于发现日期。"
    return problems


def clock_state(state: State, due_on: date, today: date, *, warn_days: int) -> str:
    """Return how it stands on a day, as a clock state of lists: done, paused while it is to be accepted, and so on."""
    if state in _WAITING:
        return _WAITING[state][0]
    if due_on < today:
        return "past_promise"
    return "soon" if due_on - today <= timedelta(days=warn_days) else "normal"


def due_words(state: State, due_on: date, today: date) -> str:
    """Return in words how far the day is off."""
    if state in _WAITING:
        return _WAITING[state][1]
    days = (due_on - today).days
    return f"超期{-days}天" if days < 0 else "今天到期" if days == 0 else f"还有{days}天"
