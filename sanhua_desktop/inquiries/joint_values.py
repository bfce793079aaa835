"""What stands on the papers of a joint case: blanks, the one list of materials, who does what, the certificates."""

from collections.abc import Collection
from dataclasses import dataclass

from sanhua_desktop.inquiries.case_records import JointCase
from sanhua_desktop.inquiries.case_values import numbered, working_words
from sanhua_desktop.inquiries.deadlines import Deadline, full_date, words
from sanhua_desktop.inquiries.joint_clock import JointStanding
from sanhua_desktop.inquiries.machine import StepValues
from sanhua_desktop.inquiries.packages import PackageContent, SharedMaterial
from sanhua_desktop.inquiries.paper_wording import PaperTable
from sanhua_desktop.matters.rules import limit_words
from sanhua_desktop.office.working_calendar import WorkingCalendar


@dataclass(frozen=True)
class JointSaving:
    """Joint cases of a period, copies not asked for again, and visits not made."""

    cases: int
    copies: int
    visits: int


def saved_words(content: PackageContent) -> str:
    """Return what joint handling spares the applicant."""
    made = "、".join(one.name for one in content.materials if content.maker(one))
    inside = f"{content.asked_together}份{f'，其中{made}由前面的环节办出，不用自带' if made else ''}"
    copies = f"少交{content.copies_saved}份材料（分头办理{content.asked_apart}份，联办{inside}）"
    return f"{copies}，少跑{content.visits_saved}趟"


def order_words(content: PackageContent) -> str:
    """Return the items with their departments in order, and what each waits for."""
    parts = []
    for one in content.items:
        names = "、".join(content.item(at).name for at in one.after)
        parts.append(
            f"{one.position}．{one.name}（{one.department}，{one.days}个工作日{f'，待{names}办出后' if names else ''}）"
        )
    return "；".join(parts)


def package_values(content: PackageContent, due: Deadline | None, calendar: WorkingCalendar) -> dict[str, str]:
    """Return the texts that follow from the package alone."""
    return {
        "matter": content.name,
        "promised": limit_words(content.promised_days),
        "statutory": limit_words(content.statutory_days),
        "due": words(due, calendar, with_year=True) if due else "",
        "working": working_words(due),
        "saved": saved_words(content),
        "detail": order_words(content),
    }


def step_values(
    content: PackageContent, stands: JointStanding, values: StepValues, calendar: WorkingCalendar
) -> dict[str, str]:
    """Return the texts for the paper of a step; a branch's paper tells its own limit."""
    found = {
        **package_values(content, stands.promised, calendar),
        "accepted": full_date(stands.start) if stands.start else "",
        "reason": values.reason,
        "approver": values.approver,
        "days": str(values.days or ""),
        "receiver": values.receiver,
    }
    if values.branch:
        branch = stands.branch(values.branch)
        found |= {
            "department": branch.item.department,
            "detail": branch.item.name,
            "days": str(branch.item.days),
            "due_day": full_date(branch.due.due) if branch.due else "",
            "working": working_words(branch.due),
        }
    return found


def step_table(
    content: PackageContent, kind: str, values: StepValues, brought: Collection[int] = ()
) -> PaperTable | None:
    """Return the rows of a paper."""
    if kind in ("joint_notice", "joint_acceptance"):
        return materials_table(content, brought)
    if kind == "joint_correction":
        return numbered("需要补正的内容", values.detail.splitlines())
    if kind == "circulation":
        used = [one for one in content.materials if values.branch in one.used_by]
        return numbered("随单材料（窗口共享，不再向申请人收取）", [_sent_along(content, one) for one in used])
    if kind == "joint_delivery":
        rows = tuple((str(one.position), one.certificate or one.name, one.department) for one in content.items)
        return PaperTable(("序号", "证照", "发证部门"), rows, (2.6, 0, 16))
    return None


def _sent_along(content: PackageContent, material: SharedMaterial) -> str:
    maker = content.maker(material)
    later = f"，由{maker.department}办出后窗口转送" if maker else ""
    return f"{material.name}（{material.copy}{material.count}份{later}）"


def materials_table(content: PackageContent, brought: Collection[int]) -> PaperTable:
    """Return each material asked for once, with who uses it and whether it is here: each gap is shown once."""
    rows = tuple(
        (
            str(number),
            one.name,
            one.copy,
            f"{one.count}份",
            "、".join(map(str, one.used_by)),
            "√" if one.position in brought else "",
            "" if one.position in brought else "√",
        )
        for number, one in enumerate(content.asked, start=1)
    )
    return PaperTable(
        ("序号", "材料名称", "类型", "份数", "用于事项", "已具备", "需补"), rows, (2.4, 0, 6.1, 2.6, 6, 3.3, 2.4)
    )


def brought_of(joint: JointCase) -> frozenset[int]:
    """Return the positions of the materials that are at hand."""
    return frozenset(int(one) for one in joint.brought.split("、") if one)


def positions_text(brought: Collection[int]) -> str:
    """Return positions as they are kept."""
    return "、".join(map(str, sorted(brought)))
