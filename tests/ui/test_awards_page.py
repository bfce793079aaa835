"""Titles and certificates on screen, by the keyboard alone."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pypdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QListWidget, QWidget
from pytestqt.qtbot import QtBot

from sanhua_desktop.printers import Printers
from sanhua_desktop.sample import load_sample
from sanhua_desktop.services import build_services
from sanhua_desktop.store.store import Store
from sanhua_desktop.ui.award_dialog import AwardDialog
from sanhua_desktop.ui.awards_page import AwardsPage
from sanhua_desktop.ui.jobs import Jobs
from sanhua_desktop.ui.operations import Operations
from sanhua_desktop.ui.papers import Papers
from sanhua_desktop.ui.preview import PreviewDialog
from sanhua_desktop.ui.print_desk import PrintDesk


@dataclass
class Said:
    """Messages that keep what the user would have read."""

    sentences: list[str] = field(default_factory=list)

    def problem(self, parent: QWidget, sentence: str) -> None:
        self.sentences.append(sentence)

    def bug(self, parent: QWidget, details: str) -> None:
        raise AssertionError(details)

    def ask(self, parent: QWidget, question: str, verb: str, then: Callable[[], None]) -> None:
        self.sentences.append(question)

    def ask_text(self, parent: QWidget, question: str, verb: str, then: Callable[[str], None]) -> None:
        raise AssertionError(question)


class Desk:
    """The page over the sample office, where 张敏 is 服务标兵 of the one published round."""

    def __init__(self, store: Store, qtbot: QtBot, folder: Path) -> None:
        self.qtbot, self.folder = qtbot, folder
        self.services = build_services(store)
        load_sample(self.services)
        self.said = Said()
        operations = Operations(self.said)
        self.jobs = Jobs(operations)
        self.page = AwardsPage(
            self.services.awards, operations, Papers(PrintDesk(operations, self.jobs, Printers(folder)), folder)
        )
        qtbot.addWidget(self.page)
        self.page.show()
        qtbot.waitUntil(self.page.isActiveWindow)

    def key(self, key: Qt.Key) -> None:
        widget = QApplication.focusWidget()
        assert widget is not None
        self.qtbot.keyClick(widget, key)

    def window(self, kind: type[Any]) -> Any:
        found: list[Any] = []

        def look() -> bool:
            found[:] = [one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible()]
            return bool(found)

        self.qtbot.waitUntil(look)
        self.qtbot.waitUntil(found[0].isActiveWindow)
        return found[0]


@pytest.fixture
def desk(store: Store, qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    made = Desk(store, qtbot, tmp_path)
    yield made
    made.jobs.wait()


def test_a_title_is_given_and_its_certificate_printed_by_keys_alone(desk: Desk) -> None:
    desk.key(Qt.Key.Key_F2)
    form = desk.window(AwardDialog)
    people = form.findChild(QListWidget, "people_list")
    assert [people.item(at).text() for at in range(people.count())] == ["第1名　张敏　总分 96.59（优秀）"]
    desk.key(Qt.Key.Key_Tab)
    desk.key(Qt.Key.Key_Down)
    desk.key(Qt.Key.Key_Return)
    desk.page.activateWindow()  # what a window manager does
    desk.qtbot.waitUntil(desk.page.isActiveWindow)

    assert [(row.staff.name, row.title) for row in desk.page.rows] == [("张敏", "岗位能手"), ("张敏", "服务标兵")]
    desk.key(Qt.Key.Key_F8)
    desk.window(PreviewDialog).accept()
    words = "".join(
        "".join(page.extract_text().split()) for page in pypdf.PdfReader(desk.folder / "荣誉证书.pdf").pages
    )
    assert "被评为“岗位能手”" in words
    assert "三化证字〔2026〕002号" in words
    assert desk.said.sentences == []


def test_the_same_title_again_is_refused_in_words_and_the_form_stays(desk: Desk) -> None:
    desk.key(Qt.Key.Key_F2)
    form = desk.window(AwardDialog)
    desk.key(Qt.Key.Key_Return)

    assert ["已在" in sentence and "001号" in sentence for sentence in desk.said.sentences] == [True]
    assert form.isVisible()
    assert len(desk.services.awards.certificates()) == 1


def test_a_larger_quota_proposes_more_people(desk: Desk) -> None:
    desk.key(Qt.Key.Key_F2)
    form = desk.window(AwardDialog)
    desk.key(Qt.Key.Key_Tab)
    desk.key(Qt.Key.Key_Tab)
    desk.key(Qt.Key.Key_Up)

    people = form.findChild(QListWidget, "people_list")
    assert [people.item(at).text()[:6] for at in range(people.count())] == ["第1名　张敏", "第2名　李强"]
    assert all(people.item(at).checkState() is Qt.CheckState.Checked for at in range(people.count()))
