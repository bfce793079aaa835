"""The whole window on the sample office: every page and dialog, by keyboard, without a Qt warning."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QPushButton, QTableView, QWidget
from pytestqt.qtbot import QtBot

from sanhua_desktop.app import Desktop
from sanhua_desktop.services import Services
from sanhua_desktop.settings import Settings
from sanhua_desktop.staff.roster import StaffValues
from sanhua_desktop.today import today_board
from sanhua_desktop.tour_dialogs import DIALOGS
from sanhua_desktop.ui.casework_dialog import CaseworkDialog
from sanhua_desktop.ui.conflict_dialog import ConflictDialog
from sanhua_desktop.ui.fitting import SMALLEST, FittedDialog, fit_into
from sanhua_desktop.ui.operations import Operations
from sanhua_desktop.ui.register_dialog import RegisterDialog
from sanhua_desktop.ui.style import apply_style

TABS = ("今日", "人员胸牌", "公开承诺", "首问登记", "考核评分", "表彰奖励", "活动推进")


class RecordedMessages:
    """Remembers what the user would have read, and presses the verb at once."""

    def __init__(self) -> None:
        self.said: list[str] = []
        self.answer = ""

    def problem(self, parent: QWidget, sentence: str) -> None:
        self.said.append(sentence)

    def bug(self, parent: QWidget, details: str) -> None:
        raise AssertionError(details)

    def ask(self, parent: QWidget, question: str, verb: str, then: Callable[[], None]) -> None:
        self.said.append(question)
        then()

    def ask_text(self, parent: QWidget, question: str, verb: str, then: Callable[[str], None]) -> None:
        self.said.append(question)
        then(self.answer)


@pytest.fixture
def messages() -> RecordedMessages:
    return RecordedMessages()


@pytest.fixture
def services(sample_services: Services) -> Services:
    return sample_services


@pytest.fixture
def desktop(
    services: Services, messages: RecordedMessages, tmp_path: Path, qtbot: QtBot, qapp: QApplication
) -> Iterator[Desktop]:
    apply_style(qapp)
    made = Desktop(services, Settings(tmp_path), Operations(messages))
    made.window.show()
    yield made
    made.jobs.wait()
    made.window.close()
    made.window.deleteLater()  # now: the next style sheet is worked out for every window still there
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def assert_keyboard_ready(window: QWidget) -> None:
    """Everything that takes the focus has a name to be read aloud, and no mnemonic stands for two things."""
    buddies = {label.buddy() for label in window.findChildren(QLabel) if label.buddy() is not None}
    nameless = [
        f"{type(widget).__name__} {widget.objectName()}"
        for widget in window.findChildren(QWidget)
        if widget.isVisibleTo(window)
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not widget.objectName().startswith("qt_")
        and not (isinstance(widget, QLineEdit) and widget.parent() in buddies)
        and not (
            widget.accessibleName() or widget in buddies or (isinstance(widget, QAbstractButton) and widget.text())
        )
    ]
    assert nameless == []
    texts = [label.text() for label in window.findChildren(QLabel) if label.isVisibleTo(window)]
    texts += [button.text() for button in window.findChildren(QAbstractButton) if button.isVisibleTo(window)]
    keys = [text[at + 1].upper() for text in texts if (at := text.find("(&")) >= 0 and (at := at + 1)]
    assert sorted(keys) == sorted(set(keys)), keys


def assert_fits_a_scaled_screen(dialog: QWidget) -> None:
    """1366×768 at 125 %, without the task bar and the title: the fields scroll, the one with the focus is in sight."""
    assert isinstance(dialog, FittedDialog)
    focused = dialog.focusWidget()
    fit_into(dialog, SMALLEST)
    QApplication.sendPostedEvents()
    assert dialog.size().boundedTo(SMALLEST) == dialog.size()
    assert dialog.focusWidget() is focused
    foot = [
        one
        for one in dialog.findChildren(QAbstractButton)
        if one.objectName().endswith(("save_button", "close_button"))
    ]
    assert all(dialog.rect().contains(one.mapTo(dialog, one.rect().bottomRight())) for one in foot)
    assert_keyboard_ready(dialog)


@pytest.mark.parametrize("tab", TABS)
def test_every_page_has_rows_and_names_for_everything(desktop: Desktop, tab: str) -> None:
    page = desktop.window.open_tab(tab)

    assert_keyboard_ready(desktop.window)
    assert tab == "今日" or getattr(page, "rows")  # noqa: B009


@pytest.mark.parametrize(
    ("tab", "open_dialog"),
    [pytest.param(tab, call, id=name) for tab, calls in DIALOGS.items() for name, call in calls.items()],
)
def test_every_dialog_can_be_used_by_keyboard_and_left(
    desktop: Desktop, tab: str, open_dialog: Callable[[QWidget], QWidget], qtbot: QtBot
) -> None:
    dialog = open_dialog(desktop.window.open_tab(tab))

    assert_keyboard_ready(dialog)
    if tab == "首问登记":
        assert_fits_a_scaled_screen(dialog)
    with qtbot.waitSignal(dialog.finished):  # type: ignore[attr-defined]
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)


def test_badges_come_out_as_a_preview(desktop: Desktop, qtbot: QtBot, tmp_path: Path) -> None:
    page = desktop.window.open_tab("人员胸牌")

    dialog = page.print_shown()  # type: ignore[attr-defined]
    qtbot.keyClick(dialog, Qt.Key.Key_Return)

    target = tmp_path / "papers" / "胸卡.pdf"
    qtbot.waitUntil(target.exists, timeout=10_000)
    qtbot.waitUntil(lambda: not desktop.jobs.busy, timeout=10_000)
    assert target.stat().st_size > 50_000


def test_a_person_is_added_by_keyboard_and_taken_back(desktop: Desktop, services: Services, qtbot: QtBot) -> None:
    page = desktop.window.open_tab("人员胸牌")
    dialog = page.add()  # type: ignore[attr-defined]
    qtbot.waitUntil(dialog.isActiveWindow)
    qtbot.keyClicks(QApplication.focusWidget(), "JT-100")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    name = QApplication.focusWidget()
    assert isinstance(name, QLineEdit)
    name.insert("龙飞")  # as an input method commits it
    qtbot.keyClick(dialog, Qt.Key.Key_Return)

    assert [person.name for person in services.staff.find("JT-100")] == ["龙飞"]
    desktop.window.activateWindow()  # the platform without a display leaves this to nobody
    qtbot.waitUntil(desktop.window.isActiveWindow)
    assert isinstance(QApplication.focusWidget(), QLineEdit)  # the search line must let the undo of the list through
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert services.staff.find("JT-100") == []


def test_bad_input_stays_in_the_form_with_the_reason_below(desktop: Desktop, qtbot: QtBot) -> None:
    dialog = desktop.window.open_tab("人员胸牌").add()  # type: ignore[attr-defined]
    dialog.findChild(QLineEdit, "staff_number_edit").setText("JT-001")
    dialog.findChild(QLineEdit, "name_edit").setText("重号的人")

    qtbot.keyClick(dialog, Qt.Key.Key_Return)

    assert dialog.isVisible()
    assert "JT-001" in dialog.findChild(QLabel, "staff_number_problem").text()
    assert dialog.findChild(QLineEdit, "name_edit").text() == "重号的人"
    dialog.accept()


def change_behind(services: Services, number: str, **changed: str) -> None:
    """Change a person as another PC would, while a form is open."""
    person = services.staff.find(number)[0]
    kept = {name: getattr(person, name) for name in ("staff_number", "name", "gender", "post", "phone")}
    services.staff.change(person, StaffValues(**(kept | changed)))


def test_two_people_at_one_record_choose_between_mine_and_theirs(
    desktop: Desktop, services: Services, qtbot: QtBot
) -> None:
    page = desktop.window.open_tab("人员胸牌")
    dialog = page.edit(page.chosen)  # type: ignore[attr-defined]
    change_behind(services, "JT-001", post="改派岗", phone="13800019999")
    dialog.findChild(QLineEdit, "phone_edit").setText("13800018888")
    qtbot.keyClick(dialog, Qt.Key.Key_Return)

    choice = dialog.findChild(ConflictDialog)
    assert_keyboard_ready(choice)
    model = choice.findChild(QTableView).model()
    shown = [[model.index(row, column).data() for column in range(4)] for row in range(model.rowCount())]
    assert ["岗位", "货运受理岗", "改派岗", "货运受理岗"] in shown
    assert ["电话", "13800010001", "13800019999", "13800018888"] in shown

    qtbot.keyClick(choice, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert dialog.findChild(QLineEdit, "phone_edit").text() == "13800018888"

    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    dialog.findChildren(ConflictDialog)[-1].mine_chosen.emit()
    kept = services.staff.find("JT-001")[0]
    assert (kept.post, kept.phone) == ("改派岗", "13800018888")


def test_the_slower_may_give_way(desktop: Desktop, services: Services, qtbot: QtBot) -> None:
    page = desktop.window.open_tab("人员胸牌")
    dialog = page.edit(page.chosen)  # type: ignore[attr-defined]
    change_behind(services, "JT-001", post="改派岗")
    dialog.findChild(QLineEdit, "post_edit").setText("我的岗位")
    qtbot.keyClick(dialog, Qt.Key.Key_Return)

    with qtbot.waitSignal(dialog.finished):
        qtbot.keyClick(dialog.findChild(ConflictDialog).findChild(QPushButton, "theirs_button"), Qt.Key.Key_Space)
    assert page.chosen.person.post == "改派岗"  # type: ignore[attr-defined]


def test_a_figure_of_today_opens_its_list(desktop: Desktop) -> None:
    page = desktop.window.open_tab("今日")

    page.open_requested.emit("首问登记", "overdue")  # type: ignore[attr-defined]

    shown = desktop.window.open_tab("首问登记").rows  # type: ignore[attr-defined]
    assert len(shown) == 2
    assert all(row.state.value.startswith("past") for row in shown)


def test_checks_surveys_and_rectifications_stand_on_the_first_page(desktop: Desktop, services: Services) -> None:
    page, board = desktop.window.open_tab("今日"), today_board(services)
    zero = board.zeros[1]

    page.open_requested.emit(zero.tab, zero.filter)  # type: ignore[attr-defined]

    dialog = desktop.window.open_tab("公开承诺").findChild(RegisterDialog)
    assert dialog.windowTitle() == "日常检查"
    assert sum(bool(row.failed) for row in dialog.page.rows) == zero.number == 2
    assert board.satisfaction == "2026年第三季度：95.00%（满意率（含基本满意），有效100份），✓ 达到90%的目标"
    assert any(line.text.startswith("整改〔2026〕2号 1号综合受理：超期10天") for line in board.due)


def test_the_number_of_pressing_cases_opens_exactly_those(desktop: Desktop, services: Services, qtbot: QtBot) -> None:
    page = desktop.window.open_tab("今日")
    (figure,) = [one for one in today_board(services).figures if one.label == "办件临期、超期"]

    page.open_requested.emit(figure.tab, figure.filter)  # type: ignore[attr-defined]

    dialog = desktop.window.open_tab("首问登记").findChild(CaseworkDialog)
    assert figure.number == len(dialog.cases.rows) == 1
    assert any(f"{dialog.cases.rows[0].case.applicant} " in line.text for line in today_board(services).due)
    dialog.close()


@pytest.mark.parametrize("tab", TABS[1:6])
def test_a_list_shows_its_rows_or_says_that_it_is_empty_never_both(desktop: Desktop, tab: str) -> None:
    page = desktop.window.open_tab(tab)
    table, empty = page.findChild(QTableView, "record_table"), page.findChild(QWidget, "empty_panel")
    assert (table.isVisible(), empty.isVisible()) == (True, False)

    page.search("没有这样的人和事")  # type: ignore[attr-defined]

    assert (table.isVisible(), empty.isVisible()) == (False, True)


def test_an_emptied_list_says_what_it_was_narrowed_to(desktop: Desktop) -> None:
    page = desktop.window.open_tab("人员胸牌")

    page.set_filter("left")  # type: ignore[attr-defined]
    left = page._form.empty_label.text()  # type: ignore[attr-defined]
    page.search("没有此人")  # type: ignore[attr-defined]
    searched = page._form.empty_label.text()  # type: ignore[attr-defined]

    assert left == "没有符合的：已离岗。"
    assert searched == "没有符合的：已离岗，查找“没有此人”。"
