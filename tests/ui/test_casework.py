"""Cases, joint cases, petitions, matters and the calendar worked by keys alone on the sample office."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from sanhua_desktop.app import Desktop
from sanhua_desktop.errors import InvalidInput
from sanhua_desktop.inquiries.case_rules import CaseState
from sanhua_desktop.inquiries.joint_machine import BranchState
from sanhua_desktop.inquiries.packages import PackageContent
from sanhua_desktop.inquiries.petition_rules import PetitionState
from sanhua_desktop.services import Services
from sanhua_desktop.settings import Settings
from sanhua_desktop.ui.case_dialog import CaseDialog
from sanhua_desktop.ui.casework_dialog import CaseworkDialog
from sanhua_desktop.ui.conflict_dialog import ConflictDialog
from sanhua_desktop.ui.inquiries_page import InquiriesPage
from sanhua_desktop.ui.operations import Operations
from sanhua_desktop.ui.petitions_page import waiting_words
from sanhua_desktop.ui.preview import PreviewDialog
from sanhua_desktop.ui.style import apply_style

KEYS = Qt.Key
NONE = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


class Said:
    """What the user would have read; questions are answered with their verb."""

    def __init__(self) -> None:
        self.said: list[str] = []

    def problem(self, parent: QWidget, sentence: str) -> None:
        self.said.append(sentence)

    def bug(self, parent: QWidget, details: str) -> None:
        raise AssertionError(details)

    def ask(self, parent: QWidget, question: str, verb: str, then: Callable[[], None]) -> None:
        self.said.append(question)
        then()

    def ask_text(self, parent: QWidget, question: str, verb: str, then: Callable[[str], None]) -> None:
        raise AssertionError(question)


@pytest.fixture
def said() -> Said:
    return Said()


@pytest.fixture
def services(sample_services: Services) -> Services:
    return sample_services


@pytest.fixture
def desktop(services: Services, said: Said, tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> Iterator[Desktop]:
    apply_style(qapp)
    made = Desktop(services, Settings(tmp_path), Operations(said))
    made.window.show()
    yield made
    made.jobs.wait()
    made.window.close()
    made.window.deleteLater()  # now: the next style sheet is worked out for every window still there
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def casework(desktop: Desktop, qtbot: QtBot) -> CaseworkDialog:
    page = desktop.window.open_tab("首问登记")
    assert isinstance(page, InquiriesPage)
    dialog = page.casework()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def field(dialog: QWidget, name: str) -> QWidget:
    found = dialog.findChild(QWidget, name)
    assert found is not None, name
    return found


def write(dialog: QWidget, **texts: str) -> None:
    """Fill fields as an input method does: the text arrives at once."""
    for name, text in texts.items():
        widget = field(dialog, name)
        widget.setFocus()
        if isinstance(widget, QLineEdit):
            widget.clear()
            widget.insert(text)
        elif isinstance(widget, QPlainTextEdit):
            widget.setPlainText(text)


def press_save(dialog: QWidget, qtbot: QtBot) -> None:
    """Press Ctrl+Enter in the window in front."""
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    qtbot.keyClick(dialog, KEYS.Key_Return, CONTROL)


def choose(dialog: QWidget, label: str) -> None:
    combo = field(dialog, "step_combo")
    assert isinstance(combo, QComboBox)
    assert combo.findText(label) >= 0, [combo.itemText(at) for at in range(combo.count())]
    combo.setCurrentIndex(combo.findText(label))


def previews(desktop: Desktop) -> list[PreviewDialog]:
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, PreviewDialog) and one.isVisible()]


def wait_for_paper(desktop: Desktop, qtbot: QtBot) -> PreviewDialog:
    qtbot.waitUntil(lambda: bool(previews(desktop)), timeout=20_000)
    return previews(desktop)[-1]


def test_an_application_is_taken_in_by_keys_alone(casework: CaseworkDialog, services: Services, qtbot: QtBot) -> None:
    qtbot.keyClick(casework.focusWidget(), KEYS.Key_F2)
    dialog = casework.cases.findChild(CaseDialog)
    assert dialog is not None
    edit = field(dialog, "matter_edit")
    qtbot.keyClicks(edit, "dlysz")
    qtbot.keyClick(edit, KEYS.Key_Return)
    write(dialog, applicant_edit="向秀英", phone_edit="13812341234")
    combo = field(dialog, "situation_combo")
    assert isinstance(combo, QComboBox)
    materials = field(dialog, "materials_list")
    assert isinstance(materials, QListWidget)
    for _ in range(materials.count()):
        qtbot.keyClick(materials, KEYS.Key_Space)
        qtbot.keyClick(materials, KEYS.Key_Down)
    press_save(dialog, qtbot)

    row = services.cases.find("xxy")[0]
    assert row.case.applicant == "向秀英"
    assert all(line.startswith("√ ") for line in row.case.materials.splitlines())
    assert row.case.state is CaseState.RECEIVED
    assert casework.cases.chosen.case.id == row.case.id


def test_every_wrong_field_is_said_below_it_and_nothing_is_lost(casework: CaseworkDialog, qtbot: QtBot) -> None:
    dialog = casework.cases.receive()
    write(dialog, phone_edit="12")
    press_save(dialog, qtbot)

    told = {
        one.objectName()
        for one in dialog.findChildren(QLabel)
        if one.objectName().endswith("_problem") and one.isVisible()
    }
    assert told == {"matter_problem", "applicant_problem", "phone_problem"}
    assert field(dialog, "phone_edit").text() == "12"  # type: ignore[attr-defined]


def test_a_step_asks_for_what_it_needs_and_shows_its_paper(
    casework: CaseworkDialog, desktop: Desktop, services: Services, qtbot: QtBot
) -> None:
    row = next(one for one in casework.cases.rows if one.case.state is CaseState.RECEIVED)
    dialog = casework.cases.work(row)
    assert dialog is not None
    choose(dialog, "不予受理")
    assert field(dialog, "reason_edit").isVisible() and field(dialog, "department_edit").isVisible()
    assert not field(dialog, "days_spin").isVisible()
    press_save(dialog, qtbot)
    assert field(dialog, "reason_problem").text().startswith("请写明理由")  # type: ignore[attr-defined]
    write(dialog, reason_edit="不属于本机关职权", department_edit="县公安局")

    press_save(dialog, qtbot)

    preview = wait_for_paper(desktop, qtbot)
    assert "交许不受字" in preview.windowTitle()
    assert services.cases.get(row.case.id).case.state is CaseState.NOT_ACCEPTED
    preview.close()


def test_what_is_lacking_is_offered_for_the_correction_notice(casework: CaseworkDialog, services: Services) -> None:
    from sanhua_desktop.inquiries.case_rows import CaseValues

    matter = services.matters.find("WX01")[0]
    made = services.cases.receive(
        CaseValues("王璟", matter, materials=["√ 营业执照（复印件1份）", "○ 平面图（原件1份）"])
    )
    casework.cases.refresh(made.record_id)
    dialog = casework.cases.work(casework.cases.chosen)
    assert dialog is not None

    choose(dialog, "告知补正")

    assert field(dialog, "detail_text").toPlainText() == "平面图（原件1份）"  # type: ignore[attr-defined]
    dialog.done(0)


def test_a_branch_is_sent_and_the_page_says_who_holds_the_rest(
    casework: CaseworkDialog, desktop: Desktop, services: Services, qtbot: QtBot
) -> None:
    casework.turn_to(1)
    row = next(one for one in casework.joint.rows if one.stands.branches[0].state is BranchState.SENT)
    for label in ("部门同意：营业执照", "证照到窗口：营业执照", "流转：道路普通货物运输经营许可"):
        dialog = casework.joint.work(services.joint.get(row.joint.id))
        assert dialog is not None
        choose(dialog, label)
        if "流转" in label:
            write(dialog, receiver_edit="周明")
        press_save(dialog, qtbot)
    wait_for_paper(desktop, qtbot).close()

    after = services.joint.get(row.joint.id)
    assert [one.state.value for one in after.stands.branches] == ["in_hand", "sent", "waiting", "sent"]
    assert after.holder_words.startswith("县交通运输局“道路普通货物运输经营许可”")


def test_the_one_notice_comes_before_anything_is_taken_in(
    casework: CaseworkDialog, desktop: Desktop, services: Services, qtbot: QtBot
) -> None:
    before = len(services.joint.find("", "all"))
    dialog = casework.joint.receive()
    write(dialog, applicant_edit="王璟")
    field(dialog, "notice_button").click()  # type: ignore[attr-defined]

    preview = wait_for_paper(desktop, qtbot)
    title = preview.windowTitle()
    assert "联办告字" in title
    preview.close()
    assert len(services.joint.find("", "all")) == before
    notices = casework.joint.notices()
    assert notices.page.rows[0].applicant == "王璟"
    next(one for one in notices.findChildren(QPushButton) if one.text().startswith("再看告知书")).click()
    again = wait_for_paper(desktop, qtbot)
    assert again.windowTitle() == title
    again.close()
    notices.close()
    press_save(dialog, qtbot)
    assert len(services.joint.find("", "all")) == before + 1


def test_a_petition_is_registered_and_a_group_without_representatives_is_not(
    casework: CaseworkDialog, services: Services, qtbot: QtBot
) -> None:
    casework.turn_to(2)
    dialog = casework.petitions.register()
    write(dialog, petitioner_edit="罗明", subject_edit="路灯不亮")
    field(dialog, "people_spin").setValue(7)  # type: ignore[attr-defined]
    press_save(dialog, qtbot)
    assert field(dialog, "representatives_problem").isVisible()
    write(dialog, representatives_edit="罗明、王璟")
    press_save(dialog, qtbot)

    row = services.petitions.find("路灯")[0]
    assert (row.petition.people, row.petition.state) == (7, PetitionState.REGISTERED)


def test_a_new_joint_package_is_set_up_by_keys(casework: CaseworkDialog, services: Services, qtbot: QtBot) -> None:
    casework.turn_to(1)
    dialog = casework.joint.packages()
    qtbot.keyClick(dialog.focusWidget(), KEYS.Key_End)
    press_save(dialog, qtbot)
    assert "请填写套餐名称" in field(dialog, "name_problem").text()  # type: ignore[attr-defined]
    assert "至少要有一个事项" in field(dialog, "items_problem").text()  # type: ignore[attr-defined]

    write(
        dialog,
        name_edit="货车过户一件事",
        items_text="车辆过户；县公安局；1；；行驶证\n道路运输证变更；县交通运输局；1；1；道路运输证",
    )
    write(dialog, materials_text="身份证；复印件；1；1、2\n行驶证；复印件；1；2")
    press_save(dialog, qtbot)

    package = services.joint.packages()[-1]
    content = PackageContent.from_text(package.content)
    assert (package.code, package.name) == ("P6", "货车过户一件事")
    assert [one.name for one in content.asked] == ["身份证"]  # the other comes out of the first step


@pytest.mark.parametrize(
    ("waits_for", "heading"),
    [
        ("书面告知是否受理", "应于10月3日（周六）前书面告知是否受理（15日）"),
        ("作出处理意见", "应于10月3日（周六）前作出处理意见（15日）"),
        ("信访人可以申请复查", "10月3日（周六）前，信访人可以申请复查（15日）"),
    ],
)
def test_the_days_of_a_petition_are_headed_by_what_they_end(waits_for: str, heading: str) -> None:
    assert waiting_words("应于10月3日（周六）前办结（15日）", waits_for) == heading


def test_an_entry_of_the_register_becomes_a_case(desktop: Desktop, services: Services, qtbot: QtBot) -> None:
    page = desktop.window.open_tab("首问登记")
    assert isinstance(page, InquiriesPage)
    entry = page.chosen.entry
    dialog = page.take_on(page.chosen)
    press_save(dialog, qtbot)

    row = services.cases.find(entry.visitor_name)[0]
    assert (row.case.entry.id, row.case.matter.id) == (entry.id, entry.matter.id)


def test_a_notice_pasted_in_lists_what_moved(desktop: Desktop, services: Services, qtbot: QtBot) -> None:
    desktop.window.open_tab("活动推进")
    page = desktop.window.open_tab("活动推进")
    dialog = page.calendar()  # type: ignore[attr-defined]
    field(dialog, "day_date").setDate(services.store.clock.today())  # type: ignore[attr-defined]
    from PySide6.QtCore import QDate

    field(dialog, "day_date").setDate(QDate(2026, 9, 22))  # type: ignore[attr-defined]
    write(dialog, reason_edit="停电检修")
    field(dialog, "day_button").click()  # type: ignore[attr-defined]

    moved = field(dialog, "moved_list")
    assert isinstance(moved, QListWidget)
    qtbot.waitUntil(lambda: "→" in moved.item(0).text())
    lines = [moved.item(at).text() for at in range(moved.count())]
    assert any("办件〔2026〕0004号" in line and "→" in line for line in lines), lines
    assert not any("办件〔2026〕0001号　贺长林　承诺时限" in line for line in lines)  # due before that day


def test_a_matter_is_changed_by_keys_and_its_steps_may_not_exceed_the_promise(
    desktop: Desktop, services: Services, qtbot: QtBot
) -> None:
    page = desktop.window.open_tab("首问登记")
    catalogue = page.catalogue()  # type: ignore[attr-defined]
    matter = services.matters.find("HY01")[0]
    dialog = catalogue.edit(matter)
    field(dialog, "promised_days_spin").setValue(3)  # type: ignore[attr-defined]
    press_save(dialog, qtbot)

    assert "超过了承诺时限3个工作日" in field(dialog, "steps_problem").text()  # type: ignore[attr-defined]
    write(dialog, steps_text="受理、审核、决定；科室；3；决定书", fee_edit="每证10元")
    press_save(dialog, qtbot)

    changed = services.matters.find("HY01")[0]
    assert (changed.promised_days, changed.fee) == (3, "每证10元")


def test_who_changes_a_matter_after_another_sees_both_and_loses_nothing(
    desktop: Desktop, services: Services, qtbot: QtBot
) -> None:
    catalogue = desktop.window.open_tab("首问登记").catalogue()  # type: ignore[attr-defined]
    matter = services.matters.find("HY02")[0]
    dialog = catalogue.edit(matter)
    was = services.matters.content(matter)
    services.matters.save(
        services.matters.open(matter), replace(was, materials="甲表", situations=""), services.matters.today()
    )
    write(dialog, aliases_edit="跑网约货运的证", situations_text="")
    press_save(dialog, qtbot)

    conflict = dialog.findChild(ConflictDialog)
    assert conflict is not None
    assert field(dialog, "aliases_edit").text() == "跑网约货运的证"  # type: ignore[attr-defined]
    field(conflict, "mine_button").click()  # type: ignore[attr-defined]

    kept = services.matters.content(services.matters.find("pwyhydz")[0])
    assert (kept.code, kept.materials, kept.aliases) == ("HY02", "甲表；原件；1；必须", "跑网约货运的证")


def test_the_catalogue_goes_to_a_workbook_and_back(
    desktop: Desktop, services: Services, said: Said, tmp_path: Path, qtbot: QtBot
) -> None:
    catalogue = desktop.window.open_tab("首问登记").catalogue()  # type: ignore[attr-defined]
    target = tmp_path / "事项目录.xlsx"
    catalogue.write(target)
    qtbot.waitUntil(target.exists, timeout=10_000)
    catalogue.take(target)

    qtbot.waitUntil(lambda: bool(said.said), timeout=20_000)
    assert said.said == ["可以导入32个事项，编码相同的按新内容修改。"]


def test_wording_is_changed_and_a_wrong_blank_is_said_below_it(
    casework: CaseworkDialog, services: Services, qtbot: QtBot
) -> None:
    dialog = casework.cases.wordings()
    field(dialog, "note_text").setPlainText("{随便什么}")  # type: ignore[attr-defined]
    press_save(dialog, qtbot)
    assert "不是可以填的空" in field(dialog, "note_problem").text()  # type: ignore[attr-defined]
    field(dialog, "note_text").setPlainText("请于{到期日}前办理。")  # type: ignore[attr-defined]
    press_save(dialog, qtbot)

    assert services.wordings.wording("acceptance").note == "请于{到期日}前办理。"


def test_a_package_is_changed_and_an_order_without_end_is_refused(
    casework: CaseworkDialog, services: Services, qtbot: QtBot
) -> None:
    dialog = casework.joint.packages()
    items = field(dialog, "items_text")
    assert isinstance(items, QPlainTextEdit)
    whole = items.toPlainText()
    items.setPlainText(whole.replace("县市场监督管理局；1；；", "县市场监督管理局；1；4；"))
    press_save(dialog, qtbot)
    assert "核对办理顺序" in field(dialog, "items_problem").text()  # type: ignore[attr-defined]
    items.setPlainText(whole.replace("县市场监督管理局；1；；", "县市场监督管理局；2；；"))
    field(dialog, "promised_days_spin").setValue(8)  # type: ignore[attr-defined]
    press_save(dialog, qtbot)

    content = PackageContent.from_text(services.joint.packages()[0].content)
    assert (content.items[0].days, content.promised_days) == (2, 8)


def test_a_case_is_given_to_another_officer_by_keyboard(
    casework: CaseworkDialog, services: Services, qtbot: QtBot
) -> None:
    page = casework.cases
    row = page.rows[0]
    other = next(one for one in services.staff.find() if row.case.officer is None or one.id != row.case.officer.id)

    dialog = page.correct(row)
    officers = dialog.findChild(QComboBox, "officer_combo")
    qtbot.keyClick(officers, KEYS.Key_Home)
    while officers.currentText() != other.name:
        qtbot.keyClick(officers, KEYS.Key_Down)
    qtbot.keyClick(dialog.findChild(QPushButton, "save_button"), KEYS.Key_Space)

    assert not dialog.isVisible(), [label.text() for label in dialog.findChildren(QLabel)]
    assert services.cases.get(row.case.id).case.officer == other


def test_the_editor_of_a_matter_fits_the_screen_and_scrolls_to_what_is_wrong(
    desktop: Desktop, services: Services, qapp: QApplication
) -> None:
    apply_style(qapp, large_text=True)
    page = desktop.window.open_tab("首问登记")
    assert isinstance(page, InquiriesPage)
    dialog = page.catalogue().edit(services.matters.find("HY01")[0])
    dialog.show_problems(InvalidInput({"note": "请写明。", "valid_from": "请核对。"}))
    qapp.processEvents()

    assert dialog.height() <= 700
    wrong = field(dialog, "note_edit")
    assert wrong.visibleRegion().boundingRect().height() == wrong.height()


@pytest.mark.parametrize("large", [False, True])
def test_the_order_of_a_joint_case_stands_clear_of_the_materials(
    casework: CaseworkDialog, qapp: QApplication, large: bool
) -> None:
    apply_style(qapp, large_text=large)
    dialog = casework.joint.receive()
    qapp.processEvents()
    order, materials = field(dialog, "order_label"), field(dialog, "materials_list")

    below = order.mapTo(dialog, QPoint(0, 0)).y() - materials.mapTo(dialog, QPoint(0, materials.height())).y()
    assert below >= 8
    assert order.height() >= order.heightForWidth(order.width())
    assert dialog.height() <= 700
