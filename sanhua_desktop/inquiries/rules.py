"""Rules of the register: nobody is sent away without a direction, and how an entry stands against its limits."""

from datetime import date

from sanhua_desktop.errors import InvalidInput
from sanhua_desktop.inquiries.enums import ClockState, Disposition


def check_disposition(disposition: Disposition, referral: str, referral_phone: str, named: bool) -> None:
    """Raise ``InvalidInput`` if the visitor is not told where to go and whom to ask (首问责任制, domain A25 a).

    ``named``: whether a person of the office was chosen to take it on.
    """
    problems = {}
    if disposition in (Disposition.NOT_OURS, Disposition.GUIDED) and not referral:
        problems["referral"] = "请写明应去的单位或窗口，不能只说“不归我管”。"
    if disposition is Disposition.NOT_OURS and not referral_phone:
        problems["referral_phone"] = "请写上该单位的电话，方便群众联系。"
    if disposition is Disposition.HANDED_ON and not named:
        problems["referral"] = "转办要落实到人，请从人员里选择承办人。"
    if problems:
        raise InvalidInput(problems)


def clock_state(
    today: date, *, promised: date | None, statutory: date | None, soon: date | None, done: bool
) -> ClockState:
    """Return the state: ``soon`` is the last working day before ``promised``, from which the warning shows (C5)."""
    if done:
        return ClockState.DONE
    if statutory is not None and today > statutory:
        return ClockState.PAST_STATUTE
    if promised is not None and today > promised:
        return ClockState.PAST_PROMISE
    if soon is not None and today >= soon:
        return ClockState.SOON
    return ClockState.NORMAL


def suggested_disposition(promised_days: int | None) -> Disposition:
    """Return what the form offers first: ``promised_days`` of the chosen matter, None for a plain question."""
    return Disposition.ACCEPTED if promised_days else Disposition.FINISHED
