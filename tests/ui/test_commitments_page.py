"""公开承诺 by keyboard: the cycle, the entries behind a number, the board's reprints, a check in ten seconds."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from test_ui_window import RecordedMessages

from sanhua_desktop.app import Desktop
from sanhua_desktop.commitments.enums import CommitmentState as State
from sanhua_desktop.commitments.enums import PageKind
from sanhua_desktop.printing.build import build_pages
from sanhua_desktop.printing.pages import A5
from sanhua_desktop.progress import NoProgress
from sanhua_desktop.services import Services
from sanhua_desktop.settings import Settings
from sanhua_desktop.ui.board_dialog import BoardDialog
from sanhua_desktop.ui.commitment_step_dialog import CommitmentStepDialog
from sanhua_desktop.ui.operations import Operations
from sanhua_desktop.ui.preview import PreviewDialog
from sanhua_desktop.ui.print_desk import FinishedPaper
from sanhua_desktop.ui.style import apply_style


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


@pytest.fixture
def page(desktop: Desktop) -> Any:
    return desktop.window.open_tab("公开承诺")


def press(page: Any, name: str) -> None:
    """Press a button of the details by its name."""
    buttons = page._details.findChildren(QPushButton)
    next(one for one in buttons if one.accessibleName() == name).click()


def offered(page: Any) -> set[str]:
    return {one.accessibleName() for one in page._details.findChildren(QPushButton)}


def shown(qtbot: QtBot, kind: type[QWidget]) -> Any:
    found: list[Any] = []

    def look() -> bool:
        found[:] = [one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible()]
        return bool(found)

    qtbot.waitUntil(look)
    return found[-1]


def active(qtbot: QtBot, dialog: Any) -> Any:
    """Wait until keys reach a dialog."""
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def type_into(qtbot: QtBot, widget: QWidget, text: str) -> None:
    widget.setFocus()
    qtbot.keyClicks(widget, text)


def take(page: Any, qtbot: QtBot, label: str, name: str = "") -> Any:
    """Press a step's button and say who takes it, where the offered name is not right; return the dialog."""
    press(page, label)
    dialog = active(qtbot, shown(qtbot, CommitmentStepDialog))
    if name:
        dialog._form.person_edit.setText(name)
    dialog.keep()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return dialog


class Opener(QObject):
    """Stands for the programs of this PC that open files."""

    def __init__(self) -> None:
        super().__init__()
        self.files: list[bytes] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        """Note what is in a file."""
        self.files.append(Path(url.toLocalFile()).read_bytes())


def opened_files(page: Any, qtbot: QtBot) -> list[bytes]:
    """Open the first file of the chosen commitment's evidence and return what was opened."""
    opener = Opener()
    QDesktopServices.setUrlHandler("file", opener, "open")
    listed = page.proofs(page.chosen)
    press(listed.page, "打开文件")
    QDesktopServices.unsetUrlHandler("file")
    listed.reject()
    return opener.files


