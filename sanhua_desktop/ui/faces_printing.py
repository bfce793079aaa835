"""Badges and desk signs on their way to paper: set aside, shown, printed, and every print noted."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from sanhua_desktop.changes import Change
from sanhua_desktop.commitments.service import CommitmentService
from sanhua_desktop.staff.badge_service import BadgeService
from sanhua_desktop.staff.documents import badges_on_pages, print_badges
from sanhua_desktop.staff.enums import PaperKind
from sanhua_desktop.staff.layouts import SignFormat
from sanhua_desktop.staff.print_log import PrintLog
from sanhua_desktop.staff.records import StaffMember
from sanhua_desktop.staff.sheets import DEFAULT_PRINT, BadgePrint, BadgeSheet, DeskSignSheet, PersonPaper
from sanhua_desktop.staff.sign_documents import print_desk_signs, signs_on_pages
from sanhua_desktop.staff.sign_service import DeskSignService
from sanhua_desktop.ui.papers import Papers, Then


@dataclass(frozen=True)
class FacesServices:
    """What knows badges, signs, sentences and prints."""

    badges: BadgeService
    signs: DeskSignService
    commitments: CommitmentService
    prints: PrintLog


class FacesPrinting:
    """Prints badges and signs of chosen people."""

    def __init__(self, services: FacesServices, papers: Papers) -> None:
        self._services = services
        self._papers = papers

    def still_holds(self, staff_id: int) -> Change:
        """Note that a person's posted commitment was looked at and still holds."""
        return self._services.commitments.still_holds(staff_id)

    def without_badge(self, people: Sequence[StaffMember]) -> list[StaffMember]:
        """Return those who have no badge in use."""
        held = self._services.badges.in_use()
        return [person for person in people if person.id not in held]

    def had_badge(self) -> set[int]:
        """Return the ids of those who were ever given a badge."""
        return self._services.badges.ever_held()

    def badges(self, parent: QWidget, people: list[StaffMember], how: BadgePrint = DEFAULT_PRINT) -> None:
        """Preview the badges; those who have none in use are issued one first."""
        if self.without_badge(people):
            self._papers.desk.jobs.start(
                parent,
                "正在发放胸卡…",
                lambda _: self._services.badges.issue(people),
                lambda change: self._issued(parent, people, how, change),
            )
        else:
            self._preview(parent, people, how)

    def _issued(self, parent: QWidget, people: list[StaffMember], how: BadgePrint, change: Change) -> None:
        self._papers.operations.changed.emit(change)
        self._preview(parent, people, how)

    def _preview(self, parent: QWidget, people: list[StaffMember], how: BadgePrint) -> None:
        services = self._services

        def prepare() -> list[tuple[PersonPaper, BadgeSheet]]:
            return services.badges.prepared(people)

        def printed(made: list[tuple[PersonPaper, BadgeSheet]], pages: range) -> Change:
            shown = badges_on_pages(len(made), pages, how)
            return services.prints.note(PaperKind.BADGE, [paper for paper, _ in made[shown.start : shown.stop]])

        self._papers.show(
            parent,
            "胸卡",
            prepare,
            lambda made, target, progress: print_badges([sheet for _, sheet in made], target, progress, how),
            Then(printed, both_sides=how.both_sides),
        )

    def signs(self, parent: QWidget, people: list[StaffMember], form: SignFormat, *, with_sentence: bool) -> None:
        """Preview the desk signs, with the posted one-sentence commitment if wanted."""
        services = self._services

        def prepare() -> list[tuple[PersonPaper, DeskSignSheet]]:
            return services.signs.prepared(people, services.commitments.posted() if with_sentence else {})

        def printed(made: list[tuple[PersonPaper, DeskSignSheet]], pages: range) -> Change:
            shown = signs_on_pages(len(made), pages, form)
            return services.prints.note(PaperKind.DESK_SIGN, [paper for paper, _ in made[shown.start : shown.stop]])

        self._papers.show(
            parent,
            "台签",
            prepare,
            lambda made, target, progress: print_desk_signs([sheet for _, sheet in made], target, progress, form),
            Then(printed),
        )
