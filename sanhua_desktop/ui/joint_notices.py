"""联办告知书: the notices of joint packages in a window of their own, each printed again as it was issued."""

from PySide6.QtWidgets import QWidget

from sanhua_desktop.inquiries.case_records import JointNotice
from sanhua_desktop.inquiries.joint_notice_service import KINDS
from sanhua_desktop.ui.casework import Desk
from sanhua_desktop.ui.details_panel import Details
from sanhua_desktop.ui.record_table import Column
from sanhua_desktop.ui.register_dialog import RegisterDialog
from sanhua_desktop.ui.register_page import Action, RegisterDefinition


def joint_notices(desk: Desk, parent: QWidget) -> RegisterDialog:
    """Open the register of these notices."""
    notices = desk.services.joint_notices

    def again(row: JointNotice) -> None:
        desk.show(dialog, [notices.paper_of(row)])

    definition = RegisterDefinition(
        name="joint_notices",
        title="联办告知书",
        purpose="办理联办以前一次告知的材料，按出具时的原样再看、再打印。",
        columns=(
            Column("编号", lambda row: row.number),
            Column("告知时间", lambda row: f"{row.issued_at:%Y-%m-%d %H:%M}"),
            Column("申请人", lambda row: row.applicant),
            Column("联办套餐", lambda row: row.package.name, stretch=True),
        ),
        fetch=lambda query, _: notices.find(query),
        row_id=lambda row: row.id,
        details=lambda row: _details(row, desk),
        kinds=KINDS,
        empty_sentence="还没有联办告知书。在“一头受理”里勾出已带的材料，再按“出具联办告知书”。",
        actions=(Action("再看告知书", again, shortcut="F6", needs_row=True, in_details=True, main=True),),
        search_hint="姓名、首字母、套餐、编号  Ctrl+F",
    )
    dialog = RegisterDialog(definition, desk.operations, parent)
    dialog.open()
    return dialog


def _details(row: JointNotice, desk: Desk) -> Details:
    table = desk.services.joint_notices.paper_of(row).table
    lacking = [cells[1] for cells in table.rows if cells[-1]] if table else []
    return Details(
        heading=row.number,
        subtitle=f"{row.applicant}　{row.package.name}",
        callout=f"还要补{len(lacking)}项" if lacking else "材料已经带齐",
        pairs=[("需补", "、".join(lacking) or "—"), ("告知时间", f"{row.issued_at:%Y-%m-%d %H:%M}")],
    )
