"""证书登记册 and 称号设置 as registers in windows of their own."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from sanhua_desktop.awards.certificate_service import KINDS as CERTIFICATE_KINDS
from sanhua_desktop.awards.enums import CertificateState
from sanhua_desktop.awards.records import AwardTitle, Certificate
from sanhua_desktop.awards.sheets import CertificateSheet
from sanhua_desktop.awards.title_service import KINDS as TITLE_KINDS
from sanhua_desktop.awards.title_service import award_verb
from sanhua_desktop.ui.award_services import AwardDesk
from sanhua_desktop.ui.certificate_print_dialog import CertificatePrintDialog
from sanhua_desktop.ui.details_panel import Details
from sanhua_desktop.ui.record_table import Column
from sanhua_desktop.ui.register_dialog import RegisterDialog
from sanhua_desktop.ui.register_page import Action, RegisterDefinition
from sanhua_desktop.ui.title_dialog import TitleDialog

_ASKED = {
    "换发": "纸张损坏、打偏的，换一张新编号的证书，荣誉不变。换发证书{}的原因：",
    "作废": "作废以后，这项荣誉不再有效，光荣榜上也不再有；纸张损坏的请用“换发”。作废证书{}的原因：",
}


class AwardRegisters:
    """Opens the registers beside the selections."""

    def __init__(self, desk: AwardDesk) -> None:
        self._desk = desk

    def certificates(self, parent: QWidget) -> RegisterDialog:
        """Open the register of certificates with their states."""
        service = self._desk.services.certificates
        dialog = self._opened(
            parent,
            RegisterDefinition(
                name="certificates",
                title="证书登记册",
                purpose="一张证书一个编号，作废、换发的编号不再使用；原样补打用“打印”。",
                columns=(
                    Column("证书编号", lambda row: row.number),
                    Column("获奖对象", _holder, stretch=True),
                    Column("称号", lambda row: row.title),
                    Column("颁发日期", lambda row: f"{row.awarded_on:%Y-%m-%d}"),
                    Column("状态", lambda row: row.state.label),
                    Column("打印", lambda row: f"{row.printed_at:%Y-%m-%d}" if row.printed_at else "未打印"),
                ),
                fetch=service.certificates,
                row_id=lambda row: row.id,
                details=self._certificate,
                kinds=CERTIFICATE_KINDS,
                empty_sentence="还没有证书。在“表彰奖励”里办到“制作证书”，这里就有了。",
                actions=(
                    Action("打印", lambda row: self._print(dialog, row), shortcut="F8", needs_row=True, icon="print"),
                    _on_valid("换发", lambda row: self._ask(dialog, row, "换发")),
                    _on_valid("作废", lambda row: self._ask(dialog, row, "作废")),
                ),
                filters=(("all", "全部"), ("valid", "有效"), ("unprinted", "未打印"), ("void", "已作废")),
                search_hint="姓名、窗口、称号、编号  Ctrl+F",
            ),
        )
        return dialog

    def titles(self, parent: QWidget) -> RegisterDialog:
        """Open the titles."""
        service = self._desk.services.titles
        dialog = self._opened(
            parent,
            RegisterDefinition(
                name="award_titles",
                title="称号设置",
                purpose="评选对象、名额、周期和资格都按本单位的规定改；方案里的称号已经列好。",
                columns=(
                    Column("称号", lambda row: row.name),
                    Column("对象", lambda row: row.holder.label),
                    Column("周期", lambda row: row.cycle),
                    Column("名额", lambda row: str(row.quota), right=True),
                    Column("评选依据", lambda row: row.formula, stretch=True),
                ),
                fetch=lambda query, _: service.titles(query),
                row_id=lambda row: row.id,
                details=_title,
                kinds=TITLE_KINDS,
                empty_sentence="还没有称号。按 F2 添加。",
                actions=(
                    Action("添加称号", lambda _: self.edit_title(dialog, None), shortcut="F2", main=True, icon="add"),
                    Action(
                        "修改", lambda row: self.edit_title(dialog, row), shortcut="F6", needs_row=True, in_details=True
                    ),
                    Action(
                        "停用",
                        lambda row: self._desk.operations.run(dialog, lambda: service.drop(row)),
                        needs_row=True,
                        in_details=True,
                    ),
                ),
                search_hint="称号、对象、周期  Ctrl+F",
            ),
        )
        return dialog

    def edit_title(self, parent: QWidget, row: AwardTitle | None) -> TitleDialog:
        """Open the form of a title."""
        dialog = TitleDialog(self._desk.services.titles, row, self._desk.operations, parent)
        dialog.open()
        return dialog

    def _opened(self, parent: QWidget, definition: RegisterDefinition) -> RegisterDialog:
        dialog = RegisterDialog(definition, self._desk.operations, parent)
        dialog.open()
        return dialog

    def _print(self, parent: QWidget, row: Certificate) -> None:
        CertificatePrintDialog(self._desk, [row], parent).open()

    def _ask(self, parent: QWidget, row: Certificate, verb: str) -> None:
        service = self._desk.services.certificates
        act = service.void if verb == "作废" else service.reissue

        def keep(why: str) -> None:
            self._desk.operations.run(parent, lambda: act(row, why))

        self._desk.operations.messages.ask_text(parent, _ASKED[verb].format(row.number), verb, keep)

    def _certificate(self, row: Certificate) -> Details:
        sheet = CertificateSheet.from_text(row.sheet)
        valid = row.state is CertificateState.VALID
        pairs = [
            ("落款", sheet.issuer),
            ("日期", sheet.date),
            ("考核轮次", row.round.name),
            ("校验码", sheet.check_code),
        ]
        if not valid:
            pairs.append((row.state.label, f"{row.ended_on:%Y-%m-%d}　{row.ended_why}"))
        return Details(
            heading=f"{_holder(row)}　{row.title}",
            subtitle=row.number,
            callout=f"{sheet.address}\n{sheet.body}",
            callout_state="done" if valid else "past_statute",
            pairs=[pair for pair in pairs if pair[1]],
            history=[
                f"{line.at.month}月{line.at.day}日 {line.at:%H:%M} {line.actor} {line.sentence}"
                for line in self._desk.services.certificates.history(row)
            ],
        )


def _on_valid(verb: str, call: Callable[[Certificate], None]) -> Action:
    return Action(verb, call, needs_row=True, in_details=True, applies=_is_valid)


def _is_valid(row: Certificate) -> bool:
    return row.state is CertificateState.VALID


def _holder(row: Certificate) -> str:
    return str(row.name or (row.staff.name if row.staff else ""))


def _title(row: AwardTitle) -> Details:
    asks = [
        ("在岗", f"满{row.months_in_post}个月" if row.months_in_post else "不要求"),
        ("政治面貌", "限中共党员" if row.members_only else "不限"),
        ("个人承诺", "须已公示" if row.posted_commitment else "不要求"),
        ("满意率", f"不低于{row.satisfaction_floor}%" if row.satisfaction_floor else "不要求"),
        ("有效期", f"{row.term_months}个月" if row.term_months else "不限"),
        ("评选依据", row.formula),
    ]
    return Details(
        heading=row.name,
        subtitle=f"{row.holder.label}，{row.cycle}，名额{row.quota}个",
        callout=f"{row.merit}，{award_verb(row.name)}“{row.name}”。",
        callout_state="done",
        pairs=asks,
    )
