"""Who may be given a title, and why not (domain F.6, A33, A45); a veto takes out of the ranking, never off the list."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from sanhua_desktop.awards.enums import Holder
from sanhua_desktop.feedback.surveys.rules import MIN_SAMPLE


@dataclass(frozen=True)
class Demands:
    """What a title asks for; 0 and False ask nothing."""

    holder: Holder
    months_in_post: int = 0
    members_only: bool = False
    posted_commitment: bool = False
    satisfaction_floor: int = 0


@dataclass(frozen=True)
class Standing:
    """What is known of a candidate; None where nothing is known."""

    ranked: bool
    note: str = ""
    joined_on: date | None = None
    left_on: date | None = None
    member: bool = False
    commitment: bool = False
    satisfaction: Decimal | None = None


def why_not(demands: Demands, one: Standing, last_day: date) -> list[str]:
    """Return each reason against a candidate at the end of the period; none: eligible."""
    return list(_reasons(demands, one, last_day))


def _reasons(demands: Demands, one: Standing, last_day: date) -> Iterator[str]:
    if not one.ranked:
        yield one.note or "没有参加本轮排名"
    if one.left_on is not None:
        yield f"{one.left_on:%Y-%m-%d}已离岗"
    if demands.holder is Holder.PERSON:
        yield from _personal(demands, one, last_day)
    floor = demands.satisfaction_floor
    if floor and one.satisfaction is None:
        yield f"没有足够的满意率数据（至少{MIN_SAMPLE}份），要求不低于{floor}%"
    elif floor and one.satisfaction is not None and one.satisfaction < floor:
        yield f"满意率{one.satisfaction:.2f}%，低于要求的{floor}%"


def _personal(demands: Demands, one: Standing, last_day: date) -> Iterator[str]:
    if demands.months_in_post and one.joined_on is None:
        yield f"没有登记到岗日期，要求在岗满{demands.months_in_post}个月"
    elif one.joined_on and _months(one.joined_on, last_day) < demands.months_in_post:
        yield f"{one.joined_on:%Y-%m-%d}到岗，到期末不满{demands.months_in_post}个月"
    if demands.members_only and not one.member:
        yield "不是中共党员（预备党员）"
    if demands.posted_commitment and not one.commitment:
        yield "没有已公示的个人承诺"


def _months(first: date, last: date) -> int:
    return (last.year - first.year) * 12 + last.month - first.month - (last.day < first.day)


def shortlist(ranks: Sequence[int | None], quota: int) -> tuple[list[bool], str]:
    """Return who is on the list by rank, and the words for a tie over the quota (提交领导小组研究决定).

    ``ranks`` are those of eligible candidates; who ties for the last place comes along.
    """
    taken = sorted(rank for rank in ranks if rank is not None)[:quota]
    last = taken[-1] if taken else 0
    on_list = [rank is not None and rank <= last for rank in ranks]
    if sum(on_list) > quota:
        return on_list, f"第{last}名并列，入围{sum(on_list)}个，名额{quota}个，提交领导小组研究决定。"
    return on_list, ""


def recommended(count: int, quota: int) -> tuple[list[bool], str]:
    """Put every recommended group on the list: they have no places, so the leading group decides among them."""
    over = f"推荐{count}个集体，名额{quota}个，提交领导小组研究决定。" if count > quota else ""
    return [True] * count, over
