"""The register on screen, worked by the keyboard alone: entries, due dates while typing, notices on paper."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pypdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from sanhua_desktop.inquiries.desk.drafts import DraftFolder
from sanhua_desktop.inquiries.enums import Disposition, InquiryKind
from sanhua_desktop.inquiries.service import InquiryValues
from sanhua_desktop.office.service import OfficeValues
from sanhua_desktop.printers import Printers
from sanhua_desktop.services import Services, build_services
from sanhua_desktop.staff.roster import StaffValues
from sanhua_desktop.store.store import Store
from sanhua_desktop.ui.deadline_dialog import DeadlineDialog
from sanhua_desktop.ui.finish_dialog import FinishDialog
from sanhua_desktop.ui.inquiries_page import InquiriesPage
from sanhua_desktop.ui.inquiry_dialog import InquiryDialog
from sanhua_desktop.ui.inquiry_services import InquiryServices
from sanhua_desktop.ui.jobs import Jobs
from sanhua_desktop.ui.notice_dialog import NoticeDialog
from sanhua_desktop.ui.operations import Operations
from sanhua_desktop.ui.papers import Papers
from sanhua_desktop.ui.preview import PreviewDialog
from sanhua_desktop.ui.print_desk import PrintDesk

Enter = Qt.Key.Key_Return
Control = Qt.KeyboardModifier.ControlModifier


@dataclass
class Said:
    """Messages that keep what the user would have read; questions for text are answered with ``answer``."""

    sentences: list[str] = field(default_factory=list)
    answer: str = ""

    def problem(self, parent: QWidget, sentence: str) -> None:
        self.sentences.append(sentence)

    def bug(self, parent: QWidget, details: str) -> None:
        raise AssertionError(details)

    def ask(self, parent: QWidget, question: str, verb: str, then: Callable[[], None]) -> None:
        self.sentences.append(question)

    def ask_text(self, parent: QWidget, question: str, verb: str, then: Callable[[str], None]) -> None:
        self.sentences.append(question)
        then(self.answer)


class Desk:
    """The page on a real store, and a clerk's fingers."""

    def __init__(self, store: Store, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.services: Services = build_services(store)
        self.services.office.set_up(
            OfficeValues("云溪县交通运输局", phone="0700-6220001", complaint_phone="0700-6220012"),
            {1: "综合受理", 2: "道路货运", 3: "道路客运", 4: "出租汽车", 5: "公路路政", 6: "咨询导办"},
        )
        for number, name in enumerate(("李红", "张敏"), start=1):
            self.services.staff.add(StaffValues(staff_number=f"JT-{number:03d}", name=name, window=number))
        self.services.matters.load_defaults()
        self.said = Said()
        operations = Operations(self.said)
        self.jobs = Jobs(operations)
        one = self.services
        room = InquiryServices(
            inquiries=one.inquiries,
            notices=one.notices,
            matters=one.matters,
            staff=one.staff,
            desk=one.desk,
            visits=one.visits,
            referrals=one.referrals,
            extended=one.extended,
            reminders=one.reminders,
            slips=one.slips,
            lists=one.lists,
            drafts=DraftFolder(Path(store.place).parent / "drafts"),
        )
        papers = Papers(
            PrintDesk(operations, self.jobs, Printers(Path(store.place).parent)), Path(store.place).parent / "papers"
        )
        self.page = InquiriesPage(room, operations, papers)
        qtbot.addWidget(self.page)
        self.page.show()
        qtbot.waitUntil(self.page.isActiveWindow)

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.qtbot.keyClick(self.focus(), key, modifier)

    def write(self, text: str) -> None:
        """Type letters, or hand over Chinese as an input method does."""
        if text.isascii():
            self.qtbot.keyClicks(self.focus(), text)
            return
        event = QInputMethodEvent()
        event.setCommitString(text)
        QApplication.sendEvent(self.focus(), event)

    def enter(self, *lines: str) -> None:
        """Fill fields one after the other, Enter after each."""
        for line in lines:
            if line:
                self.write(line)
            self.key(Enter)

    def focus(self) -> QWidget:
        widget = QApplication.focusWidget()
        assert widget is not None
        return widget

    def window(self, kind: type[Any]) -> Any:
        """Return the open window of a kind."""
        found: list[Any] = []

        def look() -> bool:
            found[:] = [one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible()]
            return bool(found)

        self.qtbot.waitUntil(look)
        return found[0]

    def form(self) -> InquiryDialog:
        self.key(Qt.Key.Key_F2)
        dialog: InquiryDialog = self.window(InquiryDialog)
        self.qtbot.waitUntil(dialog.isActiveWindow)
        return dialog


@pytest.fixture
def desk(store: Store, qtbot: QtBot) -> Iterator[Desk]:
    made = Desk(store, qtbot)
    yield made
    made.jobs.wait()


def text_of(dialog: QWidget, name: str) -> str:
    label: Any = dialog.findChild(QWidget, name)
    return str(label.text())


def test_three_visitors_are_entered_by_keys_alone(desk: Desk) -> None:
    form = desk.form()

    desk.enter("王璟", "13812341234", "云溪宏远物流有限公司", "dlpt", "想跑货运", "申请表1份")
    desk.key(Enter, Control)
    desk.enter("买买提·吐尔逊", "13900008821", "", "slsg")
    desk.key(Enter, Control)
    desk.enter("向秀英", "", "", "", "新能源货车年审怎么办")
    desk.key(Enter, Control)

    rows = desk.services.inquiries.find()
    assert [row.entry.visitor_name for row in rows] == ["向秀英", "买买提·吐尔逊", "王璟"]
    assert [row.entry.matter.code if row.entry.matter else "" for row in rows] == ["", "SL01", "HY01"]
    assert [row.due_words for row in rows] == ["当场办结", "10月9日 周五", "9月24日 周四"]
    assert rows[2].entry.materials == "申请表1份"
    assert rows[2].entry.kind is InquiryKind.APPLICATION
    assert {row.entry.receiving_officer.name for row in rows} == {"李红"}
    assert desk.focus().objectName() == "visitor_name_edit"
    assert "首问〔2026〕0003号" in text_of(form, "said_label")
    assert len(desk.page.rows) == 3
    desk.key(Qt.Key.Key_Escape)
    assert not form.isVisible()
    assert desk.said.sentences == []


def test_the_due_date_shows_while_the_matter_is_typed(desk: Desk) -> None:
    form = desk.form()
    desk.enter("王璟", "", "")

    desk.write("slsg")

    due = "应于10月9日（周五）前办结（10个工作日，已扣除中秋节、国庆节假期，计入9月20日调休上班）"
    assert text_of(form, "due_label") == f"涉路施工许可：{due}"
    desk.key(Enter)
    assert text_of(form, "due_label") == due
    assert desk.focus().objectName() == "content_edit"


def test_the_arrow_keys_choose_another_matter_of_the_list(desk: Desk) -> None:
    form = desk.form()
    desk.enter("王璟", "", "")
    desk.write("dlys")
    first = text_of(form, "due_label")

    desk.key(Qt.Key.Key_Down)
    second = text_of(form, "due_label")
    desk.key(Enter)

    assert first != second
    assert second.startswith(text_of(form, "matter_edit"))


def test_every_day_can_be_seen_with_its_reason(desk: Desk) -> None:
    form = desk.form()
    desk.enter("王璟", "", "", "slsg")

    desk.qtbot.keyClick(form.findChild(QWidget, "days_button"), Qt.Key.Key_Space)

    dialog = desk.window(DeadlineDialog)
    model = dialog.findChild(QWidget, "days_table").model()
    rows = [[model.index(row, column).data() for column in range(3)] for row in range(model.rowCount())]
    assert len(rows) == 21
    assert rows[0] == ["2026年9月19日 周六", " 不计", "周六"]
    assert rows[1] == ["2026年9月20日 周日", "● 计入", "周日，国庆节调休上班，第1个工作日"]
    assert sum("● 计入" in row for row in rows) == 10
    dialog.accept()


def test_what_cannot_be_kept_is_said_below_its_field_and_nothing_is_lost(desk: Desk) -> None:
    form = desk.form()
    desk.enter("", "1380000", "", "", "问路")
    desk.key(Enter, Control)

    assert "请填写来访人姓名" in text_of(form, "visitor_name_problem")
    assert "不是电话号码" in text_of(form, "phone_problem")
    assert desk.focus().objectName() == "visitor_name_edit"
    assert text_of(form, "content_edit") == "问路"
    assert desk.services.inquiries.find() == []

    desk.write("王璟")
    desk.qtbot.keyClick(form.findChild(QLineEdit, "phone_edit"), Qt.Key.Key_A, Control)
    desk.qtbot.keyClicks(form.findChild(QLineEdit, "phone_edit"), "13812341234")
    desk.key(Enter, Control)
    assert [row.entry.visitor_name for row in desk.services.inquiries.find()] == ["王璟"]


def test_words_that_are_no_matter_are_not_taken_for_one(desk: Desk) -> None:
    form = desk.form()
    desk.enter("王璟", "", "", "没有这样的事项")
    desk.key(Enter, Control)

    assert "没有这个事项" in text_of(form, "matter_problem")
    assert desk.services.inquiries.find() == []


def test_a_visitor_sent_elsewhere_gets_a_place_and_a_number(desk: Desk) -> None:
    form = desk.form()
    desk.enter("田有福", "", "", "", "办身份证")
    combo = form.findChild(QComboBox, "disposition_combo")
    assert form.findChild(QWidget, "referral_edit").isHidden()
    combo.setFocus()
    while combo.currentData() is not Disposition.NOT_OURS:
        desk.key(Qt.Key.Key_Down)
    desk.key(Enter, Control)
    assert "不归我管" in text_of(form, "referral_problem")

    desk.enter("县公安局", "0700-6220110")
    desk.key(Enter, Control)

    assert desk.services.inquiries.find()[0].entry.result == "已告知去向：县公安局 0700-6220110"


def test_a_returning_visitor_is_filled_in_by_the_phone_tail(desk: Desk) -> None:
    matter = desk.services.matters.find("HY01")[0]
    values = InquiryValues("王𬭎璟", Disposition.ACCEPTED, "13812341234", "云溪宏远物流有限公司", matter=matter)
    desk.services.inquiries.register(values)
    form = desk.form()

    desk.write("1234")
    desk.key(Qt.Key.Key_Down)
    desk.key(Enter)

    assert text_of(form, "visitor_name_edit") == "王𬭎璟"
    assert text_of(form, "phone_edit") == "13812341234"
    assert "道路普通货物运输" in text_of(form, "earlier_label")
    assert "138****1234" in text_of(form, "earlier_label")


def test_typed_words_are_not_thrown_away_by_escape(desk: Desk) -> None:
    form = desk.form()
    desk.write("13812341234")
    desk.key(Qt.Key.Key_Escape)

    assert form.isVisible()
    assert desk.said.sentences == ["填写的内容还没有保存，要放弃吗？"]


def test_one_key_registers_and_the_notice_comes_out_of_the_same_words(desk: Desk) -> None:
    desk.form()
    desk.enter("王璟", "13812341234", "", "slsg")
    desk.key(Qt.Key.Key_F4)
    notice = desk.window(NoticeDialog)
    desk.qtbot.waitUntil(notice.isActiveWindow)
    desk.key(Qt.Key.Key_Space)
    desk.key(Qt.Key.Key_P, Control)
    desk.window(PreviewDialog).accept()

    entry = desk.services.inquiries.find()[0].entry
    kept = desk.services.notices.sheet_of(desk.services.notices.notices_of(entry)[0])
    assert [line.brought for line in kept.materials] == [True, False, False, False, False]
    paper: Path = desk.page._papers.path(kept.number)
    words = "".join("".join(page.extract_text() for page in pypdf.PdfReader(paper).pages).split())
    assert words.count("应于10月9日（周五）前办结（10个工作日，已扣除中秋节、国庆节假期，计入9月20日调休上班）") == 2
    assert words.count("首问责任人：李红") == 2


def test_a_notice_without_a_matter_is_asked_for_in_the_form(desk: Desk) -> None:
    form = desk.form()
    desk.enter("王璟", "", "", "", "问路")
    desk.key(Qt.Key.Key_F4)

    assert "请先选择事项" in text_of(form, "matter_problem")
    assert desk.services.inquiries.find() == []


def test_a_second_notice_asks_for_its_cause(desk: Desk) -> None:
    matter = desk.services.matters.find("HY01")[0]
    desk.services.inquiries.register(InquiryValues("王璟", Disposition.NOTICE, matter=matter))
    desk.services.notices.issue(desk.services.inquiries.find()[0].entry, set())
    desk.page.refresh()

    desk.key(Qt.Key.Key_F4)
    notice = desk.window(NoticeDialog)
    desk.qtbot.waitUntil(notice.isActiveWindow)
    desk.key(Enter, Control)

    assert "二次告知" in text_of(notice, "cause_problem")
    assert desk.focus().objectName() == "cause_edit"


def test_the_large_version_of_an_issued_notice_is_no_second_notice(desk: Desk) -> None:
    matter = desk.services.matters.find("HY01")[0]
    red = desk.services.staff.find("李红")[0]
    desk.services.inquiries.register(InquiryValues("王璟", Disposition.NOTICE, matter=matter, officer=red))
    entry = desk.services.inquiries.find()[0].entry
    _, issued = desk.services.notices.issue(entry, {2})
    desk.page.refresh()

    desk.key(Qt.Key.Key_F4)
    notice = desk.window(NoticeDialog)
    desk.qtbot.waitUntil(notice.isActiveWindow)
    desk.key(Qt.Key.Key_L, Qt.KeyboardModifier.AltModifier)
    desk.window(PreviewDialog).accept()

    assert [one.number for one in desk.services.notices.notices_of(entry)] == [issued.number]
    paper: Path = desk.page._papers.path(f"{issued.number}大字版")
    words = "".join("".join(page.extract_text() for page in pypdf.PdfReader(paper).pages).split())
    assert issued.number in words
    assert words.replace("“已带”", "").count("已带") == 1
    assert "2026年9月18日当天东西带齐并受理的，应于9月24日（周四）前办结（5个工作日，计入9月20日调休上班）。" in words
    assert "告诉您的人：李红" in words


def test_a_notice_whose_materials_hang_on_the_situation_asks_for_it(desk: Desk) -> None:
    matter = desk.services.matters.find("HY06")[0]
    desk.services.inquiries.register(InquiryValues("王璟", Disposition.NOTICE, matter=matter))
    desk.page.refresh()

    desk.key(Qt.Key.Key_F4)
    notice = desk.window(NoticeDialog)
    desk.qtbot.waitUntil(notice.isActiveWindow)
    desk.key(Enter, Control)

    assert "请先选择情形：变更、换证、遗失补证、注销" in text_of(notice, "situation_problem")
    assert desk.focus().objectName() == "situation_combo"


def test_the_list_shows_states_and_masks_phones(desk: Desk) -> None:
    matter = desk.services.matters.find("HY04")[0]
    desk.services.inquiries.register(InquiryValues("王璟", Disposition.ACCEPTED, "13812341234", matter=matter))
    desk.page.set_filter("soon")

    model = desk.page._model
    shown = [model.index(0, column).data() for column in range(model.columnCount())]
    assert shown[2:5] == ["王璟", "138****1234", "道路运输证换发、补发、变更、注销"]
    assert shown[6:] == ["◐ 临期", "9月18日 周五"]

    desk.key(Qt.Key.Key_F6)
    dialog = desk.window(FinishDialog)
    desk.qtbot.waitUntil(dialog.isActiveWindow)
    desk.key(Enter)
    assert dialog._form.result_problem.text() == "请写明办理结果。"
    desk.write("已换证")
    desk.key(Qt.Key.Key_Tab)
    desk.key(Qt.Key.Key_Down)
    desk.key(Enter, Control)
    desk.page.set_filter("done")
    assert [(row.entry.result, row.entry.answer_mode.label) for row in desk.page.rows] == [("已换证", "电话")]


def test_the_promise_of_a_matter_is_shortened_but_never_beyond_the_law(desk: Desk) -> None:
    dialog = desk.page.catalogue()
    desk.qtbot.waitUntil(dialog.isActiveWindow)
    dialog.page.refresh(desk.services.matters.find("HY01")[0].id)

    for answer in ("三天", "21", "3"):
        desk.said.answer = answer
        desk.key(Qt.Key.Key_K, Control)

    sentences = [sentence for sentence in desk.said.sentences if not sentence.endswith("：")]
    assert "不是工作日数" in sentences[0]
    assert "超过了法定时限20个工作日" in sentences[1]
    assert len(sentences) == 2
    assert desk.services.matters.find("HY01")[0].promised_days == 3
    dialog.close()
