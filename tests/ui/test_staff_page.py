"""People on screen: entered by keyboard, taken in from a roster, their badges issued, printed and reported lost."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QMessageBox, QPushButton, QTableView, QWidget
from pytestqt.qtbot import QtBot

from sanhua_desktop.exchange.writing import write_workbook
from sanhua_desktop.office.service import OfficeValues
from sanhua_desktop.outdated import outdated_papers
from sanhua_desktop.printers import Printers
from sanhua_desktop.services import build_services
from sanhua_desktop.staff.roster import StaffValues
from sanhua_desktop.store.store import Store
from sanhua_desktop.ui.faces_printing import FacesServices
from sanhua_desktop.ui.jobs import Jobs
from sanhua_desktop.ui.messages import WindowMessages
from sanhua_desktop.ui.operations import Operations
from sanhua_desktop.ui.papers import Papers
from sanhua_desktop.ui.print_desk import PrintDesk
from sanhua_desktop.ui.staff_details import StaffServices
from sanhua_desktop.ui.staff_dialog import StaffDialog
from sanhua_desktop.ui.staff_import_dialog import StaffImportDialog
from sanhua_desktop.ui.staff_page import StaffPage

HEADINGS = ["工号", "姓名", "部门", "窗口", "岗位"]


@dataclass
class Said:
    """Messages that keep what the user would have read and answer every question with yes or ``answer``."""

    sentences: list[str] = field(default_factory=list)
    answer: str = "调出"

    def problem(self, parent: QWidget, sentence: str) -> None:
        self.sentences.append(sentence)

    def bug(self, parent: QWidget, details: str) -> None:
        raise AssertionError(details)

    def ask(self, parent: QWidget, question: str, verb: str, then: Callable[[], None]) -> None:
        self.sentences.append(question)
        then()

    def ask_text(self, parent: QWidget, question: str, verb: str, then: Callable[[str], None]) -> None:
        self.sentences.append(question)
        then(self.answer)


class Desk:
    """The page on a real store with three people."""

    def __init__(self, store: Store, qtbot: QtBot, folder: Path) -> None:
        self.qtbot = qtbot
        self.services = build_services(store)
        self.services.office.set_up(OfficeValues("云溪县交通运输局"), {1: "综合受理", 2: "道路货运"})
        for number, name in enumerate(("张敏", "王䶮璟", "买买提·吐尔逊"), start=1):
            self.services.staff.add(
                StaffValues(f"JT-{number:03d}", name, window=1, duty="受理", phone="13800001234", department="货运股")
            )
        self.said = Said()
        self.operations = Operations(self.said)
        self.jobs = Jobs(self.operations)
        one = self.services
        faces = FacesServices(one.badges, one.signs, one.commitments, one.prints)
        room = StaffServices(one.office, one.staff, one.rosters, faces, one.party_badges, lambda: outdated_papers(one))
        self.desk = PrintDesk(self.operations, self.jobs, Printers(folder))
        self.page = StaffPage(room, self.desk, Papers(self.desk, folder))
        qtbot.addWidget(self.page)
        self.page.show()

    def names(self) -> list[str]:
        return [row.person.name for row in self.page.rows]

    def press(self, text: str, parent: QWidget | None = None) -> None:
        buttons = (parent or self.page).findChildren(QPushButton)
        found = next(one for one in buttons if text in one.text() and one.isVisible())
        self.qtbot.mouseClick(found, Qt.MouseButton.LeftButton)

    def done(self) -> None:
        self.qtbot.waitUntil(lambda: not self.jobs.busy, timeout=20_000)


@pytest.fixture
def desk(store: Store, qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    opened = Desk(store, qtbot, tmp_path / "papers")
    yield opened
    opened.jobs.wait()


def edit(dialog: QWidget, name: str) -> QLineEdit:
    found = dialog.findChild(QLineEdit, f"{name}_edit")
    assert found is not None
    return found


def problem(dialog: QWidget, name: str) -> str:
    label = dialog.findChild(QLabel, f"{name}_problem")
    assert label is not None
    return label.text() if label.isVisible() else ""


def test_a_person_is_entered_and_the_reading_fills_itself_in(desk: Desk, tmp_path: Path) -> None:
    dialog = desk.page.add()
    Image.new("RGB", (500, 700), "gray").save(tmp_path / "单晓.jpg")
    for name, text in (("staff_number", "JT-009"), ("name", "单晓")):
        edit(dialog, name).setText(text)
    dialog.photo.take_file(tmp_path / "单晓.jpg")
    desk.done()
    desk.press("用这张照片", dialog)
    desk.done()

    assert edit(dialog, "name_pinyin").text() == "shan xiao"
    desk.press("保存人员", dialog)

    added = desk.services.staff.find("sx")[0]
    assert (added.name, added.political_status.label) == ("单晓", "群众")
    assert desk.services.staff.photo(added.id) is not None
    assert desk.page.chosen.person.name == "单晓"


def test_what_is_wrong_stands_below_its_field_and_the_typing_stays(desk: Desk) -> None:
    dialog = desk.page.add()
    for name, text in (("staff_number", "JT-001"), ("name", "赵"), ("phone", "13"), ("joined_on", "去年")):
        edit(dialog, name).setText(text)

    desk.press("保存人员", dialog)
    assert "2026-09-01" in problem(dialog, "joined_on")
    assert "位数" in problem(dialog, "phone")
    edit(dialog, "joined_on").clear()
    desk.press("保存人员", dialog)

    assert problem(dialog, "joined_on") == ""
    assert "位数" in problem(dialog, "phone")
    assert "已由张敏使用" in problem(dialog, "staff_number")
    assert dialog.focusWidget() is edit(dialog, "staff_number")
    assert edit(dialog, "name").text() == "赵"
    assert desk.names() == ["张敏", "王䶮璟", "买买提·吐尔逊"]


def test_changing_one_thing_keeps_all_others(desk: Desk) -> None:
    dialog = desk.page.edit(desk.page.rows[0])
    edit(dialog, "post").setText("货运主办岗")

    desk.press("保存人员", dialog)

    person = desk.services.staff.find("JT-001")[0]
    assert (person.post, person.duty, person.phone) == ("货运主办岗", "受理", "13800001234")
    assert (person.window.number, person.department.name) == (1, "货运股")
    assert person.version == 2


def test_a_roster_is_read_shown_with_its_reasons_and_then_taken_in(desk: Desk, tmp_path: Path) -> None:
    file, photos = tmp_path / "名册.xlsx", tmp_path / "照片"
    photos.mkdir()
    Image.new("RGB", (300, 420)).save(photos / "XT-1.jpg")
    rows = [["XT-1", "𬱖晓玥", "新股", "2", "审核岗"], ["JT-001", "重复", "", "", ""], ["XT-2", "", "", "9", ""]]
    write_workbook(file, HEADINGS, rows, sheet="名册")

    dialog = desk.page.take_roster()
    dialog.choose(file, photos)
    desk.press("读取", dialog)
    desk.done()

    shown = [dialog.findChild(QTableView, name).model() for name in ("people_table", "bad_table")]
    assert [model.rowCount() for model in shown] == [1, 2]
    assert shown[0].index(0, 2).data() == "𬱖晓玥"
    assert "与登记册里重复" in shown[1].index(0, 2).data()
    note = dialog.findChild(QLabel, "note_label").text()
    assert "照片 1 张" in note and "将新建部门：新股" in note
    desk.press("导入 1 人", dialog)
    desk.done()
    assert "𬱖晓玥" in desk.names()


def test_the_same_roster_again_is_asked_for_first(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "名册.csv"
    file.write_text("工号,姓名\nXT-1,赵一\n", encoding="gb18030")
    desk.services.rosters.take_in(desk.services.rosters.plan(file, None, _Quiet()), _Quiet())
    file_again = tmp_path / "另存.csv"
    file_again.write_bytes(file.read_bytes())

    dialog = desk.page.take_roster()
    dialog.choose(file_again)
    dialog.read()
    desk.done()

    again = dialog.findChild(QCheckBox, "again_check")
    assert again is not None and again.isVisible()
    assert not next(one for one in dialog.findChildren(QPushButton) if one.text().startswith("导入")).isEnabled()


class _Quiet:
    def report(self, done: int, total: int, doing: str) -> None:
        """Say nothing."""


@pytest.mark.parametrize(("content", "words"), [("", "请先选择名册文件"), ("<html>", "网页")])
def test_a_file_that_is_no_roster_is_told_below_its_field(desk: Desk, tmp_path: Path, content: str, words: str) -> None:
    dialog = desk.page.take_roster()
    if content:
        (tmp_path / "名册.xls").write_text(content, encoding="utf-8")
        dialog.choose(tmp_path / "名册.xls")

    dialog.read()
    desk.done()
    desk.qtbot.waitUntil(lambda: words in problem(dialog, "file"))


def test_a_badge_is_issued_replaced_and_reported_lost_from_the_details(desk: Desk) -> None:
    desk.page.refresh(desk.page.rows[1].person.id)

    desk.press("发放胸卡")
    assert desk.page.chosen.badge == "JT-002-1"
    desk.press("换发")
    assert desk.page.chosen.badge == "JT-002-2"
    desk.press("挂失")
    assert desk.page.chosen.badge == "未发放"
    assert any("永远不再使用" in sentence for sentence in desk.said.sentences)
    assert not any(button.text() == "收回" for button in desk.page.findChildren(QPushButton) if button.isVisible())
    shown = "".join(label.text() for label in desk.page.findChildren(QLabel))
    assert "JT-002-2（遗失作废）" in shown
    assert "in_use" not in shown


def test_who_left_is_gone_from_the_list_with_a_reason(desk: Desk) -> None:
    desk.press("离岗归档")

    assert desk.names() == ["王䶮璟", "买买提·吐尔逊"]
    assert desk.services.staff.find(archived=True)[0].archive_reason == "调出"


@pytest.mark.parametrize(("query", "names"), [("wyj", ["王䶮璟"]), ("JT-003", ["买买提·吐尔逊"]), ("无", [])])
def test_people_are_found_while_typing(desk: Desk, query: str, names: list[str]) -> None:
    edit(desk.page, "search").setText(query)

    desk.qtbot.waitUntil(lambda: desk.names() == names)


@pytest.mark.parametrize("opened", [StaffPage.add, StaffPage.take_roster])
def test_every_field_can_be_named_to_who_cannot_see_it(
    desk: Desk, opened: Callable[[StaffPage], StaffDialog | StaffImportDialog]
) -> None:
    dialog = opened(desk.page)

    for kind in (QLineEdit, QComboBox, QTableView):
        for widget in dialog.findChildren(kind):
            if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.objectName().endswith(
                ("edit", "combo", "table")
            ):
                assert widget.accessibleName(), widget.objectName()


def test_a_problem_shows_when_its_field_is_left_and_goes_when_it_is_changed(desk: Desk) -> None:
    dialog = desk.page.add()
    dialog.activateWindow()
    edit(dialog, "phone").setFocus()
    desk.qtbot.waitUntil(edit(dialog, "phone").hasFocus)
    desk.qtbot.keyClicks(edit(dialog, "phone"), "13")

    desk.qtbot.keyClick(edit(dialog, "phone"), Qt.Key.Key_Tab)
    assert "位数" in problem(dialog, "phone")
    assert problem(dialog, "name") == ""  # nobody has been there yet
    edit(dialog, "phone").setText("138")
    assert problem(dialog, "phone") == ""


def test_what_was_typed_can_be_given_up_with_real_messages(desk: Desk) -> None:
    """Esc asks once; 放弃 closes, and does not ask again."""
    dialog = StaffDialog(desk.services.office, desk.services.staff, Jobs(Operations(WindowMessages())), desk.page)
    dialog.open()
    edit(dialog, "name").setText("赵")

    dialog.reject()
    box = dialog.findChild(QMessageBox)
    assert box is not None and "放弃" in box.text()
    with desk.qtbot.waitSignal(dialog.finished):
        next(button for button in box.buttons() if "放弃" in button.text()).click()

    assert not dialog.isVisible()
