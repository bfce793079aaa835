"""The sample office's ballots, surveys and contests, entered through the real services."""

from decimal import Decimal

from sanhua_desktop.evaluation.ballots.service import NewGroup, NewRound
from sanhua_desktop.services import Services


def load_votes(services: Services) -> None:
    """Prepare a ballot round for everybody; nobody has voted yet."""
    groups = [NewGroup("领导班子", Decimal(40)), NewGroup("干部职工", Decimal(60), colleagues=True)]
    people = [person.id for person in services.staff.find()]
    today = services.ballots.today()
    services.ballots.prepare(NewRound(f"{today.year}年民主测评", today, people, groups))
