"""The first start: by keyboard alone from an empty folder to an office that can work."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QApplication, QDateEdit, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from sanhua_desktop.app import Desktop
from sanhua_desktop.services import Services, build_services
from sanhua_desktop.settings import Settings
from sanhua_desktop.store.store import Store
from sanhua_desktop.ui.first_start_dialog import FirstStartDialog
from sanhua_desktop.ui.messages import WindowMessages
from sanhua_desktop.ui.operations import Operations


@pytest.fixture
def services(store: Store) -> Services:
    return build_services(store)


@pytest.fixture
def assistant(services: Services, tmp_path: Path, qtbot: QtBot) -> Iterator[FirstStartDialog]:
    desktop = Desktop(services, Settings(tmp_path), Operations(WindowMessages()))
    qtbot.addWidget(desktop.window)
    desktop.window.show()
    dialog = desktop.first_start()
    assert isinstance(dialog, FirstStartDialog)
    qtbot.waitUntil(dialog.isActiveWindow)
    yield dialog
    desktop.jobs.wait()


def test_name_and_enter_are_enough(assistant: FirstStartDialog, services: Services, qtbot: QtBot) -> None:
    focus = QApplication.focusWidget()
    assert isinstance(focus, QLineEdit) and focus.objectName() == "name_edit"
    focus.insert("云溪县交通运输局")
    with qtbot.waitSignal(assistant.finished):
        qtbot.keyClick(focus, Qt.Key.Key_Return)

    assert services.office.profile().name == "云溪县交通运输局"
    assert [window.number for window in services.office.windows()] == [1, 2, 3, 4, 5, 6]
    assert len(services.matters.find()) == 32
    assert [stage.last_day.isoformat() for stage in services.campaign.stages()] == [
        "2026-08-31",
        "2026-10-30",
        "2026-12-10",
        "2026-12-31",
    ]
    assert assistant.parent().windowTitle().startswith("云溪县交通运输局 · “对标创标、推行‘三化’”活动")


def test_what_is_wrong_stands_below_its_field_and_nothing_is_kept(
    assistant: FirstStartDialog, services: Services, qtbot: QtBot
) -> None:
    assistant.findChild(QLineEdit, "phone_edit").setText("12")
    qtbot.keyClick(assistant, Qt.Key.Key_Return)

    assert "单位全称" in assistant.findChild(QLabel, "name_problem").text()
    assert "不是电话号码" in assistant.findChild(QLabel, "phone_problem").text()
    assert not services.office.is_set_up()

    assistant.findChild(QLineEdit, "name_edit").setText("云溪县交通运输局")
    assistant.findChild(QLineEdit, "phone_edit").clear()
    assistant.findChild(QDateEdit, "start_2_date").setDate(QDate(2026, 7, 1))
    qtbot.keyClick(assistant, Qt.Key.Key_Return)

    assert assistant.isVisible()
    assert "早于" in "".join(label.text() for label in assistant.findChildren(QLabel) if not label.isHidden())
    assert not services.office.is_set_up()


def test_the_sample_office_is_one_button(assistant: FirstStartDialog, services: Services, qtbot: QtBot) -> None:
    with qtbot.waitSignal(assistant.finished):
        qtbot.keyClick(assistant.findChild(QPushButton, "sample_button"), Qt.Key.Key_Space)

    assert len(services.staff.find()) == 24
    assert services.certificates.certificates()


def test_it_fits_on_a_small_screen(assistant: FirstStartDialog) -> None:
    assert assistant.sizeHint().height() <= 660
    assert assistant.sizeHint().width() <= 1000
