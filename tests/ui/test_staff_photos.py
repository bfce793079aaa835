"""A person's form and photo by hand and key: dragged in, pasted, chosen, framed; refusals below the photo."""

import io
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from sanhua_desktop.exchange.photo_frame import HEIGHT, WIDTH
from sanhua_desktop.office.service import OfficeValues
from sanhua_desktop.services import build_services
from sanhua_desktop.staff.enums import Gender, PoliticalStatus
from sanhua_desktop.staff.records import StaffMember
from sanhua_desktop.staff.roster import StaffValues
from sanhua_desktop.store.store import Store
from sanhua_desktop.ui.jobs import Jobs
from sanhua_desktop.ui.operations import Operations
from sanhua_desktop.ui.photo_crop_dialog import PhotoCropDialog
from sanhua_desktop.ui.staff_dialog import StaffDialog
from sanhua_desktop.ui.style import apply_style


class Silent:
    """Messages that answer every question with yes."""

    def problem(self, parent: QWidget, sentence: str) -> None:
        raise AssertionError(sentence)

    def bug(self, parent: QWidget, details: str) -> None:
        raise AssertionError(details)

    def ask(self, parent: QWidget, question: str, verb: str, then: object) -> None:
        raise AssertionError(question)

    def ask_text(self, parent: QWidget, question: str, verb: str, then: object) -> None:
        raise AssertionError(question)


class Form:
    """The form of one person, 张敏, on a real store with a partner to choose."""

    def __init__(self, store: Store, qtbot: QtBot) -> None:
        self.qtbot, self.services = qtbot, build_services(store)
        self.services.office.set_up(OfficeValues("云溪县交通运输局"), {1: "综合受理", 2: "道路货运"})
        self.services.staff.add(StaffValues("JT-001", "张敏"))
        self.services.staff.add(StaffValues("JT-002", "王䶮璟"))
        self.jobs = Jobs(Operations(Silent()))
        person = self.services.staff.find("JT-001")[0]
        self.page = QWidget()
        qtbot.addWidget(self.page)
        self.page.show()
        self.dialog = self.open(person)
        self.dialog.show()

    def open(self, person: StaffMember) -> StaffDialog:
        return StaffDialog(self.services.office, self.services.staff, self.jobs, self.page, person=person)

    def done(self) -> None:
        self.qtbot.waitUntil(lambda: not self.jobs.busy, timeout=20_000)

    def edit(self, name: str) -> QLineEdit:
        found = self.dialog.findChild(QLineEdit, f"{name}_edit")
        assert found is not None
        return found

    def problem(self, name: str) -> str:
        label = self.dialog.findChild(QLabel, f"{name}_problem")
        assert label is not None
        return label.text() if label.isVisible() else ""

    def crop(self) -> PhotoCropDialog:
        self.done()
        found = self.dialog.findChildren(PhotoCropDialog)
        assert found, self.problem("photo")
        return found[-1]

    def use(self) -> None:
        button = self.crop().findChild(QPushButton, "use_button")
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        self.done()

    def save(self) -> None:
        self.qtbot.mouseClick(self.dialog.findChild(QPushButton, "save_button"), Qt.MouseButton.LeftButton)

    def kept(self) -> Image.Image:
        photo = self.services.staff.photo(self.services.staff.find("JT-001")[0].id)
        assert photo is not None
        with Image.open(io.BytesIO(photo)) as picture:
            picture.load()
            return picture


@pytest.fixture
def form(store: Store, qtbot: QtBot) -> Iterator[Form]:
    opened = Form(store, qtbot)
    yield opened
    opened.jobs.wait()
    QGuiApplication.clipboard().clear()


def picture_bytes(color: str = "red", kind: str = "PNG") -> bytes:
    """Return a picture of 1000 × 800, gray with a left half of a color."""
    picture = Image.new("RGB", (1_000, 800), "gray")
    picture.paste(color, (0, 0, 500, 800))
    written = io.BytesIO()
    picture.save(written, kind)
    return written.getvalue()


def offered(*, png: bytes = b"", file: Path | None = None, text: str = "") -> QMimeData:
    data = QMimeData()
    if png:
        data.setData("image/png", png)
    if file:
        data.setUrls([QUrl.fromLocalFile(str(file))])
    if text:
        data.setText(text)
    return data


