"""From a published round to forty certificates, by the keyboard alone, every action counted."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import pypdf
import pytest
from docx import Document
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from sanhua_desktop.awards.enums import Role, Stage
from sanhua_desktop.awards.machine import ROLES, next_step
from sanhua_desktop.awards.selections import StepInput
from sanhua_desktop.clock import FixedClock
from sanhua_desktop.printers import Printers
from sanhua_desktop.services import Services
from sanhua_desktop.staff.roster import StaffValues
from sanhua_desktop.ui import print_pages
from sanhua_desktop.ui.award_dialog import AwardDialog
from sanhua_desktop.ui.award_services import AwardDesk, AwardServices
from sanhua_desktop.ui.awards_page import AwardsPage
from sanhua_desktop.ui.certificate_print_dialog import CertificatePrintDialog
from sanhua_desktop.ui.conflict_dialog import ConflictDialog
from sanhua_desktop.ui.jobs import Jobs
from sanhua_desktop.ui.operations import Operations
from sanhua_desktop.ui.paper_choice_dialog import PaperChoiceDialog
from sanhua_desktop.ui.paper_dialog import PaperDialog
from sanhua_desktop.ui.papers import Papers
from sanhua_desktop.ui.preview import PreviewDialog
from sanhua_desktop.ui.print_desk import PrintDesk
from sanhua_desktop.ui.selection_step_dialog import SelectionStepDialog

MOST_ACTIONS = 25


@dataclass
class Said:
    """Messages that keep what the user would have read."""

    sentences: list[str] = field(default_factory=list)
    answer: str = ""

    def problem(self, parent: QWidget, sentence: str) -> None:
        self.sentences.append(sentence)

    def bug(self, parent: QWidget, details: str) -> None:
        raise AssertionError(details)

    def ask(self, parent: QWidget, question: str, verb: str, then: Callable[[], None]) -> None:
        then()

    def ask_text(self, parent: QWidget, question: str, verb: str, then: Callable[[str], None]) -> None:
        then(self.answer)


class Desk:
    """The page over the sample office; every key pressed and every text typed is one action."""

    def __init__(self, services: Services, qtbot: QtBot, folder: Path) -> None:
        self.qtbot, self.folder, self.services = qtbot, folder, services
        self.actions = 0
        self.word = folder / "公示.docx"
        self.said = Said()
        operations = Operations(self.said)
        self.jobs = Jobs(operations)
        papers = Papers(PrintDesk(operations, self.jobs, Printers(folder)), folder)
        rooms = AwardServices(
            services.titles,
            services.selections,
            services.certificates,
            services.award_papers,
            services.banners,
            services.honours,
            services.campaign.name,
        )
        self.page = AwardsPage(AwardDesk(rooms, operations, papers))
        qtbot.addWidget(self.page)
        self.page.show()
        qtbot.waitUntil(self.page.isActiveWindow)

    def key(self, key: Qt.Key) -> None:
        widget = QApplication.focusWidget()
        assert widget is not None
        self.actions += 1
        self.qtbot.keyClick(widget, key)

    def text(self, text: str) -> None:
        widget = QApplication.focusWidget()
        assert widget is not None
        self.actions += 1
        if isinstance(widget, QLineEdit):
            widget.selectAll()
            widget.insert(text)  # what an input method commits
        else:
            self.qtbot.keyClicks(widget, text)

    def window(self, kind: type[Any], title: str = "") -> Any:
        found: list[Any] = []

        def look() -> bool:
            found[:] = [
                one
                for one in QApplication.topLevelWidgets()
                if isinstance(one, kind) and one.isVisible() and title in one.windowTitle()
            ]
            return bool(found)

        self.qtbot.waitUntil(look)
        self.qtbot.waitUntil(found[0].isActiveWindow)
        return found[0]

    def step(self, title: str) -> None:
        """Wait for the form of a step that followed by itself, and press its main button."""
        form = self.window(SelectionStepDialog, title)
        self.key(Qt.Key.Key_Return)
        self.qtbot.waitUntil(lambda: not _visible(form))

    def back_to_page(self) -> None:
        self.page.activateWindow()  # what a window manager does
        self.qtbot.waitUntil(self.page.isActiveWindow)
        self.page.setFocus()

    @property
    def newest(self) -> Any:
        return self.services.selections.find()[0]


def _visible(form: QDialog) -> bool:
    try:
        return form.isVisible()
    except RuntimeError:  # deleted with its window
        return False


@pytest.fixture
def desk(sample_services: Services, qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    made = Desk(sample_services, qtbot, tmp_path)
    yield made
    made.jobs.wait()


@pytest.fixture
def forty(sample_services: Services) -> Services:
    """The sample office grown to forty people at the windows, with a second published round of all of them."""
    services = sample_services
    for number in range(41 - len(services.staff.find())):
        services.staff.add(
            StaffValues(staff_number=f"XR-{number:03d}", name=f"新人{number:03d}", window=1, joined_on=date(2020, 3, 1))
        )
    people = services.staff.find()[:40]
    first, last = datetime(2026, 7, 1).date(), datetime(2026, 9, 17).date()
    services.evaluation.open_round("2026年第三季度全员考核", first, last, [person.id for person in people])
    opened = services.evaluation.rounds()[0]
    for at, row in enumerate(services.evaluation.standings(opened)):
        services.evaluation.enter(
            row.participant, leaders=[95 - at], ballots=[20, 8, 1, 1], satisfaction=[40, 18, 5, 1, 0]
        )
    services.evaluation.show(opened)
    services.evaluation.publish(opened, "王主任")
    return services


def _forty_given(services: Services) -> int:
    """Carry a selection of all forty to its certificates through the service; return its number."""
    title = next(one for one in services.titles.titles() if one.name == "岗位能手")
    selection = services.selections.open(services.selections.published_rounds()[0], title, 40, "李红").record_id
    assert selection is not None
    while services.selections.get(selection).round.stage is not Stage.CERTIFIED:
        now = services.selections.get(selection)
        step = next_step(now.round.stage)
        assert step is not None
        if now.term is not None:
            day = now.term.ends_on + timedelta(days=1)
            services.store.clock = FixedClock(datetime.combine(day, time(9)))
        person = {Role.OFFICE: "李红", Role.LEADING_GROUP: "周建国", Role.COMMITTEE: "陈志远"}[ROLES[step]]
        typed = StepInput(ROLES[step], person, "会议纪要", document_number="云交发〔2026〕15号")
        services.selections.take(selection, step, typed)
    return selection


def test_from_a_published_round_to_forty_certificates(forty: Services, qtbot: QtBot, tmp_path: Path) -> None:
    desk = Desk(forty, qtbot, tmp_path)
    desk.key(Qt.Key.Key_F2)
    desk.window(AwardDialog)
    desk.key(Qt.Key.Key_Down)  # 岗位能手
    desk.key(Qt.Key.Key_Tab)
    desk.text("40")
    desk.key(Qt.Key.Key_Return)
    for title in ("审查资格", "确定入围名单", "领导小组研究", "张贴公示"):
        desk.step(title)

    qtbot.waitUntil(lambda: desk.newest.round.stage is Stage.POSTED)
    ends = desk.newest.term.ends_on
    forty.store.clock = FixedClock(datetime.combine(ends + timedelta(days=1), time(9, 0)))  # the days pass
    desk.back_to_page()
    desk.key(Qt.Key.Key_F6)
    for title in ("公示结束", "审定", "印发通报", "制作证书"):
        desk.step(title)
    qtbot.waitUntil(lambda: desk.newest.round.stage is Stage.CERTIFIED)
    desk.back_to_page()
    desk.key(Qt.Key.Key_F8)
    desk.window(CertificatePrintDialog)
    desk.key(Qt.Key.Key_Return)
    desk.window(PreviewDialog).accept()

    pages = pypdf.PdfReader(tmp_path / "荣誉证书.pdf").pages
    words = ["".join(page.extract_text().split()) for page in pages]
    assert len(pages) == 40
    assert [f"{number:03d}号" in page for number, page in enumerate(words, start=3)] == [True] * 40
    assert desk.said.sentences == []
    assert desk.actions <= MOST_ACTIONS, desk.actions
    desk.jobs.wait()


class JammingPrinter(QPrinter):
    """A printer that takes sixteen sheets and then no more."""

    sheets = 1

    def newPage(self) -> bool:
        self.sheets += 1
        return self.sheets <= 16 and super().newPage()


def _certificates_shown(desk: Desk) -> Any:
    """Open the certificates of the chosen selection as the form proposes them."""
    assert desk.page.print_certificates(desk.page.chosen) is not None
    desk.window(CertificatePrintDialog)
    desk.key(Qt.Key.Key_Return)
    return desk.window(PreviewDialog)


def test_a_jam_at_sheet_17_goes_on_at_17_with_the_numbers_unbroken(
    forty: Services, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(print_pages, "DOTS_PER_INCH", 30.0)  # sixteen sheets at 300 would take five seconds
    desk = Desk(forty, qtbot, tmp_path)
    rows = forty.certificates.of_round(_forty_given(forty))
    desk.page.refresh(rows[0].award_round_id)
    printer = JammingPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFileName(str(tmp_path / "卡纸.pdf"))

    preview = _certificates_shown(desk)
    preview.send(printer)
    qtbot.waitUntil(lambda: not desk.jobs.busy, timeout=30_000)
    assert "从第 17 页起接着打印" in desk.said.sentences.pop()
    preview.accept()
    _certificates_shown(desk).accept()

    pages = pypdf.PdfReader(tmp_path / "荣誉证书.pdf").pages
    words = ["".join(page.extract_text().split()) for page in pages]
    assert [row.number for row in rows[16:]] == [
        next(row.number for row in rows if row.number in page) for page in words
    ]
    assert len(pages) == 24
    desk.jobs.wait()


def test_self_approval_is_refused_in_words_and_the_form_stays(desk: Desk) -> None:
    desk.page.refresh(desk.newest.round.id)
    desk.services.store.clock = FixedClock(datetime.combine(desk.newest.term.ends_on + timedelta(days=1), time(9)))
    raised = desk.newest.objections[0]
    desk.services.selections.settle(raised, "经查当日胸卡送去更换，情况不实", upheld=False)
    desk.page.setFocus()
    desk.key(Qt.Key.Key_F6)
    desk.step("公示结束")
    form = desk.window(SelectionStepDialog, "审定")
    form.findChild(QLineEdit, "person_edit").setFocus()
    desk.text("李红")
    desk.key(Qt.Key.Key_Return)

    assert ["不能再由本人审定" in sentence for sentence in desk.said.sentences] == [True]
    assert form.isVisible()
    assert desk.newest.round.stage is Stage.CLEARED
    form.reject()


def test_the_form_shows_each_candidate_with_what_was_found(desk: Desk) -> None:
    desk.page.refresh(desk.newest.round.id)
    form = desk.page.go_on(desk.page.chosen)
    assert form is not None
    listed = form.findChild(QListWidget, "candidates_list")

    assert [listed.item(at).text() for at in range(listed.count())] == [
        "● 第1名　张敏　96.59分",
        "　 第2名　李强　94.56分",
        "　 第3名　王芳　94.13分",
    ]
    form.reject()


def test_a_paper_is_written_altered_kept_and_saved_for_the_word_processor(desk: Desk) -> None:
    desk.page.setFocus()
    desk.key(Qt.Key.Key_F7)  # the chosen selection hangs on the wall: a publicity is proposed
    choice = desk.window(PaperChoiceDialog)
    assert choice.findChild(QComboBox, "kind_combo").currentText() == "公示"
    desk.key(Qt.Key.Key_Return)
    editor = desk.window(PaperDialog)
    text = editor.findChild(QPlainTextEdit, "text_text")
    text.moveCursor(QTextCursor.MoveOperation.End)
    text.insertPlainText("\n联系人")
    desk.qtbot.keyClick(text, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert text.toPlainText().endswith("\n1．联系人")
    desk.qtbot.keyClick(text, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)

    kept = desk.services.award_papers.find()[0]
    assert (kept.kind.label, kept.edition) == ("公示", 1)
    assert kept.text.endswith("1．联系人")
    editor.write_word(desk.services.award_papers.laid_out(desk.services.award_papers.values_of(kept)), desk.word)
    desk.qtbot.waitUntil(desk.word.exists)
    desk.jobs.wait()
    assert "1．联系人" in [line.text for line in Document(str(desk.word)).paragraphs]
    editor.reject()


def test_an_old_edition_opens_and_a_raced_saving_shows_mine_and_theirs(desk: Desk) -> None:
    papers = desk.services.award_papers
    first = papers.find()[0]
    raced = desk.page.papers.edit(desk.page, first)
    papers.keep(replace(papers.values_of(first), text="对方改的"), papers.find()[0])
    raced.keep()
    desk.window(ConflictDialog).findChild(QPushButton, "mine_button").click()
    assert [row.edition for row in papers.editions(first)] == [3, 2, 1]

    register = desk.page.papers.papers(desk.page)
    editions = desk.page.papers.editions(register, register.page.chosen).page
    editions.search("对方改的")
    next(one for one in editions.findChildren(QPushButton) if one.text().startswith("打开")).click()
    editor = desk.window(PaperDialog, "第2版（旧版，再保存就成为第4版）")
    assert editor.findChild(QPlainTextEdit, "text_text").toPlainText() == "对方改的"
    editor.keep()
    assert papers.editions(first)[0].text == "对方改的"
    editor.reject()


def test_an_editor_without_a_title_says_so_below_the_field(desk: Desk) -> None:
    values = desk.services.award_papers.values_of(desk.services.award_papers.find()[0])
    editor = desk.page.papers.write(desk.page, replace(values, title=""))
    editor.keep()

    problem = editor.findChild(QLabel, "title_problem")
    assert problem.isVisible() and problem.text() == "请填写标题。"
    editor.reject()


def test_the_register_voids_a_certificate_and_the_code_says_so(desk: Desk) -> None:
    register = desk.page.registers.certificates(desk.page).page
    register.search("张敏")
    row = register.chosen
    code = desk.services.certificates.sheets([row])[0].code_text
    desk.said.answer = "内容有误"
    next(one for one in register.findChildren(QPushButton) if one.text() == "作废").click()

    assert register.chosen.state.label == "已作废"
    verify = desk.page.verify()
    verify.findChild(QLineEdit, "code_edit").setText(code)
    verify.verify()
    assert "内容有误" in verify.findChild(QLabel, "answer_label").text()
    verify.reject()


def test_the_red_banner_is_taken_back_with_a_reason(desk: Desk) -> None:
    register = desk.page.honours.banners(desk.page).page
    assert register.chosen.hangs
    desk.said.answer = "窗口人员被投诉查实"
    next(one for one in register.findChildren(QPushButton) if one.text() == "收回").click()

    assert not register.chosen.hangs
    assert register.chosen.banner.taken_back_why == "窗口人员被投诉查实"
