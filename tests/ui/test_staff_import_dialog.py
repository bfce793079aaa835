"""Taking in a roster on screen: unclear headings ask by themselves, doubtful photos are shown beside the name."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QTableView, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from sanhua_desktop.exchange.writing import write_workbook
from sanhua_desktop.office.service import OfficeValues
from sanhua_desktop.services import build_services
from sanhua_desktop.store.store import Store
from sanhua_desktop.ui.heading_mapping_dialog import HeadingMappingDialog
from sanhua_desktop.ui.jobs import Jobs
from sanhua_desktop.ui.operations import Operations
from sanhua_desktop.ui.photo_choice_dialog import PhotoChoiceDialog
from sanhua_desktop.ui.staff_import_dialog import StaffImportDialog


@dataclass
class Said:
    """Messages that keep what the user would have read."""

    sentences: list[str] = field(default_factory=list)

    def problem(self, parent: QWidget, sentence: str) -> None:
        self.sentences.append(sentence)

    def bug(self, parent: QWidget, details: str) -> None:
        raise AssertionError(details)

    def ask(self, parent: QWidget, question: str, verb: str, then: Callable[[], None]) -> None:
        then()

    def ask_text(self, parent: QWidget, question: str, verb: str, then: Callable[[str], None]) -> None:
        raise AssertionError(question)


class Desk:
    """The import on a real store, and a folder of pictures."""

    def __init__(self, store: Store, qtbot: QtBot, folder: Path) -> None:
        self.qtbot, self.folder, self.said = qtbot, folder, Said()
        self.services = build_services(store)
        self.services.office.set_up(OfficeValues("云溪县交通运输局"), {1: "综合受理"})
        self.operations = Operations(self.said)
        self.jobs = Jobs(self.operations)
        self.page = QWidget()
        qtbot.addWidget(self.page)
        self.page.show()
        self.dialog = self.open()

    def open(self) -> StaffImportDialog:
        dialog = StaffImportDialog(self.services.rosters, self.operations, self.jobs, self.page)
        dialog.show()
        return dialog

    def read(self, lines: Sequence[Sequence[str]], *pictures: str) -> None:
        file, photos = self.folder / "名册.xlsx", self.folder / "照片"
        photos.mkdir(exist_ok=True)
        for at, name in enumerate(pictures):
            Image.new("RGB", (300, 420), (at * 60, 120, 120)).save(photos / name)
        write_workbook(file, lines[0], lines[1:], sheet="名册")
        self.dialog.choose(file, photos if pictures else None)
        self.press("读取")

    def press(self, text: str, parent: QWidget | None = None) -> None:
        buttons = (parent or self.dialog).findChildren(QPushButton)
        found = next(one for one in buttons if text in one.text() and one.isVisibleTo(parent or self.dialog))
        self.qtbot.mouseClick(found, Qt.MouseButton.LeftButton)
        self.qtbot.waitUntil(lambda: not self.jobs.busy, timeout=20_000)

    def shown(self, table: str, column: int) -> list[str]:
        model = self.dialog.findChild(QTableView, table).model()
        return [model.index(row, column).data() for row in range(model.rowCount())]

    def mapping(self) -> HeadingMappingDialog:
        self.qtbot.waitUntil(lambda: self.dialog.findChild(HeadingMappingDialog) is not None)
        found = self.dialog.findChildren(HeadingMappingDialog)[-1]
        assert isinstance(found, HeadingMappingDialog)
        return found

    def choice(self) -> PhotoChoiceDialog:
        found = self.dialog.findChildren(PhotoChoiceDialog)[-1]
        assert isinstance(found, PhotoChoiceDialog)
        return found


@pytest.fixture
def desk(store: Store, qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    opened = Desk(store, qtbot, tmp_path)
    yield opened
    opened.jobs.wait()


def text_of(dialog: QWidget, name: str) -> str:
    label = dialog.findChild(QLabel, name)
    assert label is not None
    return label.text() if label.isVisibleTo(dialog) else ""


def test_unclear_headings_ask_by_themselves_and_are_remembered(desk: Desk) -> None:
    desk.read([["员工号", "名号", "备注"], ["A-1", "张三", "无"]])

    mapping = desk.mapping()
    assert "没有“工号”“姓名”列" in text_of(mapping, "columns_problem")
    desk.press("按此读取", mapping)
    assert "没有“工号”“姓名”列" in text_of(mapping, "columns_problem")
    mapping.choose("员工号", "staff_number")
    mapping.choose("名号", "name")
    mapping.choose("备注", "name")
    desk.press("按此读取", mapping)
    assert "“名号”和“备注”都选了“姓名”" in text_of(mapping, "columns_problem")
    mapping.choose("备注", "")
    desk.press("按此读取", mapping)

    assert desk.shown("people_table", 2) == ["张三"]
    desk.press("导入 1 人")
    desk.dialog = desk.open()
    desk.read([["员工号", "名号", "备注"], ["A-2", "李四", ""]])
    assert desk.shown("people_table", 2) == ["李四"]


def test_the_headings_can_be_mapped_otherwise_by_button_and_key(desk: Desk, qtbot: QtBot) -> None:
    desk.read([["工号", "姓名", "职务", "岗位职责"], ["A-1", "张三", "股长", "受理"]])
    assert desk.shown("people_table", 5) == ["股长"]

    desk.press("列的对应")
    mapping = desk.mapping()
    combos = mapping.findChildren(QComboBox)
    assert [combo.currentText() for combo in combos] == ["工号", "姓名", "岗位", "职责"]
    combos[2].setFocus()
    qtbot.keyClick(combos[2], Qt.Key.Key_Home)
    qtbot.keyClick(mapping, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not desk.jobs.busy)

    assert desk.shown("people_table", 5) == [""]


def test_doubtful_photos_are_shown_beside_the_name_before_anything_is_imported(desk: Desk, qtbot: QtBot) -> None:
    rows = [["工号", "姓名"], ["A-1", "王芳"], ["A-2", "王芳"], ["A-3", "李四"]]
    desk.read(rows, "王芳.jpg", "A-1.jpg", "A-3.jpg")
    assert desk.shown("people_table", 7) == ["待认", "待认", "有"]

    desk.press("导入 3 人")
    assert desk.services.staff.find() == []
    choice = desk.choice()
    assert text_of(choice, "person_label") == "王芳（A-1）"
    assert [button.text() for button in choice.buttons] == ["A-1.jpg", "王芳.jpg", "都不是"]
    following = choice.findChild(QPushButton, "next_button")
    assert not following.isEnabled()
    qtbot.keyClick(choice.buttons[0], Qt.Key.Key_Space)
    desk.press("下一位", choice)
    assert text_of(choice, "person_label") == "王芳（A-2）"
    assert [button.text() for button in choice.buttons] == ["王芳.jpg", "都不是"]
    qtbot.keyClick(choice.buttons[1], Qt.Key.Key_Space)
    desk.press("认完了", choice)

    assert desk.shown("people_table", 7) == ["有", "—", "有"]
    desk.press("导入 3 人")
    photos = {person.staff_number: desk.services.staff.photo(person.id) for person in desk.services.staff.find()}
    assert photos["A-1"] is not None and photos["A-3"] is not None and photos["A-2"] is None


def test_what_is_wrong_with_photos_stands_below_the_rows(desk: Desk) -> None:
    desk.read([["工号", "姓名"], ["A-1", "张三"], ["A-2", ""]], "别人.jpg")

    assert desk.shown("bad_table", 0) == ["3", "照片", "照片"]
    assert desk.shown("bad_table", 2) == ["没有填姓名。", "张三（A-1）没有照片。", "照片“别人.jpg”没有对应的人。"]


def test_a_picture_given_to_one_cannot_be_given_to_another_and_answers_can_be_changed(desk: Desk, qtbot: QtBot) -> None:
    desk.read([["工号", "姓名"], ["A-1", "王芳"], ["A-2", "王芳"]], "王芳.jpg")
    desk.press("认照片")
    choice = desk.choice()
    qtbot.keyClick(choice.buttons[0], Qt.Key.Key_Space)
    desk.press("下一位", choice)

    assert [button.isEnabled() for button in choice.buttons] == [False, True]
    assert "已选给王芳（A-1）" in choice.buttons[0].text()
    desk.press("上一位", choice)
    assert choice.buttons[0].isChecked()
    qtbot.keyClick(choice.buttons[1], Qt.Key.Key_Space)
    desk.press("下一位", choice)
    assert choice.buttons[0].isEnabled()
    assert all(isinstance(button, QToolButton) for button in choice.buttons)


def test_cells_that_were_merged_and_sheets_left_unread_are_told_in_the_preview(desk: Desk) -> None:
    import xlsxwriter

    file = desk.folder / "合并.xlsx"
    with xlsxwriter.Workbook(str(file)) as book:
        page = book.add_worksheet()
        for row, line in enumerate([["工号", "姓名", "部门"], ["A-1", "张三", ""], ["A-2", "李四", ""]]):
            page.write_row(row, 0, line)
        page.merge_range("C2:C3", "货运股")
        book.add_worksheet("客运").write(0, 0, "工号")
        book.add_worksheet("空的")
    desk.dialog.choose(file)
    desk.press("读取")

    assert desk.shown("people_table", 3) == ["货运股", "货运股"]
    note = text_of(desk.dialog, "note_label")
    assert "合并的单元格 C2:C3" in note
    assert "“客运”没有读" in note and "空的" not in note
