"""Registers of the staff room on paper (领用登记表, 签收表; domain B19)."""

from collections.abc import Sequence

from sanhua_desktop.printing.register_sheets import RegisterPart, RegisterSheet
from sanhua_desktop.staff.party_badge_service import LedgerLine
from sanhua_desktop.staff.records import Badge, StaffMember


def party_badge_register(office: str, lines: Sequence[LedgerLine]) -> RegisterSheet:
    """Return the register of party badges handed out, with room for signatures."""
    rows = tuple(
        (
            str(number),
            line.staff.name,
            line.staff.political_status.label,
            line.badge.serial,
            line.badge.issued_on.isoformat(),
            "",
            f"{line.badge.state.label} {line.badge.ended_on.isoformat()}" if line.badge.ended_on else "",
        )
        for number, line in enumerate(lines, start=1)
    )
    return RegisterSheet(
        title="党员徽章领用登记表",
        under=f"单位：{office}　　共{len(lines)}枚",
        parts=(
            RegisterPart(
                ("序号", "姓名", "政治面貌", "徽章编号", "领用日期", "领用人签字", "交回或遗失"),
                rows,
                (6, 15, 13, 12, 14, 16, 20),
                frozenset({0, 3, 4}),
                signed=True,
            ),
        ),
        size=10,
        upright=True,
    )


def badge_receipt(office: str, people: Sequence[tuple[StaffMember, Badge]]) -> RegisterSheet:
    """Return the sheet on which everybody signs for the badge received (胸卡领用签收表)."""
    rows = tuple(
        (
            str(number),
            person.staff_number,
            person.name,
            person.department.name if person.department else "",
            badge.number,
            badge.issued_on.isoformat(),
            "",
        )
        for number, (person, badge) in enumerate(people, start=1)
    )
    return RegisterSheet(
        title="胸卡领用签收表",
        under=f"单位：{office}　　共{len(people)}张",
        parts=(
            RegisterPart(
                ("序号", "工号", "姓名", "部门", "卡号", "发放日期", "领用人签字"),
                rows,
                (6, 12, 18, 17, 15, 14, 16),
                frozenset({0, 1, 4, 5}),
                signed=True,
            ),
        ),
        size=10,
        upright=True,
    )
