"""Handing an entry to a named receiver, and never losing sight of it."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sanhua_desktop.changes import Change
from sanhua_desktop.errors import InvalidInput, Refused
from sanhua_desktop.inquiries.desk.service import DeskService
from sanhua_desktop.inquiries.enums import Disposition
from sanhua_desktop.inquiries.records import InquiryEntry
from sanhua_desktop.inquiries.referrals.records import Referral
from sanhua_desktop.inquiries.referrals.rules import (
    Hand,
    Moments,
    ReferralState,
    Step,
    check_step,
    hands,
    raised_because,
)
from sanhua_desktop.office.calendar_service import CalendarService
from sanhua_desktop.staff.records import StaffMember
from sanhua_desktop.store.store import Store
from sanhua_desktop.store.text import clean_text

KINDS = frozenset({"referral", "inquiry_entry"})
_MINUTE = timedelta(minutes=1)


@dataclass(frozen=True)
class Raised:
    """An entry that the head should look at, and why."""

    entry_id: int
    why: str


def moments(referral: Referral) -> Moments:
    """Return a referral as plain values."""
    return Moments(
        referral.receiver.name,
        referral.sent_at,
        referral.accepted_at,
        referral.declined_at,
        referral.recalled_at,
        referral.reported_at,
    )


def referrals_of(entry: InquiryEntry) -> list[Referral]:
    """Return an entry's referrals in their order; only inside ``reading``."""
    chosen = Referral.select(Referral, StaffMember).join(StaffMember, on=Referral.receiver)
    return list(chosen.where(Referral.entry == entry.id, Referral.archived_at.is_null()).order_by(Referral.id))


def check_in_use(entry: InquiryEntry) -> None:
    """Raise ``Refused`` for an entry that was withdrawn or is carried on under another number."""
    if entry.archived_at is not None:
        raise Refused(f"{entry.number}已经并号或撤销，请在保留的登记上办理。")


def enter_referral(store: Store, entry: InquiryEntry, receiver: StaffMember, opinion: str) -> Referral:
    """Write the next referral of an entry; only inside ``writing``. ``Refused`` to oneself or while one is open."""
    if entry.receiving_officer_id == receiver.id:
        raise InvalidInput({"referral": "首问责任人不能把事情转给自己，请选择别的承办人。"})
    if any(moments(one).state.is_open for one in referrals_of(entry)):
        raise Refused(f"{entry.number}正在转办中，要先收回、退回或反馈，才能再转。")
    year = store.clock.today().year
    referral = Referral(
        entry=entry,
        number=f"转办〔{year}〕{store.next_number('referral', year):04d}号",
        sender=entry.receiving_officer_id,
        receiver=receiver,
        opinion=opinion,
        sent_at=store.clock.now(),
    )
    store.insert(referral)
    store.note(entry, "转办", f"{referral.number}，转{receiver.name}承办")
    return referral


