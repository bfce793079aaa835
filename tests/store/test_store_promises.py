"""Commitments, their figures, the board and spot checks on each of the two databases, and an old commitment opened."""

import sqlite3
from contextlib import closing
from datetime import date
from decimal import Decimal
from pathlib import Path

from case_room import CaseRoom

from sanhua_desktop.clock import FixedClock
from sanhua_desktop.commitments.enums import CommitmentKind, Metric, PageKind, PublicRating
from sanhua_desktop.commitments.enums import CommitmentState as State
from sanhua_desktop.commitments.public.texts import SectionText
from sanhua_desktop.commitments.values import EvidenceValues, ItemValues, Measured
from sanhua_desktop.feedback.bulletin.periods import month_period
from sanhua_desktop.feedback.rectifications.enums import RectificationSource
from sanhua_desktop.feedback.rectifications.enums import RectificationState as Mending
from sanhua_desktop.feedback.rectifications.service import RectificationValues
from sanhua_desktop.feedback.spot_checks.service import SpotCheckValues
from sanhua_desktop.inquiries.enums import Disposition
from sanhua_desktop.inquiries.service import InquiryValues
from sanhua_desktop.services import build_services
from sanhua_desktop.staff.roster import StaffValues
from sanhua_desktop.store.backup import check
from sanhua_desktop.store.opening import open_store
from sanhua_desktop.store.store import Store


def test_promises_figures_board_and_checks_are_kept_alike_on_both(
    store: Store, place: str | Path, clock: FixedClock
) -> None:
    services = CaseRoom(store, clock).services
    services.staff.add(StaffValues("JT-001", "李红"))
    officer = services.staff.find()[0]
    matter = services.matters.find("HY01")[0]
    entry = services.inquiries.register(InquiryValues("罗明", Disposition.NOTICE, matter=matter, officer=officer))
    services.notices.issue(services.inquiries.get(entry.record_id or 0).entry, [])
    measured = Measured(Metric.TOLD_ONCE, Decimal("95.5"), date(2026, 9, 1), date(2026, 9, 30))
    made = services.commitments.draft(None, "材料一次告知清楚。", ItemValues(date(2026, 12, 1), measured=measured))
    one = services.commitments.get(made.record_id or 0)
    services.commitments.submit(one, "李红")
    services.commitments.review(one, "机关党支部", accept=True)
    services.commitments.post(one, "办公室")
    services.commitments.begin(one, "李红")
    services.promises.take_figure(one)
    services.commitments.add_evidence(one, EvidenceValues("台账", "", "台账.pdf", b"%PDF-1.7"))
    services.promises.settle(one, State.KEPT, "机关党支部")
    services.commitments.rate(one, PublicRating.GOOD)
    services.board.edit(services.board.open("04"), SectionText("委托", "没有委托。", date(2026, 12, 31)))
    services.board.printed([*services.board.notes(PageKind.BOARD_PAGE, ["section:04"]).values()])
    services.spot_checks.record(SpotCheckValues(officer.id, "张主任", ("dress", "voice"), "没有起身"))

    mend = RectificationValues(
        *(
            "没有起身",
            RectificationSource.INSPECTION,
            clock.today(),
            date(2026, 10, 18),
            "一律起身",
            "周建国",
            "晨会提醒",
        ),
        staff_id=officer.id,
    )
    services.rectifications.step(
        services.rectifications.get(services.rectifications.register(mend).record_id or 0), Mending.PUBLISHED, "办公室"
    )

    other = open_store(place, clock, actor=lambda: "张敏")
    there = build_services(other)

    [row] = there.rectifications.find("起身", "open")
    assert (row.record.number, row.owner, row.record.published_on) == ("整改〔2026〕1号", "李红", clock.today())
    found = there.commitments.get(one.id)
    assert (found.state, found.target, found.rating, found.staff_id) == (
        *(State.KEPT, Decimal("95.50"), PublicRating.GOOD, None),
    )
    assert there.promises.fulfillment(found).measure.kept == (entry.record_id,)
    proof = there.commitments.evidence(found)[1]
    assert there.commitments.evidence_file(proof.id) == ("台账.pdf", b"%PDF-1.7")
    assert there.bulletin.by_window(month_period(clock.today()))[-1].count("收件") == 1
    assert there.board.stale() == {}
    there.board.edit(there.board.open("04"), SectionText("委托", "委托县公路段。"))
    assert services.board.stale() == {"section:04": [PageKind.BOARD_PAGE]}
    assert [point.line for point in there.spot_checks.find()[0].failed] == ["着装", "三声"]
    assert check(store) == []
    other.close()


def test_a_commitment_of_an_old_program_goes_on_through_the_cycle(tmp_path: Path, clock: FixedClock) -> None:
    with closing(sqlite3.connect(tmp_path / "sanhua.db")) as connection:
        connection.executescript((Path(__file__).parent / "old" / "version_9.sql").read_text(encoding="utf-8"))

    store = open_store(tmp_path / "sanhua.db", clock)

    commitments = build_services(store).commitments
    one = commitments.get(1)
    assert (one.kind, one.state, one.due_on, one.target) == (CommitmentKind.ONE_LINE, State.SUBMITTED, None, None)
    assert check(store) == []
    commitments.review(one, "机关党支部", accept=True)
    commitments.post(one, "办公室")
    assert [row.staff.name for row in commitments.rows(state="public")] == ["李红"]
    assert check(store) == []
    store.close()