def drop(area: QWidget, data: QMimeData) -> None:
    how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(area, QDragEnterEvent(QPoint(5, 5), *how))
    QApplication.sendEvent(area, QDropEvent(QPointF(5, 5), *how))


@pytest.mark.parametrize("way", ["drag a file", "drag a picture", "paste a picture", "paste a file", "choose"])
def test_a_photo_comes_in_every_way_and_is_kept_as_a_portrait(form: Form, tmp_path: Path, way: str) -> None:
    file = tmp_path / "张敏.jpg"
    file.write_bytes(picture_bytes(kind="JPEG"))
    data = offered(png=picture_bytes()) if way.endswith("picture") else offered(file=file)
    if way.startswith("drag"):
        drop(form.dialog.photo.area, data)
    elif way.startswith("paste"):
        QGuiApplication.clipboard().setMimeData(data)
        form.qtbot.keyClick(form.dialog.photo.area, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    else:
        form.dialog.photo.take_file(file)
    form.use()
    form.save()

    kept = form.kept()
    assert (kept.size, kept.format, kept.info["dpi"]) == ((WIDTH, HEIGHT), "JPEG", (300, 300))


def test_the_frame_is_moved_and_resized_by_keys(form: Form) -> None:
    form.dialog.photo.take_content(picture_bytes(), "照片")
    canvas = form.crop().canvas
    before = canvas.frame
    for _ in range(12):
        form.qtbot.keyClick(canvas, Qt.Key.Key_Minus)
    smaller = canvas.frame
    for _ in range(30):
        form.qtbot.keyClick(canvas, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    form.qtbot.keyClick(canvas, Qt.Key.Key_Down)
    form.use()
    form.save()

    assert smaller.width < before.width * 0.6
    assert canvas.frame.left == 0
    assert canvas.frame.top > smaller.top
    right = form.kept().getpixel((WIDTH - 5, HEIGHT // 2))
    assert isinstance(right, tuple) and right[0] > 200 and right[1] < 60  # wholly in the red half


def test_the_frame_is_dragged_and_drawn_by_the_mouse(form: Form) -> None:
    form.dialog.photo.take_content(picture_bytes(), "照片")
    canvas = form.crop().canvas
    form.qtbot.waitUntil(canvas.isVisible)
    for _ in range(10):
        canvas.shrink()
    before, scale = canvas.frame, canvas.width() / 1_000
    top = (canvas.height() - 800 * scale) / 2 if canvas.height() > 800 * scale else 0
    scale = min(scale, canvas.height() / 800)
    left = (canvas.width() - 1_000 * scale) / 2

    def at(x: float, y: float) -> QPoint:
        return QPoint(round(left + x * scale), round(top + y * scale))

    middle = (before.left + before.width / 2, before.top + before.height / 2)
    form.qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=at(*middle))
    form.qtbot.mouseMove(canvas, at(middle[0] + 50, middle[1] + 20))
    form.qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=at(middle[0] + 50, middle[1] + 20))
    moved = canvas.frame
    form.qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=at(moved.box[2], moved.box[3]))
    form.qtbot.mouseMove(canvas, at(moved.box[2] - 60, moved.box[3] - 84))
    form.qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton)

    assert moved.width == before.width
    assert (moved.left - before.left, moved.top - before.top) == pytest.approx((50, 20), abs=4)
    assert (canvas.frame.left, canvas.frame.top) == pytest.approx((moved.left, moved.top))
    assert moved.width - canvas.frame.width == pytest.approx(60, abs=6)


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (offered(text="只有字"), "这里面没有照片"),
        (offered(png=b"<svg/>"), "不是能用的照片"),
        (offered(png=picture_bytes()[:3_000]), "已经损坏"),
        (offered(file=Path("/没有/照片.jpg")), "打不开"),
    ],
    ids=["text", "svg", "cut", "missing"],
)
def test_what_is_no_photo_is_told_below_it_and_the_form_stays(form: Form, data: QMimeData, words: str) -> None:
    form.edit("post").setText("受理岗")

    form.dialog.photo.take_mime(data)
    form.done()

    assert words in form.problem("photo")
    assert form.edit("post").text() == "受理岗"
    assert form.dialog.photo.picture is None


def test_a_form_is_not_saved_while_its_photo_is_on_the_way(form: Form) -> None:
    form.dialog.photo.take_content(picture_bytes(), "照片")
    form.save()
    assert form.dialog.isVisible()

    form.use()
    form.save()
    assert form.kept().size == (WIDTH, HEIGHT)


