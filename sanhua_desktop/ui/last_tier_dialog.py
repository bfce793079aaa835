"""The last tier (后进) of a published round, from which each is sent to the ledger of rectifications."""

from PySide6.QtWidgets import QWidget

from sanhua_desktop.evaluation.last_tier_service import LastRow
from sanhua_desktop.evaluation.records import EvaluationRound
from sanhua_desktop.evaluation.service import KINDS as EVALUATION_KINDS
from sanhua_desktop.feedback.rectifications.service import KINDS
from sanhua_desktop.ui.details_panel import Details
from sanhua_desktop.ui.record_table import Column
from sanhua_desktop.ui.rectification_dialog import RectificationDialog
from sanhua_desktop.ui.rectifications_dialog import RectificationDesk, RectificationsDialog
from sanhua_desktop.ui.register_dialog import RegisterDialog
from sanhua_desktop.ui.register_page import Action, RegisterDefinition


class LastTierDialog(RegisterDialog):
    """One row for each of the last tier, with the rectification that came of it."""

    def __init__(self, desk: RectificationDesk, chosen: EvaluationRound, parent: QWidget | None = None) -> None:
        self._desk, self._round = desk, chosen
        self._operations = desk.papers.operations
        super().__init__(self._make_definition(), self._operations, parent)

    def write(self, row: LastRow) -> RectificationDialog | None:
        """Open the form of a rectification, filled in from the score; one is enough for each."""
        draft = self._operations.read(self, lambda: self._desk.last_tier.draft(self._round, row))
        return self._desk.write(self, draft) if draft is not None else None

    def ledger(self) -> RectificationsDialog:
        """Open the ledger."""
        dialog = RectificationsDialog(self._desk, self)
        dialog.open()
        return dialog

    def _make_definition(self) -> RegisterDefinition:
        return RegisterDefinition(
            name="last_tier",
            title=f"后进登记整改：{self._round.title}",
            purpose="查找问题、订出措施、按时整改；下一轮有没有提升，名次表上看得出来。",
            columns=(
                Column("名次", lambda row: f"{row.line.rank or '—'}", right=True),
                Column("参评对象", lambda row: row.line.name),
                Column("岗位或窗口", lambda row: row.line.place, stretch=True),
                Column("总分", lambda row: f"{row.line.total or '—'}", right=True),
                Column("整改", _registered, state=lambda row: "normal" if row.rectification else "soon"),
            ),
            fetch=self._fetch,
            row_id=lambda row: row.line.participant_id,
            details=self._details_of,
            kinds=KINDS | EVALUATION_KINDS,
            empty_sentence="这一轮没有“后进”：参评不到三个的不分类，达到“满几分不列后进”的也不列。",
            actions=(
                Action("整改台账", lambda _: self.ledger(), "F6", icon="clipboard_text_ltr"),
                Action(
                    "登记整改",
                    self.write,
                    "F2",
                    needs_row=True,
                    in_details=True,
                    applies=_is_missing,
                    why_not="已经登记整改，一轮只登记一次。按 F6 打开整改台账。",
                ),
            ),
            search_hint="姓名、窗口  Ctrl+F",
        )

    def _fetch(self, query: str, _filter: str) -> list[LastRow]:
        rows = self._desk.last_tier.rows(self._round)
        return [row for row in rows if query.strip() in f"{row.line.name}{row.line.place}"]

    def _details_of(self, row: LastRow) -> Details:
        losses = self._desk.last_tier.losses(row)
        return Details(
            heading=f"{row.line.name}：{row.line.total or '—'}",
            subtitle=row.line.place,
            callout=_registered(row),
            callout_state="soon" if _is_missing(row) else "normal",
            pairs=losses or [("扣分", "没有扣分，看领导评分、民主测评和满意度")],
        )


def _is_missing(row: LastRow) -> bool:
    return row.rectification is None


def _registered(row: LastRow) -> str:
    one = row.rectification
    return f"{one.number} {one.state.label}" if one is not None else "还没有登记"