def test_a_promise_goes_from_words_to_kept_by_its_buttons(
    page: Any, messages: RecordedMessages, qtbot: QtBot, tmp_path: Path
) -> None:
    page.search("区美琪")
    dialog = active(qtbot, page.write(page.chosen))
    form = dialog._form
    form.kind_combo.setFocus()
    qtbot.keyClick(form.kind_combo, Qt.Key.Key_Down)
    type_into(qtbot, form.text_edit, "short")
    assert form.item_panel.isVisibleTo(dialog)
    qtbot.keyClick(form.text_edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    problem = dialog.findChild(QLabel, "text_problem")
    assert problem.isVisibleTo(dialog) and "6到40个字" in problem.text()
    form.text_edit.setText("效能数据每月三日前公示上墙。")
    qtbot.keyClick(form.text_edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert [row.commitment.state for row in page.rows] == [State.POSTED, State.DRAFT]

    take(page, qtbot, "提交审核")
    step = take(page, qtbot, "审核通过", "区 美琪")
    assert "自己审核" in step.findChild(QLabel, "person_problem").text()
    step.reject()
    step = take(page, qtbot, "退回", "机关党支部")
    assert "写明理由" in step.findChild(QLabel, "note_problem").text()
    step.reject()
    take(page, qtbot, "审核通过", "机关党支部")
    take(page, qtbot, "公示", "办公室")
    take(page, qtbot, "开始践诺")
    assert offered(page) == {"评诺", "添加佐证", "换一条"}
    assert (page.chosen.commitment.submitter, page.chosen.commitment.poster) == ("区美琪", "办公室")

    judgment = page.settle(page.chosen)
    judgment._form.verifier_edit.setText("机关党支部")
    judgment.keep()
    assert "没有佐证" in judgment.findChild(QLabel, "outcome_problem").text()
    judgment.reject()
    proof = active(qtbot, page.evidence(page.chosen))
    type_into(qtbot, proof._form.what_edit, "board photo")
    proof._form.number_edit.setText("首问〔2026〕9999号")
    qtbot.keyClick(proof._form.what_edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert "登记里没有" in proof.findChild(QLabel, "number_problem").text()
    proof._form.number_edit.clear()
    (tmp_path / "board.pdf").write_bytes(b"%PDF-1.7 photo")
    proof.take_file(tmp_path / "board.pdf")
    proof.keep()
    assert opened_files(page, qtbot) == [b"%PDF-1.7 photo"]
    judgment = page.settle(page.chosen)
    judgment._form.verifier_edit.setText("机关党支部")
    judgment.keep()
    messages.answer = "较好"
    press(page, "群众评议")

    kept = page.chosen.commitment
    assert (kept.state, kept.rating.label, kept.verifier) == (State.KEPT, "较好", "机关党支部")


def test_the_number_opens_exactly_its_entries(page: Any, desktop: Desktop, qtbot: QtBot) -> None:
    row = next(row for row in page.rows if row.commitment is not None and row.commitment.metric is not None)
    page.refresh(row.commitment.id)
    figure = desktop.services.promises.fulfillment(row.commitment)

    listed = page.entries(page.chosen)

    measure = figure.measure
    for key, ids in (("all", measure.kept + measure.missed), ("kept", measure.kept), ("running", measure.running)):
        listed.page.set_filter(key)
        assert [one.entry.id for one in listed.page.rows] == list(ids)
    assert measure.kept
    listed.reject()


def test_without_a_promise_one_is_listed(page: Any, desktop: Desktop) -> None:
    page._coverage()

    assert {row.owner.name for row in page.rows} == {"4号出租汽车", "5号公路路政", "6号咨询导办"}


def test_a_fee_removed_on_screen_offers_the_three_reprints(
    desktop: Desktop, messages: RecordedMessages, qtbot: QtBot
) -> None:
    services = desktop.services
    subjects = ["matter:HY01", "matter:HY02"]
    for kind in PageKind:
        services.board.printed([*services.board.notes(kind, subjects).values()])
    register: Any = desktop.window.open_tab("首问登记")
    catalogue = register.catalogue()
    matter = services.matters.find("HY01")[0]
    form = catalogue.edit(matter)
    form._form.fee_edit.clear()
    form._form.save_button.click()

    board = shown(qtbot, BoardDialog)

    [row] = board.page.rows
    assert row.subject == "matter:HY01" and row.paper_words == "要重印：公开栏页、手册页、服务承诺卡"
    assert {"打印这一页", "手册页", "服务承诺卡"} <= offered(board.page)
    for name in ("打印这一页", "手册页", "服务承诺卡"):
        press(board.page, name)
        shown(qtbot, PreviewDialog).done(0)
        desktop.jobs.wait()
    board.reject()
    catalogue.reject()
    assert services.board.stale() == {"matter:HY01": list(PageKind)}  # previewed, not printed: still stale


def test_only_what_changed_is_printed_again(
    desktop: Desktop, page: Any, messages: RecordedMessages, qtbot: QtBot
) -> None:
    services = desktop.services
    services.board.printed([*services.board.notes(PageKind.BOARD_PAGE, ["section:14", "section:04"]).values()])
    board = page.board()
    board.papers.stale_pages(board)
    assert "没有要重印的" in messages.said[-1]
    for kind in PageKind:
        services.board.printed([*services.board.notes(kind, ["matter:HY01"]).values()])
    office = services.office.profile()
    services.office.set_up(replace(office, complaint_phone="0700-6220099"), {})

    board.papers.stale_pages(board)  # every page of the board shows the number at its foot
    qtbot.waitUntil(lambda: len(previews()) == 3)

    for preview in previews():
        assert preview._paper.printed is not None
        preview._paper.printed(range(9))
        preview.done(0)
    assert services.board.stale() == {}
    board.reject()


def previews() -> list[Any]:
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, PreviewDialog) and one.isVisible()]


def test_a_boards_text_is_edited_and_a_wrong_one_stays_on_screen(page: Any, qtbot: QtBot) -> None:
    board = page.board()
    row = next(one for one in board.page.rows if one.subject == "section:04")
    dialog = board.edit(row)
    dialog._form.body_text.setPlainText("受委托机关：{传真}")
    dialog.keep()
    assert "不认得空格" in dialog.findChild(QLabel, "body_problem").text()
    dialog._form.body_text.setPlainText("受委托机关：无。")
    dialog._form.valid_to_edit.setText("明年")
    dialog.keep()
    assert "不是日期" in dialog.findChild(QLabel, "valid_to_problem").text()
    dialog._form.valid_to_edit.setText("2026-12-31")
    dialog.keep()

    changed = next(one for one in board.page.rows if one.subject == "section:04")
    assert (changed.edition, changed.standing.words) == (1, "有效期至2026年12月31日。")
    listed = board.editions(changed)
    assert [one.body for one in listed.page.rows] == ["受委托机关：无。"]
    listed.reject()
    board.reject()


def test_three_people_are_checked_without_the_mouse(page: Any, desktop: Desktop, qtbot: QtBot) -> None:
    listed = page.watch.checks(page)
    before = len(listed.page.rows)
    dialog = active(qtbot, page.watch.check(listed))
    form = dialog._form
    form.checker_edit.setText("区美琪")
    for initials, points in (("lh", "1"), ("zm", ""), ("py", "56")):
        qtbot.keyClicks(form.staff_edit, initials)
        qtbot.keyClick(form.staff_edit, Qt.Key.Key_Return)
        assert form.points_list.hasFocus()
        qtbot.keyClicks(form.points_list, points)
        qtbot.keyClick(form.points_list, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        assert form.staff_edit.hasFocus() and form.staff_edit.text() == ""

    rows = desktop.services.spot_checks.find()[: len(listed.page.rows) - before]
    assert [(row.check.staff.name, [one.line for one in row.failed]) for row in rows] == [
        *(("彭勇", ["一笑", "二站"]), ("张敏", []), ("李红", ["着装"])),
    ]
    dialog.reject()
    listed.reject()


def test_a_bulletins_number_opens_its_entries(
    page: Any, desktop: Desktop, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    listed = page.watch.bulletin(page)
    listed.page.set_filter("month-officer")
    assert not listed.page.rows  # counted aside from the window
    qtbot.waitUntil(lambda: bool(listed.page.rows))
    total = listed.page.rows[-1]
    opened = page.watch._entries(listed, total, "收件")

    assert [row.entry.id for row in opened.page.rows] == list(total.entries["收件"])
    opened.reject()

    with caplog.at_level("DEBUG", "peewee"):
        listed.page.search("李红")
        qtbot.waitUntil(lambda: [one.name for one in listed.page.rows] == ["李红"])
    assert not [one for one in caplog.records if "inquiry_entry" in one.getMessage()]  # not counted again
    listed.reject()


def test_every_page_of_a_long_paper_can_be_scrolled_to(desktop: Desktop, qtbot: QtBot, tmp_path: Path) -> None:
    build_pages(
        tmp_path / "纸.pdf", A5, [lambda canvas: canvas.circle(50, 50, 20)] * 65, title="纸", progress=NoProgress()
    )
    preview = PreviewDialog(FinishedPaper(tmp_path / "纸.pdf"), desktop.desk, desktop.window)
    preview.open()
    bar, layout = preview._form.pages_area.verticalScrollBar(), preview._form.pages_layout

    def scrolled_through() -> bool:
        bar.setValue(bar.maximum())
        return bool(layout.count() == 65)

    qtbot.waitUntil(scrolled_through, timeout=20_000)
    assert [layout.itemAt(at).widget().accessibleName() for at in (0, 64)] == ["第 1 页", "第 65 页"]
    preview.done(0)