def test_a_photo_that_is_not_saved_yet_counts_as_typed(form: Form) -> None:
    assert not form.dialog.has_typing
    form.dialog.photo.take_content(picture_bytes(), "照片")
    form.use()

    assert form.dialog.has_typing


def test_every_particular_is_kept_and_shown_again(form: Form, qtbot: QtBot) -> None:
    texts = {"name": "张 敏", "birth_date": "1990/5/12", "phone": "0700-6220001", "joined_on": "2020年1月6日"}
    texts |= {"post": "受理岗", "duty": "货运受理", "party_post": "组织委员"}
    for name, text in texts.items():
        form.edit(name).setText(text)
    for name, text in (("gender", "女"), ("window", "2号道路货运"), ("political_status", "中共党员")):
        form.dialog.findChild(QComboBox, f"{name}_combo").setCurrentText(text)
    form.dialog.findChild(QComboBox, "department_combo").setCurrentText("货运股")
    form.dialog.findChild(QCheckBox, "exemplary_check").setChecked(True)
    partner = form.edit("partner")
    partner.setFocus()
    qtbot.keyClicks(partner, "wyj")
    qtbot.keyClick(partner, Qt.Key.Key_Tab)
    assert partner.text() == "JT-002 王䶮璟"
    form.save()

    person = form.services.staff.find("JT-001")[0]
    assert (person.name, person.name_pinyin, person.gender) == ("张敏", "zhang min", Gender.FEMALE)
    assert (person.birth_date, person.joined_on) == (date(1990, 5, 12), date(2020, 1, 6))
    assert (person.department.name, person.window.number, person.post, person.duty) == (
        "货运股",
        2,
        "受理岗",
        "货运受理",
    )
    assert (person.political_status, person.party_post) == (PoliticalStatus.PARTY_MEMBER, "组织委员")
    assert person.exemplary and person.partner.name == "王䶮璟"
    assert form.services.staff.find("JT-002")[0].partner.name == "张敏"
    assert form.open(person)._values() == StaffValues(
        staff_number="JT-001",
        name="张敏",
        gender=Gender.FEMALE,
        department="货运股",
        window=2,
        post="受理岗",
        duty="货运受理",
        political_status=PoliticalStatus.PARTY_MEMBER,
        phone="0700-6220001",
        joined_on=date(2020, 1, 6),
        name_pinyin="zhang min",
        birth_date=date(1990, 5, 12),
        party_post="组织委员",
        exemplary=True,
        partner="JT-002",
    )


def test_what_contradicts_itself_is_told_below_its_field(form: Form) -> None:
    form.dialog.findChild(QCheckBox, "exemplary_check").setChecked(True)
    for name, text in (("partner", "JT-001"), ("birth_date", "2030-01-01"), ("joined_on", "上周")):
        form.edit(name).setText(text)
    form.save()

    assert "只用于中共党员" in form.problem("exemplary")
    assert "不能是本人" in form.problem("partner")
    assert "还没有到" in form.problem("birth_date")
    assert "2026-09-01" in form.problem("joined_on")


def test_the_day_of_leaving_is_shown_but_cannot_be_changed(form: Form) -> None:
    person = form.services.staff.find("JT-002")[0]
    form.services.staff.archive(person.id, "退休")

    dialog = form.open(form.services.staff.find(archived=True)[0])

    label = dialog.findChild(QLabel, "left_on_text")
    assert label is not None
    assert (label.isHidden(), label.text()) == (False, "2026-09-18")


@pytest.mark.parametrize("large", [False, True])
def test_the_form_fits_a_small_screen_even_with_large_letters_and_every_problem(
    store: Store, qtbot: QtBot, qapp: QApplication, *, large: bool
) -> None:
    apply_style(qapp, large_text=large)
    try:
        form = Form(store, qtbot)
        names = [one.objectName() for one in form.dialog.findChildren(QLabel) if one.objectName().endswith("_problem")]
        for name in names:
            label = form.dialog.findChild(QLabel, name)
            label.setText("这一项请按要求填写或者留空。")
            label.show()
        needed = form.dialog.sizeHint().expandedTo(form.dialog.minimumSize())
        assert len(names) == 15 + 1
        assert needed.width() <= 1_366
        assert needed.height() <= 768 - 80  # the title bar and the task bar
    finally:
        apply_style(qapp)