class ReferralService:
    """Send, accept, decline, recall, report; and what raises itself to the head's board."""

    def __init__(self, store: Store, calendar: CalendarService, desk: DeskService) -> None:
        self._store = store
        self._calendar = calendar
        self._desk = desk

    def of(self, entry: InquiryEntry) -> list[Referral]:
        """Return an entry's referrals in their order."""
        with self._store.reading():
            return referrals_of(entry)

    def open_of(self, entry: InquiryEntry) -> Referral:
        """Return the referral under way; ``Refused`` if there is none."""
        found = next((one for one in self.of(entry) if moments(one).state.is_open), None)
        if found is None:
            raise Refused(f"{entry.number}现在没有在转办。")
        return found

    def send(self, entry_id: int, receiver: StaffMember | None, opinion: str = "") -> Change:
        """Hand an entry on to a named receiver; the first-asked officer stays answerable."""
        if receiver is None:
            raise InvalidInput({"referral": "请从人员里选择承办人，转办要落实到人。"})
        with self._store.writing():
            entry = InquiryEntry.get_by_id(entry_id)
            check_in_use(entry)
            if entry.finished_at is not None:
                raise Refused(f"{entry.number}已经办结，不用再转办。")
            enter_referral(self._store, entry, receiver, opinion)
            self._store.update(
                entry, disposition=Disposition.HANDED_ON, referral=receiver.name, referral_phone=receiver.phone
            )
        return Change(f"{entry.number}已转{receiver.name}承办，首问责任人继续跟踪。", KINDS, entry_id)

    def accept(self, referral: Referral) -> Change:
        """The receiver takes it on."""
        return self._step(referral, Step.ACCEPT, {"accepted_at": self._now()}, "已接收")

    def decline(self, referral: Referral, reason: str) -> Change:
        """The receiver gives it back with a reason, at once or after all."""
        reason = _needed(reason, "decline_reason", "请写明退回的原因，不能只说“不归我管”。")
        values = {"declined_at": self._now(), "decline_reason": reason}
        return self._step(referral, Step.DECLINE, values, f"退回：{reason}")

    def recall(self, referral: Referral) -> Change:
        """The sender takes it back before anybody accepted it."""
        return self._step(referral, Step.RECALL, {"recalled_at": self._now()}, "首问责任人收回")

    def report(self, referral: Referral, outcome: str) -> Change:
        """The receiver tells what was done; the first-asked officer now answers the asker."""
        outcome = _needed(outcome, "outcome", "请写明承办结果，好答复群众。")
        return self._step(referral, Step.REPORT, {"reported_at": self._now(), "outcome": outcome}, f"反馈：{outcome}")

    def hands(self, entry: InquiryEntry) -> list[Hand]:
        """Return the time at every hand so far, which adds up to the second."""
        with self._store.reading():
            first = entry.receiving_officer.name if entry.receiving_officer else "首问窗口"
            passed = [moments(one) for one in referrals_of(entry)]
        return hands(entry.received_at, first, passed, entry.finished_at or self._now())

    def raised(self) -> list[Raised]:
        """Return the open entries whose referrals bounced or were not accepted in time."""
        now, hours = self._now(), self._calendar.hours()
        limits = {"bounces": self._desk.number("bounces"), "accept_minutes": self._desk.number("accept_minutes")}
        found = []
        for entry_id, passed in self._open_entries().items():
            last = passed[-1]
            waiting = last.state is ReferralState.WAITING
            waited = hours.working_time(last.sent_at, now) // _MINUTE if waiting else 0
            if why := raised_because(passed, waited, **limits):
                found.append(Raised(entry_id, why))
        return found

    def under_way(self) -> list[int]:
        """Return the numbers of the entries that are with a receiver now."""
        return [entry_id for entry_id, passed in self._open_entries().items() if passed[-1].state.is_open]

    def _open_entries(self) -> dict[int, list[Moments]]:
        with self._store.reading():
            chosen = (
                Referral.select(Referral, StaffMember)
                .join(StaffMember, on=Referral.receiver)
                .switch(Referral)
                .join(InquiryEntry, on=Referral.entry)
                .where(InquiryEntry.finished_at.is_null(), InquiryEntry.archived_at.is_null())
                .order_by(Referral.id)
            )
            passed: dict[int, list[Moments]] = {}
            for one in chosen:
                passed.setdefault(one.entry_id, []).append(moments(one))
        return passed

    def _step(self, referral: Referral, step: Step, values: dict[str, object], told: str) -> Change:
        with self._store.writing():
            entry = InquiryEntry.get_by_id(referral.entry_id)
            check_step(moments(referral).state, step)
            self._store.update(referral, **values)
            self._store.note(entry, "转办", f"{referral.number} {referral.receiver.name}{told}")
        return Change(f"{entry.number}：{referral.receiver.name}{told}。", KINDS, entry.id)

    def _now(self) -> datetime:
        return self._store.clock.now()


def _needed(text: str, field: str, sentence: str) -> str:
    cleaned = clean_text(text)
    if not cleaned:
        raise InvalidInput({field: sentence})
    return cleaned
