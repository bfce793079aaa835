"""The steps of a referral, the time at every hand, and when a referral raises itself (首问责任制)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum

from sanhua_desktop.errors import Refused


class ReferralState(Enum):
    """Where a referral stands."""

    WAITING = "待接收"
    ACCEPTED = "承办中"
    DECLINED = "已退回"
    RECALLED = "已收回"
    REPORTED = "已反馈"

    @property
    def is_open(self) -> bool:
        """Tell whether somebody else is at work, or is to be."""
        return self in (ReferralState.WAITING, ReferralState.ACCEPTED)


class Step(Enum):
    """What can be done with a referral."""

    ACCEPT = "接收"
    DECLINE = "退回"
    RECALL = "收回"
    REPORT = "反馈"


ALLOWED = {
    ReferralState.WAITING: frozenset({Step.ACCEPT, Step.DECLINE, Step.RECALL}),
    ReferralState.ACCEPTED: frozenset({Step.DECLINE, Step.REPORT}),
}


@dataclass(frozen=True)
class Moments:
    """One referral as plain values."""

    receiver: str
    sent_at: datetime
    accepted_at: datetime | None = None
    declined_at: datetime | None = None
    recalled_at: datetime | None = None
    reported_at: datetime | None = None

    @property
    def state(self) -> ReferralState:
        """Where it stands."""
        if self.reported_at:
            return ReferralState.REPORTED
        if self.declined_at:
            return ReferralState.DECLINED
        if self.recalled_at:
            return ReferralState.RECALLED
        return ReferralState.ACCEPTED if self.accepted_at else ReferralState.WAITING

    @property
    def ended_at(self) -> datetime | None:
        """When it went back to the first-asked officer."""
        return self.reported_at or self.declined_at or self.recalled_at


@dataclass(frozen=True)
class Hand:
    """Who had the matter from when to when, doing what."""

    holder: str
    doing: str
    since: datetime
    until: datetime

    @property
    def time(self) -> timedelta:
        """How long."""
        return self.until - self.since


def check_step(state: ReferralState, step: Step) -> None:
    """Raise ``Refused`` for a step that this state does not allow."""
    if step in ALLOWED.get(state, frozenset()):
        return
    hint = {
        ReferralState.WAITING: "请先由承办人接收。",
        ReferralState.ACCEPTED: "承办人已经接收，请由承办人反馈或退回。",
    }.get(state, "需要时请重新转办。")
    raise Refused(f"这张转办单{state.value}，不能{step.value}。{hint}")


def hands(received_at: datetime, first: str, referrals: Sequence[Moments], end: datetime) -> list[Hand]:
    """Return the time at every hand; the spans follow one another and add up to ``end`` − ``received_at``."""
    spans, since, doing = [], received_at, "首问接待"
    for one in referrals:
        ended = one.ended_at or end
        accepted = one.accepted_at or ended
        spans.append(Hand(first, doing, since, one.sent_at))
        spans.append(Hand(one.receiver, "待接收", one.sent_at, accepted))
        if one.accepted_at:
            spans.append(Hand(one.receiver, "承办", accepted, ended))
        since, doing = ended, "跟踪答复"
    if not referrals or not referrals[-1].state.is_open:
        spans.append(Hand(first, doing, since, end))
    return spans


def raised_because(referrals: Sequence[Moments], waited_minutes: int, *, bounces: int, accept_minutes: int) -> str:
    """Return why the head should look at an entry's referrals, or ""; ``waited_minutes`` of the one still waiting."""
    declined = sum(one.declined_at is not None for one in referrals)
    if declined >= bounces:
        return f"已被退回{declined}次"
    if referrals and referrals[-1].state is ReferralState.WAITING and waited_minutes >= accept_minutes:
        return f"{referrals[-1].receiver}{waited_minutes}个工作分钟没有接收"
    return ""


def time_words(time: timedelta) -> str:
    """Return a span as a clerk reads it, exact to the second."""
    seconds = int(time.total_seconds())
    parts = ((seconds // 86400, "天"), (seconds // 3600 % 24, "小时"), (seconds // 60 % 60, "分"), (seconds % 60, "秒"))
    return "".join(f"{count}{unit}" for count, unit in parts if count) or "0秒"
