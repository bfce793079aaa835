"""Badges and signs from the page to the printer: chosen, shown, printed from any sheet on, noted, found out of date."""

import time
from collections.abc import Callable, Iterator
from datetime import datetime
from itertools import pairwise
from pathlib import Path
from typing import TypeVar

import pypdf
import pypdfium2
import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QLabel, QListWidget, QPushButton, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from sanhua_desktop.app import Desktop
from sanhua_desktop.clock import FixedClock
from sanhua_desktop.outdated import outdated_papers
from sanhua_desktop.printing.calibration import Calibration
from sanhua_desktop.sample import load_sample
from sanhua_desktop.services import Services, build_services
from sanhua_desktop.settings import Settings
from sanhua_desktop.staff.enums import BadgeState, PaperKind
from sanhua_desktop.staff.roster import StaffValues
from sanhua_desktop.store.store import Store
from sanhua_desktop.ui.calibration_dialog import CalibrationDialog
from sanhua_desktop.ui.operations import Operations
from sanhua_desktop.ui.outdated_dialog import OutdatedDialog
from sanhua_desktop.ui.preview import PreviewDialog, turned_about

Kind = TypeVar("Kind", bound=QWidget)


class Said:
    """Messages that keep what the user would have read and say yes to everything."""

    def __init__(self) -> None:
        self.sentences: list[str] = []

    def problem(self, parent: QWidget, sentence: str) -> None:
        self.sentences.append(sentence)

    def bug(self, parent: QWidget, details: str) -> None:
        raise AssertionError(details)

    def ask(self, parent: QWidget, question: str, verb: str, then: Callable[[], None]) -> None:
        then()

    def ask_text(self, parent: QWidget, question: str, verb: str, then: Callable[[str], None]) -> None:
        then("")


class Desk:
    """The whole window on the sample office, with a printer that writes PDF files."""

    def __init__(self, store: Store, qtbot: QtBot, folder: Path) -> None:
        self.qtbot, self.folder = qtbot, folder
        self.services: Services = build_services(store)
        load_sample(self.services)
        self.said = Said()
        self.desktop = Desktop(self.services, Settings(folder), Operations(self.said))
        qtbot.addWidget(self.desktop.window)
        self.desktop.window.show()
        self.page = self.desktop.window.open_tab("人员胸牌")

    def find(self, kind: type[Kind], name: str, window: QWidget) -> Kind:
        found = window.findChild(kind, name)
        assert found is not None, name
        return found

    def preview(self, dialog: QDialog) -> PreviewDialog:
        """Press 排版预览 and return the preview that opens."""
        before = set(self.desktop.window.findChildren(PreviewDialog))
        self.find(QPushButton, "preview_button", dialog).click()
        return self.opened(before)

    def opened(self, before: set[PreviewDialog]) -> PreviewDialog:
        def fresh() -> list[PreviewDialog]:
            return [one for one in self.desktop.window.findChildren(PreviewDialog) if one not in before]

        self.qtbot.waitUntil(lambda: bool(fresh()), timeout=20_000)
        return fresh()[0]

    def printed(self, preview: PreviewDialog, name: str = "打印机") -> pypdf.PdfReader:
        """Send to a printer that writes a file and read it back."""
        target = self.folder / f"{name}.pdf"
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFileName(str(target))
        preview._fit(printer)
        preview.send(printer)
        self.qtbot.waitUntil(lambda: not self.desktop.jobs.busy, timeout=60_000)
        return pypdf.PdfReader(target)


