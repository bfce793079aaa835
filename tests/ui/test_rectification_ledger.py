"""From the last tier to a closed rectification, by keys."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from test_ui_window import RecordedMessages

from sanhua_desktop.app import Desktop
from sanhua_desktop.feedback.rectifications.enums import RectificationState as State
from sanhua_desktop.services import Services
from sanhua_desktop.settings import Settings
from sanhua_desktop.ui.last_tier_dialog import LastTierDialog
from sanhua_desktop.ui.operations import Operations
from sanhua_desktop.ui.preview import PreviewDialog
from sanhua_desktop.ui.rectification_dialog import RectificationDialog
from sanhua_desktop.ui.rectification_step_dialog import RectificationStepDialog
from sanhua_desktop.ui.rectifications_dialog import RectificationsDialog
from sanhua_desktop.ui.style import apply_style

_CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def messages() -> RecordedMessages:
    return RecordedMessages()


@pytest.fixture
def desktop(
    sample_services: Services, messages: RecordedMessages, tmp_path: Path, qtbot: QtBot, qapp: QApplication
) -> Iterator[Desktop]:
    apply_style(qapp)
    made = Desktop(sample_services, Settings(tmp_path), Operations(messages))
    qtbot.addWidget(made.window)
    made.window.show()
    yield made
    made.jobs.wait()


def shown(qtbot: QtBot, kind: type[Any]) -> Any:
    found: list[Any] = []

    def look() -> bool:
        found[:] = [one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible()]
        return bool(found) and found[0].isActiveWindow()

    qtbot.waitUntil(look)
    return found[0]


def key(qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    qtbot.keyClick(focus, key, modifier)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_one_of_the_last_tier_is_sent_to_the_ledger_and_closed_by_another(
    desktop: Desktop, messages: RecordedMessages, qtbot: QtBot
) -> None:
    own = desktop.services.rectifications
    own.withdraw(next(row.record for row in own.find() if row.owner == "王芳"), "另写一件")
    page: Any = desktop.window.open_tab("考核评分")
    qtbot.waitUntil(desktop.window.isActiveWindow)
    page.setFocus()
    page.show_round(next(row.id for row in page.rounds if not row.published_at))
    key(qtbot, Qt.Key.Key_T, _CTRL)
    assert "还没有公布，名次还会变" in messages.said[-1]
    page.show_round(next(row.id for row in page.rounds if row.published_at))

    key(qtbot, Qt.Key.Key_T, _CTRL)
    last = shown(qtbot, LastTierDialog)
    key(qtbot, Qt.Key.Key_F2)
    form = shown(qtbot, RectificationDialog)
    assert form._form.responsible_edit.text() == "王芳"
    key(qtbot, Qt.Key.Key_Return, _CTRL)
    assert form._form.leader_problem.text() == "请填写责任领导。"
    form._form.leader_edit.setText("周建国")
    form._form.measures_text.setPlainText("每天下班前核对当天登记")
    key(qtbot, Qt.Key.Key_Return, _CTRL)
    last.activateWindow()
    qtbot.waitUntil(last.isActiveWindow)
    assert last.page.rows[0].rectification is not None
    key(qtbot, Qt.Key.Key_F2)
    assert "已经登记整改" in messages.said[-1]

    key(qtbot, Qt.Key.Key_F6)
    ledger = shown(qtbot, RectificationsDialog)
    ledger.page.search("王芳")
    for person, text in (("办公室", ""), ("", ""), ("", "已经改好"), ("王芳", "合格")):
        key(qtbot, Qt.Key.Key_F6)
        step = shown(qtbot, RectificationStepDialog)
        if person:
            step._form.person_edit.setText(person)
        step._form.text_text.setPlainText(text)
        key(qtbot, Qt.Key.Key_Return, _CTRL)
        if person == "王芳":
            assert "不能自己验收" in step._form.person_problem.text()
            step._form.person_edit.setText("周建国")
            key(qtbot, Qt.Key.Key_Return, _CTRL)
            break
        ledger.activateWindow()
        qtbot.waitUntil(ledger.isActiveWindow)
    ledger.activateWindow()
    qtbot.waitUntil(ledger.isActiveWindow)
    assert ledger.page.rows[0].record.state is State.CLOSED
    key(qtbot, Qt.Key.Key_F4)
    assert "不能再改" in messages.said[-1]
    key(qtbot, Qt.Key.Key_F10)
    preview = shown(qtbot, PreviewDialog)
    assert "整改销号单" in preview.windowTitle()
