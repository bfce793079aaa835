"""表彰奖励: selections on their way from a published round to certificates."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDialog, QWidget

from sanhua_desktop.awards.enums import Holder, Stage
from sanhua_desktop.awards.machine import next_step
from sanhua_desktop.awards.records import AwardCandidate
from sanhua_desktop.awards.selection_service import KINDS
from sanhua_desktop.awards.selections import Selection
from sanhua_desktop.changes import Change
from sanhua_desktop.ui.award_dialog import AwardDialog
from sanhua_desktop.ui.award_registers import AwardRegisters
from sanhua_desktop.ui.award_services import AwardDesk
from sanhua_desktop.ui.certificate_print_dialog import CertificatePrintDialog
from sanhua_desktop.ui.details_panel import Details
from sanhua_desktop.ui.honour_registers import HonourRegisters
from sanhua_desktop.ui.objection_dialog import ObjectionDialog, ObjectionFindingDialog
from sanhua_desktop.ui.paper_registers import PaperRegisters
from sanhua_desktop.ui.record_table import Column
from sanhua_desktop.ui.register_page import Action, RegisterDefinition, RegisterPage
from sanhua_desktop.ui.selection_step_dialog import SelectionStepDialog
from sanhua_desktop.ui.verify_badge_dialog import VerifyCertificateDialog

_MOST_NAMED = 12
_T = TypeVar("_T", bound=QDialog)


class AwardsPage(RegisterPage):
    """The register of selections; F6 takes whatever step comes next."""

    def __init__(self, desk: AwardDesk, parent: QWidget | None = None) -> None:
        self._desk, self._selections = desk, desk.services.selections
        self.registers, self.papers, self.honours = AwardRegisters(desk), PaperRegisters(desk), HonourRegisters(desk)
        super().__init__(self._make_definition(), desk.operations, parent)

    def award(self) -> AwardDialog:
        """Open the form that begins a selection, then go on with its first step."""
        dialog = AwardDialog(self._selections, self._desk.services.titles, self._desk.operations, self)
        dialog.saved.connect(self._go_on)
        dialog.open()
        return dialog

    def go_on(self, row: Selection) -> SelectionStepDialog | None:
        """Open the next step of a selection; the one after follows by itself until something has to be waited for."""
        if next_step(row.round.stage) is None:
            self._desk.operations.messages.problem(self, "这次比选已经归档，没有下一步。")
            return None
        dialog = SelectionStepDialog(self._selections, row, self._desk.operations, self)
        dialog.saved.connect(self._go_on)
        dialog.open()
        return dialog

    def object_to(self, row: Selection) -> ObjectionDialog:
        """Open the form of an objection."""
        return self._opened(ObjectionDialog(self._selections, row, self._desk.operations, self))

    def settle(self, row: Selection) -> ObjectionFindingDialog:
        """Open the form of what was found about an objection."""
        return self._opened(ObjectionFindingDialog(self._selections, row, self._desk.operations, self))

    def print_certificates(self, row: Selection) -> CertificatePrintDialog | None:
        """Open the choice of paper for the certificates of a selection."""
        found = self._desk.services.certificates.of_round(row.round.id)
        if not found:
            self._desk.operations.messages.problem(self, "还没有证书。请先按 F6 办到“制作证书”。")
            return None
        return self._opened(CertificatePrintDialog(self._desk, found, self))

    def verify(self) -> VerifyCertificateDialog:
        """Open the check of a certificate's code."""
        return self._opened(VerifyCertificateDialog(self._desk.services.certificates, self._desk.operations, self))

    def _opened(self, dialog: _T) -> _T:
        dialog.open()
        return dialog

    def _go_on(self, change: Change) -> None:
        """Open the following step once this one's form is gone, unless the list has just been posted."""
        if change.record_id is None:
            return
        row = self._selections.get(change.record_id)
        sent_back = "退回" in change.sentence
        if row.round.stage not in (Stage.POSTED, Stage.CERTIFIED, Stage.FILED) and not sent_back:
            QTimer.singleShot(0, self, lambda: self.go_on(row))

    def _make_definition(self) -> RegisterDefinition:
        return RegisterDefinition(
            name="awards",
            title="表彰奖励",
            purpose="从已公布的考核轮次比选：审查、研究、公示、审定、通报、制证，一步一步办，谁办的都有记录。",
            columns=(
                Column("称号", lambda row: row.title.name),
                Column("考核轮次", lambda row: row.round.evaluation.name, stretch=True),
                Column("名额", lambda row: str(row.round.quota), right=True),
                Column("进度", lambda row: row.round.stage.label),
                Column("公示截止", _ends),
                Column("发文字号", lambda row: row.round.document_number),
            ),
            fetch=lambda query, _: self._selections.find(query),
            row_id=lambda row: row.round.id,
            details=self._details_of,
            kinds=KINDS,
            empty_sentence="还没有比选。考核轮次公布后，按 F2 开始。",
            actions=self._actions(),
            search_hint="称号、轮次  Ctrl+F",
        )

    def _actions(self) -> tuple[Action, ...]:
        registers = self.registers

        def shows(call: Callable[[QWidget], object]) -> Callable[[object], object]:
            return lambda _: call(self)

        return (
            Action("打印证书", self.print_certificates, shortcut="F8", needs_row=True, icon="print"),
            Action("开始比选", lambda _: self.award(), shortcut="F2", main=True, icon="trophy"),
            Action("下一步", self.go_on, shortcut="F6", needs_row=True, in_details=True, applies=_goes_on),
            Action(
                "起草公文", lambda row: self.papers.choose(self, row), shortcut="F7", needs_row=True, in_details=True
            ),
            Action("登记异议", self.object_to, needs_row=True, in_details=True, applies=_posted),
            Action("核查异议", self.settle, needs_row=True, in_details=True, applies=_objected),
            Action("推荐集体", self._recommend, needs_row=True, in_details=True, applies=_takes_groups),
            Action("停用", self._drop, needs_row=True, in_details=True, applies=_not_issued),
            Action("流动红旗", shows(self.honours.banners), shortcut="Ctrl+B", in_menu=True),
            Action("红旗评比表", lambda row: self.honours.standing(self, row), needs_row=True, in_menu=True),
            Action("光荣榜", shows(self.honours.honours), shortcut="Ctrl+G", in_menu=True),
            Action("公文", shows(self.papers.papers), shortcut="Ctrl+D", in_menu=True),
            Action("证书登记册", shows(registers.certificates), shortcut="Ctrl+R", in_menu=True),
            Action("核验证书", lambda _: self.verify(), shortcut="Ctrl+K", in_menu=True),
            Action("称号设置", shows(registers.titles), in_menu=True),
        )

    def _details_of(self, row: Selection) -> Details:
        step = next_step(row.round.stage)
        pairs = [("名额", f"{row.round.quota}个"), ("考核轮次", row.round.evaluation.name)]
        if row.term is not None:
            pairs.append(("公示时间", row.term.words))
        pairs += [(_sign(row, one), _about(row, one)) for one in row.candidates[:_MOST_NAMED]]
        if len(row.candidates) > _MOST_NAMED:
            pairs.append(("", f"共{len(row.candidates)}个候选，完整名单按 F6 看"))
        pairs += [("异议", f"{one.raised_by}反映{one.candidate.name}：{_settled(one)}") for one in row.objections]
        return Details(
            heading=row.title.name,
            subtitle=row.round.document_number,
            callout=f"{row.round.stage.label}，下一步：{step.label}" if step else row.round.stage.label,
            callout_state="normal" if step else "done",
            pairs=pairs,
            history=[
                f"{line.at.month}月{line.at.day}日 {line.at:%H:%M} {line.actor}{line.sentence}"
                for line in self._selections.history(row)
            ],
        )

    def _recommend(self, row: Selection) -> None:
        def keep(line: str) -> None:
            name, _, members = line.replace(":", "：").partition("：")
            self._desk.operations.run(self, lambda: self._selections.recommend(row, name, members.strip()))

        question = "集体名称，冒号后面写成员（用顿号分开），如“客运受理班组：李明、王芳”："
        self._desk.operations.messages.ask_text(self, question, "推荐", keep)

    def _drop(self, row: Selection) -> None:
        def drop(reason: str) -> None:
            self._desk.operations.run(self, lambda: self._selections.drop(row, reason))

        self._desk.operations.messages.ask_text(self, f"停用“{row.name}”的原因：", "停用", drop)


