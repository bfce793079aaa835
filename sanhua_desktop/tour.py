"""The main job on sample data, through the real services and windows, leaving papers and pictures in a folder."""

import os
import shutil
import sys
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from sanhua_desktop.app import Desktop
from sanhua_desktop.awards.documents import print_certificates
from sanhua_desktop.clock import FixedClock
from sanhua_desktop.commitments.documents import print_board
from sanhua_desktop.commitments.paper_documents import print_pledges, print_sentence_cards
from sanhua_desktop.commitments.public.documents import print_service_cards, print_wall_pages
from sanhua_desktop.commitments.public.facts import service_card
from sanhua_desktop.commitments.public.handbook_documents import print_handbook
from sanhua_desktop.errors import Conflict, Disagreement
from sanhua_desktop.exchange.photos import preview
from sanhua_desktop.exchange.placeholder import placeholder_portrait
from sanhua_desktop.exchange.table import Row, Table
from sanhua_desktop.feedback.bulletin.periods import month_period
from sanhua_desktop.inquiries.documents import print_notices
from sanhua_desktop.printing.registers import print_register
from sanhua_desktop.progress import NoProgress
from sanhua_desktop.sample import load_sample
from sanhua_desktop.services import Services, build_services
from sanhua_desktop.settings import Settings
from sanhua_desktop.staff.documents import print_badges
from sanhua_desktop.staff.photo_matching import Candidate, DoubtfulPhoto
from sanhua_desktop.staff.roster import StaffValues, match_headings
from sanhua_desktop.staff.sign_documents import print_desk_signs
from sanhua_desktop.store.opening import open_store
from sanhua_desktop.ui.calibration_dialog import CalibrationDialog
from sanhua_desktop.ui.casework_dialog import CaseworkDialog
from sanhua_desktop.ui.conflict_dialog import ConflictDialog
from sanhua_desktop.ui.heading_mapping_dialog import HeadingMappingDialog
from sanhua_desktop.ui.messages import WindowMessages
from sanhua_desktop.ui.operations import Operations
from sanhua_desktop.ui.photo_choice_dialog import PhotoChoiceDialog
from sanhua_desktop.ui.photo_crop_dialog import Shot
from sanhua_desktop.ui.preview import PreviewDialog
from sanhua_desktop.ui.print_desk import FinishedPaper
from sanhua_desktop.ui.style import apply_style
from sanhua_desktop.ui.tour_pictures import picture

_MOMENT = datetime(2026, 9, 18, 10, 22)


def tour(folder: Path) -> list[Path]:
    """Play the tour and return the files it left: the papers and a picture of every page and dialog."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    qInstallMessageHandler(_say_what_matters)
    data = folder / "data"
    shutil.rmtree(data, ignore_errors=True)
    folder.mkdir(parents=True, exist_ok=True)
    store = open_store(data / "sanhua.db", FixedClock(_MOMENT), create=True, actor=lambda: "李红")
    services = build_services(store)
    try:
        before = _first_start_picture(services, folder)
        load_sample(services)
        return [*_papers(services, folder), before, *_pictures(services, folder)]
    finally:
        store.database.close()
        qInstallMessageHandler(None)


def _say_what_matters(_kind: QtMsgType, _where: QMessageLogContext, text: str) -> None:
    """Pass Qt's warnings on, but not that a screen which is not there cannot hint at sizes."""
    if "propagateSizeHints" not in text:
        sys.stderr.write(f"{text}\n")


def _papers(services: Services, folder: Path) -> Iterator[Path]:
    progress = NoProgress()
    badges, board = folder / "badges.pdf", folder / "board.pdf"
    print_badges(services.badges.sheets(services.staff.find()), badges, progress)
    yield badges
    signs = folder / "desk-signs.pdf"
    print_desk_signs(services.signs.sheets(services.staff.find()[:4], services.commitments.posted()), signs, progress)
    yield signs
    print_board(services.commitments.board(services.campaign.name()), board, progress)
    yield board
    yield from _public_papers(services, folder)
    noticed = next(row.entry for row in services.inquiries.find() if services.notices.notices_of(row.entry))
    notice, certificate = folder / "one-time-notice.pdf", folder / "certificate.pdf"
    print_notices([services.notices.sheet_of(services.notices.notices_of(noticed)[0])], notice, progress)
    yield notice
    print_certificates(services.awards.sheets(services.awards.certificates()), certificate, progress)
    yield certificate


