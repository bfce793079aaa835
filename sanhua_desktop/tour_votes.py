"""The tour's stops behind 更多 of the scores' page: explanations, facts, sheets; ballots, surveys, contests."""

from collections.abc import Callable, Mapping
from typing import Any

from sanhua_desktop.evaluation.enums import RoundState


def _of_first(dialog: Any, action: str) -> Any:
    return getattr(dialog, action)(dialog.page.rows[0])


def _showing(page: Any, state: RoundState) -> Any:
    page.show_round(next(row.id for row in page.rounds if row.state is state))
    return page


def _published(page: Any) -> Any:
    return _showing(page, RoundState.PUBLISHED)


SCORES: Mapping[str, Callable[[Any], Any]] = {
    "explanation": lambda page: page.explain(page.chosen),
    "inspection": lambda page: _showing(page, RoundState.DRAFT).inspect(),
    "proposals": lambda page: page.proposals(),
    "sources": lambda page: page.sources(),
    "objections": lambda page: _published(page).objections(),
    "objection-answer": lambda page: page.registers.answer(page, _published(page).objections().page.rows[0]),
    "deeds": lambda page: page.deeds(),
    "deed-dialog": lambda page: page.registers.report(page),
    "schemes": lambda page: page.schemes(),
    "formula": lambda page: page.formula(),
    "scheme-extras": lambda page: page.registers.schemes.extras(shown := page.schemes(), shown.page.rows[0]),
    "charts": lambda page: page.charts(),
    "last-tier": lambda page: _published(page).open_more("后进登记整改"),
}
VOTES: Mapping[str, Callable[[Any], Any]] = {
    "ballots": lambda page: page.open_more("民主测评"),
    "ballot-round": lambda page: page.open_more("民主测评").prepare(),
    "ballot-accounts": lambda page: _of_first(page.open_more("民主测评"), "account"),
    "key-in": lambda page: _of_first(page.open_more("民主测评"), "key_in_first"),
    "surveys": lambda page: page.open_more("满意度调查"),
    "survey-dialog": lambda page: page.open_more("满意度调查").prepare(),
    "survey-entry": lambda page: _of_first(page.open_more("满意度调查"), "take_in"),
    "contests": lambda page: page.open_more("竞赛评分"),
    "contest-dialog": lambda page: page.open_more("竞赛评分").announce(),
    "contest-scores": lambda page: _of_first(page.open_more("竞赛评分"), "score"),
    "differences": lambda page: _of_first(page.open_more("民主测评"), "compare"),
}
RECTIFICATIONS: Mapping[str, Callable[[Any], Any]] = {
    "rectifications": lambda page: page.rectifications(),
    "rectification-dialog": lambda page: (ledger := page.rectifications()).write(ledger.page.rows[0]),
    "rectification-step": lambda page: (ledger := page.rectifications()).step(ledger.page.rows[0]),
}