def _ends(row: Selection) -> str:
    return "" if row.term is None else f"{row.term.ends_on:%Y-%m-%d}{'（预计）' if row.term.expected else ''}"


def _goes_on(row: Selection) -> bool:
    return next_step(row.round.stage) is not None


def _posted(row: Selection) -> bool:
    return row.round.stage is Stage.POSTED


def _objected(row: Selection) -> bool:
    return _posted(row) and bool(row.objections)


def _takes_groups(row: Selection) -> bool:
    return row.title.holder is Holder.GROUP and row.round.stage is Stage.PROPOSED


def _not_issued(row: Selection) -> bool:
    return row.round.stage not in (Stage.CIRCULATED, Stage.CERTIFIED, Stage.FILED)


def _sign(row: Selection, one: AwardCandidate) -> str:
    return "■ 不符合" if row.against(one) else "● 拟通报" if one.chosen else "◐ 入围" if one.listed else "候选"


def _about(row: Selection, one: AwardCandidate) -> str:
    place = f"第{one.rank}名" if one.rank else "不排名"
    total = "" if one.total is None else f"，{one.total}分"
    why = row.against(one) or one.note
    return f"{one.name}（{place}{total}{'，' + why if why else ''}）"


def _settled(one: object) -> str:
    upheld = getattr(one, "upheld", None)
    return "待核查" if upheld is None else "成立，已取消资格" if upheld else "不成立"
