"""The dialogs of the tour; the tests of the window walk the same list."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QDialog, QWidget

from sanhua_desktop.errors import Conflict, Disagreement
from sanhua_desktop.exchange.photos import preview
from sanhua_desktop.exchange.placeholder import placeholder_portrait
from sanhua_desktop.exchange.table import Row, Table
from sanhua_desktop.staff.photo_matching import Candidate, DoubtfulPhoto
from sanhua_desktop.staff.roster import StaffValues, match_headings
from sanhua_desktop.tour_votes import RECTIFICATIONS, SCORES, VOTES
from sanhua_desktop.ui.calibration_dialog import CalibrationDialog
from sanhua_desktop.ui.casework_dialog import CaseworkDialog
from sanhua_desktop.ui.conflict_dialog import ConflictDialog
from sanhua_desktop.ui.heading_mapping_dialog import HeadingMappingDialog
from sanhua_desktop.ui.help_dialog import HelpDialog
from sanhua_desktop.ui.photo_choice_dialog import PhotoChoiceDialog
from sanhua_desktop.ui.photo_crop_dialog import Shot
from sanhua_desktop.ui.question_dialog import QuestionDialog

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
        "commitment-step": lambda page: page.send_back(_measured_row(page)),
        "evidence": lambda page: page.evidence(_measured_row(page)),
        "evidence-files": lambda page: page.proofs(_measured_row(page)),
        "fulfillment": lambda page: page.settle(_measured_row(page)),
        "promised-entries": lambda page: page.entries(_measured_row(page)),
        "bulletin": lambda page: page.watch.bulletin(page),
        "spot-checks": lambda page: page.watch.checks(page),
        "spot-check-dialog": lambda page: page.watch.check(page),
        "public-board": lambda page: page.board(),
        "board-item": lambda page: page.board().edit(page.board().page.rows[2]),
    },
    "首问登记": {
        "help": lambda page: _opened(HelpDialog(page.title, page.purpose, page.key_rows, page)),
        "finish-dialog": lambda page: page.finish(page.chosen),
        "inquiry-dialog": lambda page: page.register(),
        "notice-dialog": lambda page: page.notice(page.chosen),
        "days": lambda page: page.days(page.chosen),
        "conflict": lambda page: _opened(ConflictDialog(_CONFLICT, page)),
        "matters": lambda page: page.catalogue(),
        "referral-dialog": lambda page: page.more.refer(page.chosen),
        "efficacy": lambda page: page.desk.efficacy(page),
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
        "joint-notices": lambda page: page.casework().joint.notices(),
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
        **SCORES,
        **VOTES,
    },
    "表彰奖励": {
        "award-dialog": lambda page: page.award(),
        "award-step": lambda page: page.go_on(page.rows[0]),
        "objection": lambda page: page.object_to(page.rows[0]),
        "question": lambda page: _opened(
            QuestionDialog("停用“月度服务标兵”的原因：", "停用", str, lambda *_: None, page)
        ),
        "objection-finding": lambda page: page.settle(page.rows[0]),
        "certificate-print": lambda page: page.print_certificates(page.rows[-1]),
        "certificates": lambda page: page.registers.certificates(page),
        "award-titles": lambda page: page.registers.titles(page),
        "award-title": lambda page: page.registers.edit_title(page, page.registers.titles(page).page.chosen),
        "official-papers": lambda page: page.papers.papers(page),
        "paper-choice": lambda page: page.papers.choose(page, page.rows[0]),
        "paper-editions": lambda page: page.papers.editions(page, page.papers.papers(page).page.chosen),
        "paper-editor": lambda page: page.papers.edit(page, page.papers.papers(page).page.chosen),
        "red-banner": lambda page: page.honours.banners(page),
        "red-banner-dialog": lambda page: page.honours.pass_on(page),
        "honours": lambda page: page.honours.honours(page),
        "exemplar": lambda page: page.honours.write(page, page.honours.honours(page).page.chosen),
        "verify-certificate": lambda page: page.verify(),
    },
    "活动推进": {
        "campaign-dialog": lambda page: page.edit(),
        "calendar": lambda page: page.calendar(),
        **RECTIFICATIONS,
    },
}