def _public_papers(services: Services, folder: Path) -> Iterator[Path]:
    """Print what hangs on the wall and lies on the counter."""
    progress, campaign, board = NoProgress(), services.campaign.name(), services.board
    handbook = services.handbook.sheet(campaign)
    cards, wall = folder / "service-cards.pdf", folder / "public-board.pdf"
    print_handbook(handbook, folder / "handbook.pdf", progress)
    yield folder / "handbook.pdf"
    print_service_cards([service_card(one, handbook.office) for one in handbook.matters], cards, progress)
    yield cards
    print_wall_pages(board.pages([row.subject for row in board.rows()]), board.foot(), wall, progress)
    yield wall
    sentences, pledges = folder / "sentence-cards.pdf", folder / "pledges.pdf"
    print_sentence_cards(services.commitments.board(campaign), sentences, progress)
    yield sentences
    owners = [row.owner for row in services.ledger.rows(state="under_way")]
    print_pledges([services.commitment_papers.pledge(one, campaign) for one in owners], pledges, progress)
    yield pledges
    promised, kept = folder / "promised.pdf", folder / "fulfilled.pdf"
    print_register(services.commitment_papers.promised(campaign), promised, progress)
    yield promised
    print_register(services.commitment_papers.fulfilled(campaign), kept, progress)
    yield kept
    bulletin, blank = folder / "bulletin.pdf", folder / "check-sheet.pdf"
    print_register(services.bulletin.sheet(month_period(services.bulletin.today)), bulletin, progress)
    yield bulletin
    print_register(services.spot_checks.blank_sheet(), blank, progress)
    yield blank


def _application() -> QApplication:
    running = QApplication.instance()
    application = running if isinstance(running, QApplication) else QApplication(["sanhua"])
    apply_style(application)
    return application


def _desktop(services: Services, folder: Path) -> Desktop:
    return Desktop(services, Settings(folder / "data"), Operations(WindowMessages()))


def _first_start_picture(services: Services, folder: Path) -> Path:
    application = _application()
    desktop = _desktop(services, folder)
    path = picture(application, desktop.first_start(), folder / "first-start.png")
    desktop.window.close()
    return path


def _pictures(services: Services, folder: Path) -> Iterator[Path]:
    application = _application()
    desktop = _desktop(services, folder)
    window = desktop.window
    window.show()
    for tab, name in _TABS:
        page = window.open_tab(tab)
        yield picture(application, window, folder / f"{name}.png")
        for dialog_name, open_dialog in DIALOGS.get(tab, {}).items():
            dialog = open_dialog(page)
            yield picture(application, dialog, folder / f"{dialog_name}.png")
            dialog.deleteLater()
    preview = PreviewDialog(FinishedPaper(folder / "certificate.pdf"), desktop.desk, window)
    yield picture(application, preview, folder / "preview.png")
    preview.done(0)
    window.close()


_CONFLICT = Conflict(
    "这条登记刚才被别的电脑改过。",
    kind="inquiry_entry",
    record_id=1,
    fields=[Disagreement("电话", "0700-6220001", "0700-6220002", "0700-6220003")],
)


def _shot() -> Shot:
    content = placeholder_portrait(2, long_hair=True)
    return Shot(content, "照片.jpg", preview(content, "照片.jpg"))


def _table() -> Table:
    headings = ("序号", "人员编号", "姓名", "科室", "所在窗口", "职务", "政治面貌", "联系方式")
    cells = ("1", "JT-021", "王芳", "货运股", "2号", "货运受理岗", "群众", "0700-6220001")
    return Table("名册.xlsx", headings, (Row(2, cells),), "")


def _doubt() -> DoubtfulPhoto:
    files = [Path("王芳.jpg"), Path("JT-021.jpg")]
    candidates = [Candidate(file, placeholder_portrait(at, long_hair=at == 1)) for at, file in enumerate(files)]
    person = StaffValues("JT-021", "王芳", department="货运股", post="货运受理岗")
    return DoubtfulPhoto(person, tuple(candidates))


def _opened(dialog: QDialog) -> QDialog:
    dialog.open()
    return dialog


def _tab(dialog: CaseworkDialog, number: int) -> CaseworkDialog:
    dialog.turn_to(number)
    return dialog


def _first_step(page: Any) -> QWidget:
    step: QWidget = page.work(page.rows[0])
    return step


def _measured_row(page: Any) -> Any:
    return next(row for row in page.rows if row.commitment is not None and row.commitment.metric is not None)


