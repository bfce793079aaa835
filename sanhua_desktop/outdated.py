"""Papers that no longer say what is true: one change of post lists every badge, sign, board page and commitment."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from sanhua_desktop.services import Services
from sanhua_desktop.staff.enums import PaperKind
from sanhua_desktop.staff.print_log import LastPrint
from sanhua_desktop.staff.records import StaffMember
from sanhua_desktop.staff.sheets import PersonPaper


@dataclass(frozen=True)
class OutdatedPaper:
    """One paper of one person: when it was printed, and what was changed since."""

    staff: StaffMember
    kind: PaperKind
    printed_at: datetime
    why: str


def outdated_papers(services: Services) -> list[OutdatedPaper]:
    """Return everything printed or posted that would say something else now, by kind and staff number."""
    people = {person.id: person for person in services.staff.find()}
    found = []
    for kind, now in _as_they_would_be(services, list(people.values())):
        last = services.prints.last(kind)
        for staff_id, one in last.items():
            if staff_id in people and staff_id in now and one.digest not in now[staff_id]:
                found.append(_outdated(services, people[staff_id], kind, one))
        if kind is PaperKind.BOARD:
            found += _board_members(services, last, now)
    return found


def _board_members(services: Services, last: dict[int, LastPrint], now: dict[int, set[str]]) -> Iterator[OutdatedPaper]:
    """Yield who stands on the board's last print and should not, and who is posted and does not stand on it."""
    printed_at = max((one.printed_at for one in last.values()), default=None)
    if printed_at is None:
        return
    everybody = {one.id: one for gone in (False, True) for one in services.staff.find(archived=gone)}
    shown = {staff_id for staff_id, one in last.items() if one.printed_at == printed_at}
    for staff_id in shown - now.keys():
        yield OutdatedPaper(everybody[staff_id], PaperKind.BOARD, printed_at, "已离岗或承诺已撤下，公开栏上还有")
    for staff_id in now.keys() - shown:
        yield OutdatedPaper(everybody[staff_id], PaperKind.BOARD, printed_at, "承诺已公示，公开栏上还没有")


def _as_they_would_be(services: Services, people: list[StaffMember]) -> Iterator[tuple[PaperKind, dict[int, set[str]]]]:
    """Yield for each kind the digests that each person's paper may have now."""
    yield PaperKind.BADGE, _by_person([paper for paper, _ in services.badges.prepared(people)])
    signs = [services.signs.prepared(people, sentences) for sentences in (services.commitments.posted(), {})]
    yield PaperKind.DESK_SIGN, _by_person([paper for variant in signs for paper, _ in variant])
    yield PaperKind.BOARD, _by_person(services.commitments.board_papers())
    yield PaperKind.COMMITMENT, _by_person(services.commitments.posted_posts())


def _by_person(papers: list[PersonPaper]) -> dict[int, set[str]]:
    found: dict[int, set[str]] = {}
    for paper in papers:
        found.setdefault(paper.staff_id, set()).add(paper.digest)
    return found


def _outdated(services: Services, person: StaffMember, kind: PaperKind, last: LastPrint) -> OutdatedPaper:
    since = [line.sentence for line in services.staff.history(person) if line.at >= last.printed_at]
    changed = [sentence.removeprefix("修改：") for sentence in since if sentence.startswith("修改：")]
    why = "；".join(changed) or "单位信息、照片、搭档、卡号或承诺有变化"
    return OutdatedPaper(person, kind, last.printed_at, why)
