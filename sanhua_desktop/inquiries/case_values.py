"""What stands in the blanks of a case's papers."""

from collections.abc import Sequence

from sanhua_desktop.inquiries.case_clock import CaseClock
from sanhua_desktop.inquiries.case_records import Case
from sanhua_desktop.inquiries.case_rules import CaseStep
from sanhua_desktop.inquiries.day_list import counted_words, skipped_words
from sanhua_desktop.inquiries.deadlines import Deadline, full_date, words
from sanhua_desktop.inquiries.machine import StepValues
from sanhua_desktop.inquiries.paper_wording import PaperTable, nature_on_paper
from sanhua_desktop.matters.rules import limit_words
from sanhua_desktop.office.working_calendar import WorkingCalendar

# How a line of received materials begins.
HERE, LACKING = "√ ", "○ "
_DETAIL_HEADINGS = {"correction": "需要补正的内容", "resubmission": "补交的材料"}


def case_values(case: Case, clock: CaseClock, values: StepValues, calendar: WorkingCalendar) -> dict[str, str]:
    """Return the texts for the blanks, by their names (papers.BLANKS)."""
    matter, due = case.matter, clock.due
    window = matter.window
    return {
        "applicant": case.applicant + (f"（{case.unit}）" if case.unit else ""),
        "matter": matter.name,
        "nature": nature_on_paper(matter.nature),
        "situation": case.situation,
        "case_number": case.number,
        "received": full_date(case.received_at.date()),
        "accepted": full_date(clock.start) if clock.start else "",
        "promised": limit_words(case.promised_days),
        "statutory": limit_words(case.statutory_days),
        "due": words(clock.promised, calendar) if clock.promised else "",
        "due_day": full_date(due.due) + ("（预计）" if due.provisional else "") if due else "",
        "working": working_words(clock.promised),
        "days": str(values.days or ""),
        "reason": values.reason,
        "approver": values.approver,
        "receiver": values.receiver,
        "department": values.department,
        "detail": values.detail,
        "basis": matter.basis,
        "condition": matter.condition,
        "result": outcome(case, clock),
        "fee": matter.fee,
        "officer": case.officer.name if case.officer else "",
        "agent": case.agent,
        "window": f"{window.label}窗口" if window else "",
        "window_phone": window.phone if window else "",
    }


def outcome(case: Case, clock: CaseClock) -> str:
    """Return what the applicant is handed: the result of the matter, or the decision that refuses it."""
    if clock.ended_by is CaseStep.DENY:
        return f"不予{nature_on_paper(case.matter.nature)}决定书"
    return str(case.matter.result)


def working_words(deadline: Deadline | None) -> str:
    """Return how a deadline comes about, every day named once: counted, and left out with the reason."""
    if deadline is None or not deadline.days:
        return ""
    skipped = skipped_words(deadline)
    return f"当日不计，计入{counted_words(deadline)}{f'；不计{skipped}' if skipped else ''}"


def case_table(case: Case, kind: str, values: StepValues) -> PaperTable | None:
    """Return the rows of a paper: what was received, or what is lacking."""
    if kind == "acceptance":
        return numbered("已收材料", case.materials.splitlines())
    if kind == "commitment":
        return numbered("容缺后补的材料", lacking(case))
    if kind in _DETAIL_HEADINGS:
        return numbered(_DETAIL_HEADINGS[kind], values.detail.splitlines())
    return None


def lacking(case: Case) -> list[str]:
    """Return the materials that are not here yet."""
    return [line[2:] for line in case.materials.splitlines() if line.startswith(LACKING)]


def must_come_first(case: Case) -> list[str]:
    """Return those without which an application is not complete: what may come later (容缺后补) is not among them."""
    return [line for line in lacking(case) if line.endswith("必须）")]


def numbered(heading: str, lines: Sequence[str]) -> PaperTable:
    """Return a numbered list as a table."""
    rows = tuple((str(at), line) for at, line in enumerate(lines, start=1))
    return PaperTable(("序号", heading), rows, (2.6, 0))