_TABS = (
    ("今日", "today"),
    ("人员胸牌", "staff"),
    ("公开承诺", "commitments"),
    ("首问登记", "inquiries"),
    ("考核评分", "evaluation"),
    ("表彰奖励", "awards"),
    ("活动推进", "campaign"),
)
# Every dialog of every tab, by the name of its picture; the tests of the window walk the same list.
DIALOGS: Mapping[str, Mapping[str, Callable[[Any], QWidget]]] = {
    "今日": {"self-check": lambda page: page.window().run_command("系统自检")},
    "人员胸牌": {
        "staff-dialog": lambda page: page.edit(page.chosen),
        "photo-crop": lambda page: page.edit(page.chosen).photo.frame(_shot()),
        "staff-import": lambda page: page.take_roster(),
        "heading-mapping": lambda page: _opened(
            HeadingMappingDialog(_table(), match_headings(_table().headings, {}), page)
        ),
        "photo-choice": lambda page: _opened(PhotoChoiceDialog([_doubt()], page)),
        "faces-print": lambda page: page.print_shown(),
        "calibration": lambda page: _opened(CalibrationDialog(page.desk, (210, 297), page)),
        "outdated": lambda page: page.outdated(),
        "party-badges": lambda page: page.party_badges(),
        "verify-badge": lambda page: page.verify(),
        "office": lambda page: page.office(),
        "emblems": lambda page: page.office().emblems(),
    },
    "公开承诺": {
        "commitment-dialog": lambda page: page.write(page.chosen),
        "commitment-replaced": lambda page: page.replace(_measured_row(page)),
        "evidence": lambda page: page.evidence(_measured_row(page)),
        "fulfillment": lambda page: page.settle(_measured_row(page)),
        "promised-entries": lambda page: page.entries(_measured_row(page)),
        "bulletin": lambda page: page.watch.bulletin(page),
        "spot-checks": lambda page: page.watch.checks(page),
        "spot-check-dialog": lambda page: page.watch.check(page),
        "public-board": lambda page: page.board(),
        "board-item": lambda page: page.board().edit(page.board().page.rows[2]),
    },
    "首问登记": {
        "inquiry-dialog": lambda page: page.register(),
        "notice-dialog": lambda page: page.notice(page.chosen),
        "days": lambda page: page.days(page.chosen),
        "conflict": lambda page: _opened(ConflictDialog(_CONFLICT, page)),
        "matters": lambda page: page.catalogue(),
        "referral-dialog": lambda page: page.more.refer(page.chosen),
        "efficacy": lambda page: page.desk.efficacy(page, page.search),
        "extended-hours": lambda page: page.extra.extended_hours(page),
        "extended-hours-dialog": lambda page: page.extend(page.chosen),
        "reminders": lambda page: page.extra.reminders(page),
        "reminder-dialog": lambda page: page.extra.remind(page, page.chosen),
        "answers": lambda page: page.desk.answers(page),
        "desk-rules": lambda page: page.desk.rules(page),
        "matter-dialog": lambda page: page.catalogue().edit(page.chosen.entry.matter),
        "casework": lambda page: page.casework(),
        "case-dialog": lambda page: page.casework().cases.receive(page.chosen.entry),
        "case-correction": lambda page: (cases := page.casework().cases).correct(cases.rows[0]),
        "case-step": lambda page: _first_step(page.casework().cases),
        "materials-here": lambda page: page.casework().joint.materials(page.casework().joint.rows[0]),
        "wordings": lambda page: page.casework().cases.wordings(),
        "packages": lambda page: page.casework().joint.packages(),
        "joint": lambda page: _tab(page.casework(), 1),
        "joint-dialog": lambda page: page.casework().joint.receive(),
        "joint-step": lambda page: _first_step(page.casework().joint),
        "petitions": lambda page: _tab(page.casework(), 2),
        "petition-dialog": lambda page: page.casework().petitions.register(),
        "petition-step": lambda page: _first_step(page.casework().petitions),
    },
    "考核评分": {
        "round-dialog": lambda page: page.open_round(),
        "score-entry": lambda page: page.enter(page.chosen),
        "deduction": lambda page: page.deduct(page.chosen),
        "bonus": lambda page: page.add_bonus(page.chosen),
        "veto": lambda page: page.veto(page.chosen),
        "explanation": lambda page: page.explain(page.chosen),
        "inspection": lambda page: page.inspect(),
        "proposals": lambda page: page.proposals(),
        "objections": lambda page: page.objections(),
        "deeds": lambda page: page.deeds(),
        "deed-dialog": lambda page: page.registers.report(page),
        "schemes": lambda page: page.schemes(),
        "charts": lambda page: page.charts(),
    },
    "表彰奖励": {"award-dialog": lambda page: page.award()},
    "活动推进": {"campaign-dialog": lambda page: page.edit(), "calendar": lambda page: page.calendar()},
}
