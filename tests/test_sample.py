"""The sample office, entered through the real services."""

from decimal import Decimal

from sanhua_desktop.clock import FixedClock
from sanhua_desktop.sample import load_sample
from sanhua_desktop.services import build_services
from sanhua_desktop.store.backup import check
from sanhua_desktop.store.store import Store


def test_the_sample_office_is_complete_and_whole(store: Store, clock: FixedClock) -> None:
    clock.moment = clock.moment.replace(hour=8, minute=5)  # before the first visitor of the day
    services = build_services(store)

    load_sample(services)

    assert len(services.staff.find()) == 24
    assert len(services.matters.find()) == 32
    assert len(services.commitments.rows(state="posted")) == 24
    assert len(services.inquiries.find()) == 9
    assert all(row.entry.received_at <= clock.moment for row in services.inquiries.find())
    assert all(row.case.received_at <= clock.moment for row in services.cases.find(state="all"))
    assert len(services.extended.find()) == 1
    assert [row.reminder.kind.label for row in services.reminders.find()] == ["到期换证", "补正材料", "补正材料"]
    assert len(services.campaign.stages()) == 4
    opened = services.evaluation.rounds()[0]
    assert [(row.staff.name, row.total.total, row.standing.rank) for row in services.evaluation.standings(opened)] == [
        ("张敏", Decimal("96.59"), 1),
        ("李强", Decimal("94.56"), 2),
        ("王芳", Decimal("94.13"), 3),
    ]
    assert [(row.name, row.number) for row in services.certificates.certificates()] == [
        ("2号道路货运窗口", "荣证字〔2026〕002号"),
        ("张敏", "荣证字〔2026〕001号"),
    ]
    assert check(store) == []
