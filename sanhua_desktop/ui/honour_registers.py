"""流动红旗 and 光荣榜 as registers in windows of their own."""

from PySide6.QtWidgets import QWidget

from sanhua_desktop.awards.banner_documents import print_slip, print_standing, print_wall
from sanhua_desktop.awards.banner_service import KINDS as BANNER_KINDS
from sanhua_desktop.awards.banner_service import BannerRow
from sanhua_desktop.awards.honour_documents import print_exemplar, print_honour_wall
from sanhua_desktop.awards.honour_service import KINDS as HONOUR_KINDS
from sanhua_desktop.awards.honour_service import Honour
from sanhua_desktop.awards.selections import Selection
from sanhua_desktop.ui.award_services import AwardDesk
from sanhua_desktop.ui.banner_dialog import BannerDialog
from sanhua_desktop.ui.details_panel import Details
from sanhua_desktop.ui.exemplar_dialog import ExemplarDialog
from sanhua_desktop.ui.record_table import Column
from sanhua_desktop.ui.register_dialog import RegisterDialog
from sanhua_desktop.ui.register_page import Action, RegisterDefinition


class HonourRegisters:
    """Opens the banner's history and the honours by holder."""

    def __init__(self, desk: AwardDesk) -> None:
        self._desk = desk

    def banners(self, parent: QWidget) -> RegisterDialog:
        """Open the history of the red banner."""
        service = self._desk.services.banners
        definition = RegisterDefinition(
            name="red_banners",
            title="流动红旗",
            purpose="红旗挂在哪个窗口、从哪天起、连续几次；有一票否决的收回。",
            columns=(
                Column("评比", lambda row: row.round, stretch=True),
                Column("接旗窗口", lambda row: row.window),
                Column("授旗日期", lambda row: f"{row.banner.passed_on:%Y-%m-%d}"),
                Column("连续", lambda row: f"{row.streak}次", right=True),
                Column("现在", _now),
            ),
            fetch=lambda query, _: service.rows(query),
            row_id=lambda row: row.banner.id,
            details=_banner,
            kinds=BANNER_KINDS,
            empty_sentence="还没有授过旗。“流动红旗”比选办到通报以后，按 F2 授旗。",
            actions=(
                Action("红旗榜", lambda _: self._wall(dialog), shortcut="F8", icon="print"),
                Action("授旗", lambda _: self.pass_on(dialog), shortcut="F2", main=True, icon="flag"),
                Action("交接单", lambda row: self._slip(dialog, row), shortcut="F6", needs_row=True, in_details=True),
                Action(
                    "收回",
                    lambda row: self._take_back(dialog, row),
                    needs_row=True,
                    in_details=True,
                    applies=lambda row: row.hangs,
                ),
            ),
            search_hint="窗口、评比  Ctrl+F",
        )
        dialog = self._opened(parent, definition)
        return dialog

    def honours(self, parent: QWidget) -> RegisterDialog:
        """Open all honours by holder."""
        service = self._desk.services.honours
        definition = RegisterDefinition(
            name="honours",
            title="光荣榜",
            purpose="一个人、一个窗口得过的全部荣誉；有效期内的上榜，按 F8 打印。",
            columns=(
                Column("获奖对象", lambda row: row.name),
                Column("窗口", lambda row: row.place, stretch=True),
                Column("有效称号", lambda row: "、".join(one.title for one in row.current)),
                Column("历次荣誉", lambda row: f"{len(row.certificates)}项", right=True),
                Column("事迹", lambda row: "已写" if row.exemplar else "未写"),
            ),
            fetch=service.honours,
            row_id=lambda row: row.key,
            details=_honour,
            kinds=HONOUR_KINDS,
            empty_sentence="还没有荣誉。证书制好以后，这里就有了。",
            actions=(
                Action("光荣榜", lambda _: self._honour_wall(dialog), shortcut="F8", icon="print"),
                Action("写事迹", lambda row: self.write(dialog, row), shortcut="F6", needs_row=True, in_details=True),
                Action("事迹材料", lambda row: self._exemplar(dialog, row), needs_row=True, in_details=True),
            ),
            filters=(("all", "全部"), ("current", "在有效期内")),
            search_hint="姓名、窗口、称号  Ctrl+F",
        )
        dialog = self._opened(parent, definition)
        return dialog

    def standing(self, parent: QWidget, row: Selection) -> None:
        """Print the month's standing of a selection of the banner."""
        sheet = self._desk.operations.read(parent, lambda: self._desk.services.banners.standing(row))
        if sheet is not None:
            self._desk.papers.show(parent, "流动红旗评比表", lambda: sheet, print_standing)

    def pass_on(self, parent: QWidget) -> BannerDialog:
        """Open the form that gives the banner."""
        dialog = BannerDialog(self._desk, parent)
        dialog.open()
        return dialog

    def write(self, parent: QWidget, row: Honour) -> ExemplarDialog:
        """Open the form of a story."""
        dialog = ExemplarDialog(self._desk.services.honours, row, self._desk.operations, parent)
        dialog.open()
        return dialog

    def _opened(self, parent: QWidget, definition: RegisterDefinition) -> RegisterDialog:
        dialog = RegisterDialog(definition, self._desk.operations, parent)
        dialog.open()
        return dialog

    def _slip(self, parent: QWidget, row: BannerRow) -> None:
        self._desk.papers.show(parent, "流动红旗交接单", lambda: self._desk.services.banners.slip(row), print_slip)

    def _wall(self, parent: QWidget) -> None:
        self._desk.papers.show(parent, "流动红旗榜", self._desk.services.banners.wall, print_wall)

    def _honour_wall(self, parent: QWidget) -> None:
        campaign = self._desk.services.campaign_name()
        wall = self._desk.services.honours.wall
        self._desk.papers.show(parent, "光荣榜", lambda: wall(campaign), print_honour_wall)

    def _exemplar(self, parent: QWidget, row: Honour) -> None:
        sheet = self._desk.operations.read(parent, lambda: self._desk.services.honours.exemplar_sheet(row))
        if sheet is not None:
            self._desk.papers.show(parent, f"典型事迹材料　{row.name}", lambda: sheet, print_exemplar)

    def _take_back(self, parent: QWidget, row: BannerRow) -> None:
        def take(why: str) -> None:
            self._desk.operations.run(parent, lambda: self._desk.services.banners.take_back(row, why))

        question = f"从{row.window}收回红旗的原因：\n{row.warning}".strip()
        self._desk.operations.messages.ask_text(parent, question, "收回", take)


