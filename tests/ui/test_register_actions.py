"""After entry, on the register's page: referrals, mergers, lists on paper and in Excel, reminders, rules."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pypdf
import pytest
from desk_clerk import Clerk, Control, Enter, Said, furnish
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QFrame, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from sanhua_desktop.errors import EnvironmentProblem
from sanhua_desktop.exchange.reading import read_table
from sanhua_desktop.inquiries.enums import Disposition
from sanhua_desktop.inquiries.service import InquiryValues
from sanhua_desktop.staff.roster import StaffValues
from sanhua_desktop.store.paging import PagedRows
from sanhua_desktop.store.store import Store
from sanhua_desktop.today import today_board
from sanhua_desktop.ui.details_panel import Details
from sanhua_desktop.ui.help_dialog import HelpDialog
from sanhua_desktop.ui.keys import ACTS, Keys
from sanhua_desktop.ui.operations import Operations
from sanhua_desktop.ui.preview import PreviewDialog
from sanhua_desktop.ui.record_table import Column
from sanhua_desktop.ui.referral_dialog import ReferralDialog
from sanhua_desktop.ui.register_dialog import RegisterDialog
from sanhua_desktop.ui.register_page import RegisterDefinition, RegisterPage
from sanhua_desktop.ui.reminder_dialog import ReminderDialog
from sanhua_desktop.ui.today_board import CASEWORK


@pytest.fixture
def clerk(store: Store, qtbot: QtBot, tmp_path: Path) -> Iterator[Clerk]:
    furnish(store)
    made = Clerk(store, qtbot, tmp_path / "pc")
    yield made
    made.desktop.jobs.wait()


def register(clerk: Clerk, name: str, **values: Any) -> int:
    officer = clerk.services.staff.find("李红")[0]
    entry = InquiryValues(name, Disposition.ACCEPTED, content="问路线", officer=officer, **values)
    change = clerk.desktop.operations.run(clerk.page, lambda: clerk.services.inquiries.register(entry))
    assert change is not None and change.record_id is not None
    return change.record_id


def opened(clerk: Clerk, kind: type[QWidget]) -> Any:
    found: list[Any] = []

    def look() -> bool:
        found[:] = [one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible()]
        return bool(found)

    clerk.qtbot.waitUntil(look)
    clerk.qtbot.waitUntil(found[-1].isActiveWindow)
    return found[-1]


def buttons(clerk: Clerk) -> set[str]:
    panel = clerk.page._details
    return {button.accessibleName() for button in panel.findChildren(QPushButton) if button.isVisibleTo(clerk.page)}


def press(clerk: Clerk, name: str) -> None:
    button = next(one for one in clerk.page._details.findChildren(QPushButton) if one.accessibleName() == name)
    button.setFocus()
    clerk.qtbot.keyClick(button, Qt.Key.Key_Space)


def finish(clerk: Clerk, result: str) -> None:
    """Finish the chosen entry; a form that is refused is given up."""
    dialog = clerk.page.finish(clerk.page.chosen)
    clerk.qtbot.waitUntil(dialog.isActiveWindow)
    clerk.write(result)
    clerk.key(Enter)
    if isValid(dialog) and dialog.isVisible():
        dialog.done(0)


def test_a_referral_goes_from_hand_to_hand_on_screen(clerk: Clerk) -> None:
    entry_id = register(clerk, "王璟")
    assert {"转办", "办结"} <= buttons(clerk)
    assert "承办人接收" not in buttons(clerk)
    clerk.page.setFocus()
    clerk.key(Qt.Key.Key_T, Control)
    dialog = opened(clerk, ReferralDialog)
    clerk.qtbot.waitUntil(dialog.isActiveWindow)
    clerk.key(Enter, Control)
    assert "从人员里选择承办人" in dialog._form.referral_problem.text()
    clerk.type("zm")
    clerk.key(Enter)
    clerk.key(Enter, Control)

    assert {"承办人接收", "收回转办", "承办人退回", "转办单"} <= buttons(clerk)
    assert "转办" not in buttons(clerk)
    clerk.page.set_filter("referred")
    assert [row.entry.id for row in clerk.page.rows] == [entry_id]
    clerk.said.answer = "不属于我的业务"
    press(clerk, "承办人退回")
    clerk.page.set_filter("all")
    facts = dict(clerk.page.more.facts(clerk.page.chosen))
    assert facts["转办"] == "张敏已退回（不属于我的业务）"
    assert "承办人接收" not in buttons(clerk)

    dialog = clerk.page.more.refer(clerk.page.chosen)
    clerk.qtbot.waitUntil(dialog.isActiveWindow)
    clerk.type("wf")
    clerk.key(Enter, Control)
    press(clerk, "承办人接收")
    assert "办结" in buttons(clerk)
    finish(clerk, "可以跨省办")
    assert "还在承办人手里" in clerk.said.sentences[-1]
    clerk.said.answer = "可以跨省办"
    press(clerk, "承办人反馈")
    finish(clerk, "可以跨省办")
    assert clerk.services.inquiries.get(entry_id).entry.result == "可以跨省办"


def test_a_referral_is_taken_back_only_after_a_question(clerk: Clerk) -> None:
    entry_id = register(clerk, "王璟")
    clerk.services.referrals.send(entry_id, clerk.services.staff.find("张敏")[0])
    clerk.page.refresh(entry_id)
    refused: list[str] = []
    clerk.said.ask = lambda parent, question, verb, then: refused.append(f"{verb}：{question}")  # type: ignore[method-assign]
    press(clerk, "收回转办")
    assert len(refused) == 1 and "已转给张敏" in refused[0]
    assert "承办人接收" in buttons(clerk)

    del clerk.said.ask
    press(clerk, "收回转办")
    assert "转办" in buttons(clerk)


def test_one_key_does_one_act_in_every_window_of_the_reception_and_f1_tells_it(clerk: Clerk) -> None:
    cases = clerk.page.casework()
    cases.close()
    form = clerk.page.register()
    pages = (clerk.page, cases.cases, cases.joint, cases.petitions)
    rows = [row for window in (*pages, form) for row in window.key_rows]
    known = {key.value for key in Keys}
    assert {text for keys, text in rows if keys not in known} <= {"取回暂存的"} | {
        text for keys, text in form.key_rows if keys == "回车"
    }
    assert [(keys, text) for keys, text in rows if keys in known and text not in ACTS[Keys(keys)]] == []
    assert {key.value for key in Keys} == {keys for keys, _ in rows} & known  # and no key without an act

    clerk.qtbot.waitUntil(form.isActiveWindow)
    clerk.key(Qt.Key.Key_F1)
    told = opened(clerk, HelpDialog)
    table = told._form.keys_table.model()
    shown = {(table.index(at, 0).data(), table.index(at, 1).data()) for at in range(table.rowCount())}
    assert {("F7", "暂存"), ("Ctrl+回车", "登记"), ("F5", "刷新")} <= shown
    assert "换页" not in {text for _, text in shown}  # the main window's, whose keys may do something else here
    told.accept()
    form.reject()


def test_what_bounced_stands_on_the_heads_board(clerk: Clerk) -> None:
    entry_id = register(clerk, "王璟")
    for name in ("张敏", "王芳"):
        clerk.services.referrals.send(entry_id, clerk.services.staff.find(name)[0])
        entry = clerk.services.inquiries.get(entry_id).entry
        clerk.services.referrals.decline(clerk.services.referrals.open_of(entry), "不是我的")
    clerk.page.set_filter("raised")
    assert [row.entry.id for row in clerk.page.rows] == [entry_id]
    board = clerk.desktop.window.open_tab("今日")
    board.refresh()  # type: ignore[attr-defined]
    zero = board._fetch(True).zeros[0]  # type: ignore[attr-defined]
    assert (zero.number, zero.label, zero.note) == (1, "受理零推诿", "已被退回2次")


def test_a_referral_left_waiting_raises_itself_though_nobody_does_anything(clerk: Clerk) -> None:
    entry_id = register(clerk, "王璟")
    clerk.services.referrals.send(entry_id, clerk.services.staff.find("王芳")[0])
    window, board = clerk.desktop.window, clerk.desktop.window.open_tab("今日")
    clerk.services.store.clock.moment += timedelta(minutes=31)  # type: ignore[attr-defined]
    assert window._tabs.tabText(3) == "首问登记"

    window._minute.timeout.emit()  # type: ignore[attr-defined]
    board._minute.timeout.emit()  # type: ignore[attr-defined]

    assert window._tabs.tabText(3) == "首问登记 1"
    assert any("31个工作分钟没有接收" in one.toolTip() for one in board.findChildren(QFrame))
    lines = [one.text() for one in board.findChildren(QLabel)]
    assert any("王璟 问路线：转办王芳31个工作分钟没有接收，首问责任人李红" in line for line in lines)


def test_what_cannot_be_read_in_passing_disturbs_nobody(clerk: Clerk, monkeypatch: pytest.MonkeyPatch) -> None:
    def gone(*_: object) -> int:
        raise EnvironmentProblem("服务器没有应答。")

    window, board = clerk.desktop.window, clerk.desktop.window.open_tab("今日")
    monkeypatch.setattr(clerk.services.inquiries, "overdue_count", gone)
    monkeypatch.setattr(board, "_fetch", gone)
    window._minute.timeout.emit()  # type: ignore[attr-defined]
    board._minute.timeout.emit()  # type: ignore[attr-defined]
    assert clerk.said.sentences == []


def test_two_numbers_become_one_and_two_again(clerk: Clerk) -> None:
    first, second = register(clerk, "王璟"), register(clerk, "王景")
    clerk.page.refresh(second)
    clerk.said.answer = "1"
    press(clerk, "并号")
    assert [row.entry.id for row in clerk.page.rows] == [first]
    assert dict(clerk.page.more.facts(clerk.page.chosen))["并号"] == "首问〔2026〕0002号"
    clerk.page.search("0002")
    assert clerk.page.rows[0].due_words == "已并入首问〔2026〕0001号"
    press(clerk, "拆开")
    clerk.page.search("")
    assert [row.entry.id for row in clerk.page.rows] == [second, first]


def test_what_is_on_the_screen_prints_and_exports(clerk: Clerk, tmp_path: Path) -> None:
    register(clerk, "王璟", phone="13812341234")
    register(clerk, "田有福")
    clerk.page.search("13812341234")
    clerk.page.setFocus()
    clerk.key(Qt.Key.Key_P, Control)
    opened(clerk, PreviewDialog).accept()
    words = "".join(pypdf.PdfReader(tmp_path / "pc" / "papers" / "首问登记.pdf").pages[0].extract_text().split())
    assert "138****1234" in words
    assert "全部（只列查找到的）共1行" in words
    assert "13812341234" not in words
    assert "田有福" not in words

    clerk.desktop.window.activateWindow()
    clerk.qtbot.waitUntil(clerk.desktop.window.isActiveWindow)
    clerk.page.setFocus()
    clerk.key(Qt.Key.Key_E, Control)
    dialog = opened(clerk, QFileDialog)
    target = tmp_path / "out.xlsx"
    dialog.fileSelected.emit(str(target))
    dialog.reject()
    clerk.qtbot.waitUntil(target.exists)
    clerk.desktop.jobs.wait()
    table = read_table(target)
    assert table.headings == tuple(column.title.replace(" ", "") for column in clerk.page.columns)
    assert [row.cells[2:4] for row in table.rows] == [("王璟", "138****1234")]


def test_too_long_a_list_is_not_printed_by_mistake(clerk: Clerk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sanhua_desktop.ui.list_papers._MOST", 1)
    register(clerk, "甲某")
    register(clerk, "乙某")
    clerk.page.printer.print_page(clerk.page)
    assert "这份清单有2行，一次最多打印或导出1行" in clerk.said.sentences[-1]


def test_the_hand_over_sheet_comes_with_one_key(clerk: Clerk, tmp_path: Path) -> None:
    register(clerk, "王璟")
    clerk.page.setFocus()
    clerk.key(Qt.Key.Key_F11)
    opened(clerk, PreviewDialog).accept()
    words = "".join(pypdf.PdfReader(tmp_path / "pc" / "papers" / "交接班清单.pdf").pages[0].extract_text().split())
    assert "其他未办结（1件）" in words


def test_a_month_is_asked_for_and_previewed(clerk: Clerk, tmp_path: Path) -> None:
    register(clerk, "王璟")
    clerk.said.answer = "九月"
    clerk.page.month()
    clerk.qtbot.waitUntil(lambda: "不是月份" in clerk.said.sentences[-1])
    clerk.said.answer = "2026-09"
    clerk.page.month()
    opened(clerk, PreviewDialog).accept()
    assert (tmp_path / "pc" / "papers" / "首问登记台账.pdf").exists()


def test_a_line_of_the_figures_opens_its_entries(clerk: Clerk) -> None:
    register(clerk, "王璟")
    clerk.page.setFocus()
    clerk.key(Qt.Key.Key_F3)
    dialog = opened(clerk, RegisterDialog)
    clerk.qtbot.waitUntil(lambda: [one.name for one in dialog.page.rows] == ["李红", "合计"])
    dialog.page.set_filter("window")
    clerk.qtbot.waitUntil(lambda: [one.name for one in dialog.page.rows] == ["2号道路货运", "合计"])
    clerk.qtbot.keyClick(dialog.page, Qt.Key.Key_F6)
    [behind] = dialog.findChildren(RegisterDialog)
    assert (behind.windowTitle(), [row.entry.visitor_name for row in behind.page.rows]) == ("数字背后的登记", ["王璟"])


@pytest.fixture
def month(clerk: Clerk) -> Clerk:
    """Two officers of whom one's name is part of the other's, nobody, another month, papers awaited, what is late."""
    services, clock = clerk.services, clerk.services.store.clock
    services.staff.add(StaffValues("JT-004", "张敏霞", window=2))
    now, people = clock.now(), {one.name: one for one in services.staff.find()}
    for at, name in enumerate(("张敏", "张敏霞", "张敏", "", "李红", "张敏霞")):
        clock.moment = now - timedelta(days=(0, 3, 8, 40)[at % 4])
        entered = []
        for disposition in (Disposition.ACCEPTED, Disposition.NOTICE, Disposition.FINISHED):
            values = InquiryValues("王璟", disposition, content="问路线", officer=people.get(name), answer="已答")
            entered.append(services.inquiries.register(values).record_id or 0)
        clock.moment = now - timedelta(days=1)
        if at % 2:
            services.inquiries.finish(entered[0], "已答")
    clock.moment = now
    clerk.page.refresh()
    return clerk


def test_every_number_of_the_figures_opens_exactly_its_entries(month: Clerk) -> None:
    figures, today = month.services.lists.figures, month.services.store.clock.today()
    first, opened_rows = today.replace(day=1), 0
    by_officer = figures.by_officer(first, today)
    assert {line.name for line in by_officer} == {"张敏", "张敏霞", "李红", "未写明", "合计"}

    for line in (*by_officer, *figures.by_window(first, today)):
        dialog = month.page.desk.entries(month.page, line)
        for name, ids in {name: ids for name, ids in line.entries.items() if ids}.items():
            dialog.page.set_filter(name)
            assert [row.entry.id for row in dialog.page.rows] == list(ids), (line.name, name)
            opened_rows += len(ids)
        dialog.close()
    assert opened_rows > 60


def test_every_number_of_the_first_page_opens_as_many_rows(month: Clerk) -> None:
    board = today_board(month.services)
    own = [one for one in (*board.figures, *board.zeros) if one.tab == "首问登记" and one.number is not None]

    for figure in [one for one in own if not one.filter.startswith(CASEWORK)]:
        month.page.set_filter(figure.filter)
        assert len(month.page.rows) == figure.number, figure.label
    assert board.figures[1].number and board.figures[3].number  # some are late, some wait for papers


def test_a_reminder_is_arranged_called_and_logged(clerk: Clerk) -> None:
    register(clerk, "王璟", phone="13812341234")
    dialog: ReminderDialog = clerk.page.extra.remind(clerk.page, clerk.page.chosen)
    assert dialog._form.subject_edit.text() == "问路线"
    dialog.keep()
    clerk.page.extra.reminders(clerk.page)
    shown = opened(clerk, RegisterDialog)
    row = shown.page.rows[0]
    assert (row.reminder.visitor_name, row.reminder.kind.label) == ("王璟", "领证")
    clerk.qtbot.keyClick(shown.page, Qt.Key.Key_F6)
    assert len(shown.page.rows) == 0
    shown.close()


def test_rules_and_answers_are_changed_in_words(clerk: Clerk) -> None:
    clerk.page.desk.rules(clerk.page)
    rules = opened(clerk, RegisterDialog)
    rules.page.refresh(1)
    clerk.said.answer = "半小时"
    clerk.qtbot.keyClick(rules.page, Qt.Key.Key_F6)
    assert "1 以上的整数" in clerk.said.sentences[-1]
    clerk.said.answer = "45"
    clerk.qtbot.keyClick(rules.page, Qt.Key.Key_F6)
    assert clerk.services.desk.number("accept_minutes") == 45
    rules.close()
    clerk.desktop.window.activateWindow()
    clerk.qtbot.waitUntil(clerk.desktop.window.isActiveWindow)
    clerk.page.desk.answers(clerk.page)
    answers = opened(clerk, RegisterDialog)
    clerk.said.answer = "ck 查询进展请报编号和查询码。"
    clerk.qtbot.keyClick(answers.page, Qt.Key.Key_F2)
    assert "ck" in [one.code for one in answers.page.rows]
    answers.close()


def test_a_long_list_is_not_read_to_its_end_to_be_measured(qtbot: QtBot) -> None:
    fetched: list[int] = []

    def fetch(offset: int, limit: int) -> list[int]:
        fetched.append(offset)
        return list(range(offset, offset + limit))

    definition = RegisterDefinition(
        name="long",
        title="长",
        purpose="",
        columns=(Column("编号", str), Column("名称", str, stretch=True)),
        fetch=lambda *_: PagedRows(100_000, fetch, lambda one: one),
        row_id=lambda row: row,
        details=lambda row: Details(heading=str(row)),
        kinds=frozenset({"long"}),
        empty_sentence="",
    )
    page = RegisterPage(definition, Operations(Said()))
    qtbot.addWidget(page)
    page.show()
    qtbot.waitExposed(page)
    QApplication.processEvents()
    assert set(fetched) == {0}
    page.refresh(70_000)
    QApplication.processEvents()
    assert page.chosen == 70_000
    assert len(set(fetched)) <= 4