@pytest.fixture
def desk(store: Store, qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    made = Desk(store, qtbot, tmp_path)
    yield made
    made.desktop.jobs.wait()


def test_everybody_in_the_list_is_ticked_and_the_sheets_are_counted(desk: Desk) -> None:
    dialog = desk.page.print_shown()
    summary = desk.find(QLabel, "summary_label", dialog)

    assert summary.text() == "共24人，A4纸3张。"
    desk.find(QSpinBox, "first_cell_spin", dialog).setValue(2)
    assert summary.text() == "共24人，A4纸4张。"
    desk.find(QCheckBox, "card_page_check", dialog).setChecked(True)
    assert summary.text() == "共24人，卡片24张。"
    desk.find(QComboBox, "kind_combo", dialog).setCurrentText("台签")
    assert summary.text() == "共24人，A4纸24张。"
    desk.find(QPushButton, "none_button", dialog).click()
    assert summary.text() == "请在左边勾选要打印的人。"
    assert not desk.find(QPushButton, "preview_button", dialog).isEnabled()


def test_a_batch_is_printed_noted_and_resumed_at_the_sheet_that_jammed(desk: Desk) -> None:
    preview = desk.preview(desk.page.print_shown())

    assert len(desk.printed(preview).pages) == 3
    log = desk.services.prints
    assert {print_.count for print_ in log.last(PaperKind.BADGE).values()} == {1}
    desk.find(QSpinBox, "from_spin", preview).setValue(3)
    assert len(desk.printed(preview, "接着打").pages) == 1

    again = [
        desk.services.staff.by_id(staff_id).staff_number
        for staff_id, one in log.last(PaperKind.BADGE).items()
        if one.count == 2
    ]
    assert sorted(again) == [f"JT-{number:03d}" for number in range(17, 25)]
    person = desk.services.staff.find("JT-024")[0]
    assert [line.sentence for line in log.history(person.id)] == ["补打胸卡 JT-024-1", "打印胸卡 JT-024-1"]


def test_a_single_card_is_printed_again_by_its_button(desk: Desk) -> None:
    desk.page.refresh(desk.services.staff.find("JT-006")[0].id)
    dialog = desk.page.print_one(desk.page.chosen)
    people = desk.find(QListWidget, "people_list", dialog)
    items = [people.item(row) for row in range(people.count())]

    assert [item.text()[:3] for item in items if item.checkState() is Qt.CheckState.Checked] == ["王䶮璟"]
    desk.preview(dialog)

    words = pypdf.PdfReader(desk.folder / "papers" / "胸卡.pdf").pages[0].extract_text()
    assert "王䶮璟" in words and "张敏" not in words


def test_the_printer_gets_the_paper_moved_as_calibrated(desk: Desk) -> None:
    preview = desk.preview(desk.page.print_shown())
    plain = _ink_box(desk.printed(preview, "原样").stream)
    desk.desktop.desk.printers.keep("", "A4 横向", Calibration(10.0, 5.0, 1.0, 1.0))

    moved = _ink_box(desk.printed(preview, "移动").stream)

    assert moved[0] - plain[0] == pytest.approx(10.0, abs=0.2)
    assert moved[1] - plain[1] == pytest.approx(5.0, abs=0.2)


def _ink_box(stream: object) -> tuple[float, float]:
    """Return the first dark column and row of the first page, in millimetres."""
    picture = pypdfium2.PdfDocument(stream)[0].render(scale=300 / 72, grayscale=True).to_pil()
    box = picture.point(lambda grey: 255 if grey < 140 else 0).getbbox()
    assert box is not None
    return box[0] / 300 * 25.4, box[1] / 300 * 25.4


def test_four_distances_make_a_calibration_for_this_printer_and_paper(desk: Desk) -> None:
    dialog = CalibrationDialog(desk.desktop.desk, (210, 297), desk.desktop.window)
    desk.find(QComboBox, "printer_combo", dialog).setEditText("惠普 1020")
    for name, value in (("left", 18.5), ("top", 20.8), ("right", 21.5), ("bottom", 19.2)):
        spin = dialog.findChild(QWidget, f"{name}_spin")
        spin.setValue(value)  # type: ignore[union-attr]

    desk.find(QPushButton, "save_button", dialog).click()

    kept = desk.desktop.desk.printers.calibration("惠普 1020", "A4")
    assert (kept.shift_x, kept.shift_y, kept.scale_x, kept.scale_y) == (1.5, -0.8, 1.0, 1.0)
    assert desk.desktop.desk.printers.calibration("惠普 1020", "A4 横向") == Calibration()


def test_distances_no_printer_causes_are_refused_beside_them(desk: Desk) -> None:
    dialog = CalibrationDialog(desk.desktop.desk, (210, 297), desk.desktop.window)
    dialog.show()
    dialog.findChild(QWidget, "left_spin").setValue(60)  # type: ignore[union-attr]

    desk.find(QPushButton, "save_button", dialog).click()

    assert "不像是打印机造成的" in desk.find(QLabel, "left_problem", dialog).text()
    assert dialog.isVisible()


def test_one_change_of_post_lists_badge_sign_board_and_commitment_and_reprints_them(desk: Desk) -> None:
    services = desk.services
    desk.page.refresh(services.staff.find("JT-002")[0].id)
    desk.printed(desk.preview(desk.page.print_one(desk.page.chosen)), "胸卡")
    dialog = desk.page.print_one(desk.page.chosen)
    desk.find(QComboBox, "kind_combo", dialog).setCurrentText("台签")
    desk.find(QCheckBox, "commitment_check", dialog).setChecked(True)
    desk.printed(desk.preview(dialog), "台签")
    board = desk.desktop.window.open_tab("公开承诺")
    before = set(desk.desktop.window.findChildren(PreviewDialog))
    board.print_board()  # type: ignore[attr-defined]
    desk.printed(desk.opened(before), "公开栏")
    assert outdated_papers(services) == []

    page = desk.desktop.window.open_tab("人员胸牌")
    page.refresh(services.staff.find("JT-002")[0].id)  # type: ignore[attr-defined]
    form = page.edit(page.chosen)  # type: ignore[attr-defined]
    form.findChild(QWidget, "post_edit").setText("政策咨询岗")
    desk.find(QPushButton, "save_button", form).click()

    listed = page.findChild(OutdatedDialog)
    assert listed is not None
    assert [row.kind for row in listed.page.rows] == list(PaperKind)
    assert {row.staff.name for row in outdated_papers(services)} == {"李红"}
    assert "综合受理岗" in listed.page.rows[0].why and "政策咨询岗" in listed.page.rows[0].why
    before = set(desk.desktop.window.findChildren(PreviewDialog))
    desk.find(QPushButton, "preview_button", listed.reprint(PaperKind.BADGE)).click()
    desk.printed(desk.opened(before), "重印")
    assert "政策咨询岗" in pypdf.PdfReader(desk.folder / "papers" / "胸卡.pdf").pages[0].extract_text()
    assert [row.kind for row in listed.page.rows] == [PaperKind.DESK_SIGN, PaperKind.BOARD, PaperKind.COMMITMENT]


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_print_that_the_printer_refuses_is_told_and_not_noted(desk: Desk) -> None:
    preview = desk.preview(desk.page.print_shown())
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFileName(str(desk.folder / "x" / "不存在的文件夹" / "a.pdf"))

    preview._fit(printer)
    preview.send(printer)
    desk.qtbot.waitUntil(lambda: not desk.desktop.jobs.busy, timeout=20_000)

    assert "打印机没有接受任务" in desk.said.sentences[-1]
    assert desk.services.prints.last(PaperKind.BADGE) == {}


@pytest.mark.slow
def test_the_window_answers_while_a_thousand_badges_are_made(desk: Desk) -> None:
    """No beat of the window's clock comes more than 0.2 s late, from the key to the preview."""
    photo = desk.services.staff.photo(desk.services.staff.find("JT-001")[0].id)
    assert photo is not None
    with desk.services.store.writing():
        for number in range(1000 - 24):
            change = desk.services.staff.add(StaffValues(f"XJ-{number:04d}", "李新明", window=1, post="受理岗"))
            assert change.record_id is not None
            desk.services.staff.put_photo(change.record_id, photo)
    desk.page.refresh()
    dialog = desk.page.print_shown()
    beats = [time.perf_counter()]
    timer = QTimer()
    timer.timeout.connect(lambda: beats.append(time.perf_counter()))
    timer.start(10)

    desk.find(QPushButton, "preview_button", dialog).click()
    desk.qtbot.waitUntil(lambda: not desk.desktop.jobs.busy, timeout=120_000)

    desk.qtbot.wait(100)  # the preview is open, and the clock has gone on

    late = [after - before for before, after in pairwise(beats)]
    assert len(pypdf.PdfReader(desk.folder / "papers" / "胸卡.pdf").pages) == 125
    assert max(late) <= 0.2


class JammingPrinter(QPrinter):
    """A printer that takes two pages and then no more."""

    pages = 1

    def newPage(self) -> bool:
        self.pages += 1
        return self.pages <= 2 and super().newPage()


def test_after_a_jam_what_came_out_is_noted_and_the_next_page_is_offered(desk: Desk) -> None:
    preview = desk.preview(desk.page.print_shown())
    printer = JammingPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFileName(str(desk.folder / "卡纸.pdf"))
    preview._fit(printer)

    preview.send(printer)
    desk.qtbot.waitUntil(lambda: not desk.desktop.jobs.busy, timeout=60_000)

    assert "从第 3 页起接着打印" in desk.said.sentences[-1]
    assert len(desk.services.prints.last(PaperKind.BADGE)) == 16
    assert desk.find(QSpinBox, "from_spin", preview).value() == 3
    assert len(desk.printed(preview, "接着打").pages) == 1
    assert {one.count for one in desk.services.prints.last(PaperKind.BADGE).values()} == {1}


@pytest.mark.parametrize(
    ("layout", "edge", "duplex"),
    [
        ("竖版 70×100", "短边", QPrinter.DuplexMode.DuplexShortSide),
        ("横版 90×60", "长边", QPrinter.DuplexMode.DuplexLongSide),
    ],
)
def test_the_sheet_is_turned_about_the_edge_that_brings_each_back_behind_its_front(
    desk: Desk, layout: str, edge: str, duplex: QPrinter.DuplexMode
) -> None:
    """Backs mirror left and right: a sheet on its side is turned about its short edge, an upright one its long."""
    dialog = desk.page.print_shown()
    desk.find(QComboBox, "layout_combo", dialog).setCurrentText(layout)
    check = desk.find(QCheckBox, "both_sides_check", dialog)
    check.setChecked(True)
    preview = desk.preview(dialog)

    assert edge in check.text()
    assert preview._paper.both_sides  # only a real printer keeps the mode that is set
    assert turned_about(*preview._pages.size_mm(0)) is duplex


def test_whose_badge_was_taken_back_gets_another_only_when_ticked(desk: Desk) -> None:
    person = desk.services.staff.find("JT-002")[0]
    desk.services.badges.end(person.id, BadgeState.WITHDRAWN)
    dialog = desk.page.print_shown()
    assert desk.find(QLabel, "summary_label", dialog).text() == "共23人，A4纸3张。"
    desk.preview(dialog)
    assert person.id not in desk.services.badges.in_use()

    desk.find(QPushButton, "all_button", dialog).click()
    assert "其中1人没有在用的胸卡" in desk.find(QLabel, "summary_label", dialog).text()
    assert desk.find(QPushButton, "preview_button", dialog).text() == "发放并预览(&P)"
    desk.preview(dialog)

    assert desk.services.badges.in_use()[person.id].number == "JT-002-2"
    assert next(row for row in desk.page.rows if row.person.id == person.id).badge == "JT-002-2"


def test_a_look_at_the_calibration_changes_nothing(desk: Desk) -> None:
    desk.desktop.desk.printers.keep("惠普 1020", "A4", Calibration(1.5, -0.8, 1.0, 1.0))
    dialog = CalibrationDialog(desk.desktop.desk, (210, 297), desk.desktop.window)
    desk.find(QComboBox, "printer_combo", dialog).setEditText("惠普 1020")
    save = desk.find(QPushButton, "save_button", dialog)

    assert "右移1.5毫米" in desk.find(QLabel, "result_label", dialog).text()
    assert not save.isEnabled()
    desk.find(QPushButton, "reset_button", dialog).click()
    assert save.isEnabled()


def test_who_left_the_board_and_who_is_new_on_it_are_listed(desk: Desk) -> None:
    services = desk.services
    services.commitments.board_printed(services.commitments.board_papers())
    left = services.staff.find("JT-003")[0]
    services.staff.archive(left.id, "调出")
    assert [(row.staff.name, row.kind, row.why[:3]) for row in outdated_papers(services)] == [
        ("彭勇", PaperKind.BOARD, "已离岗")
    ]
    services.store.clock = FixedClock(datetime(2026, 9, 18, 11, 5))
    services.commitments.board_printed(services.commitments.board_papers())
    assert outdated_papers(services) == []


def test_a_commitment_that_was_looked_at_and_still_holds_leaves_the_list(desk: Desk) -> None:
    services, person = desk.services, desk.services.staff.find("JT-003")[0]
    services.staff.change(person, StaffValues("JT-003", "彭勇", post="新岗位"))
    assert [row.kind for row in outdated_papers(services)] == [PaperKind.COMMITMENT]

    services.commitments.still_holds(person.id)

    assert outdated_papers(services) == []