def _now(row: BannerRow) -> str:
    if row.banner.taken_back_why:
        return "已收回"
    return "■ 应收回" if row.warning else "● 悬挂中" if row.hangs else "已交出"


def _banner(row: BannerRow) -> Details:
    banner = row.banner
    callout = row.warning or (f"{banner.passed_on:%Y-%m-%d}起悬挂" if row.hangs else f"{banner.ended_on:%Y-%m-%d}交出")
    pairs = [
        ("连续", f"第{row.streak}次"),
        ("交旗窗口", row.before or "首次授旗"),
        ("授旗人", banner.given_by),
        ("接旗人", banner.received_by),
    ]
    if banner.taken_back_why:
        pairs.append(("收回原因", banner.taken_back_why))
    state = "past_statute" if row.warning else "normal" if row.hangs else "done"
    return Details(heading=row.window, subtitle=row.round, callout=callout, callout_state=state, pairs=pairs)


def _honour(row: Honour) -> Details:
    return Details(
        heading=row.name,
        subtitle=row.place,
        callout="、".join(one.title for one in row.current) or "没有在有效期内的称号",
        callout_state="done" if row.current else "normal",
        pairs=[(f"{one.awarded_on:%Y-%m-%d}", f"{one.title}　{one.number}") for one in row.certificates],
        history=[row.exemplar.heading] if row.exemplar else (),
    )
