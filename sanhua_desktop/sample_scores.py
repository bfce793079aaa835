"""The sample office's round of windows, shining deeds and an objection that was answered."""

from dataclasses import replace
from datetime import timedelta

from sanhua_desktop.evaluation.enums import DeedCategory, RoundCycle, RoundKind
from sanhua_desktop.evaluation.fact_service import DeedValues, Finding
from sanhua_desktop.evaluation.records import EvaluationRound
from sanhua_desktop.evaluation.round_values import RoundValues
from sanhua_desktop.services import Services


def open_windows_round(services: Services) -> EvaluationRound:
    """Open the month's round of windows, a draft."""
    today = services.store.clock.today()
    first = today.replace(day=1)
    last = (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
    values = RoundValues(f"{today.month}月流动红旗评比", first, last, kind=RoundKind.WINDOW, cycle=RoundCycle.MONTH)
    services.evaluation.open(replace(values, window_ids=[one.id for one in services.evaluation.windows()]))
    return services.evaluation.rounds()[0]


def load_facts(services: Services, windows: EvaluationRound) -> None:
    """Inspect a window, take the month's survey over, accept a proposal, and report two deeds of members."""
    evaluation, facts, today = services.evaluation, services.facts, services.store.clock.today()
    ledger = next(one for one in evaluation.criteria(windows.id) if one.name == "台账")
    window = evaluation.standings(windows)[0].participant
    facts.inspect(Finding(window, ledger, today, "李红", "首问登记簿漏填办结时间1处", "1"))
    facts.inspect(Finding(window, ledger, today, "李红", ""))
    for source in services.sources.find(windows):
        services.sources.take(windows, source)
    for proposal in services.proposals.find(windows)[:1]:
        services.proposals.accept(windows, proposal)
    members = [one for one in services.staff.find() if one.political_status.is_member]
    stayed = "延时一小时，为赶末班车的货车司机办完年审"
    facts.report(DeedValues(members[0].id, today, DeedCategory.SERVICE, stayed, "2号窗口", "周建国"))
    facts.verify(facts.deeds()[0], "支部书记陈志远")
    facts.report(DeedValues(members[1].id, today, DeedCategory.VOLUNTEER, "周末到车站义务引导旅客", "县客运站"))


def object_and_answer(services: Services, chosen: EvaluationRound, name: str) -> None:
    """Note an objection of one of a round that was shown, and its answer."""
    row = next(row for row in services.evaluation.standings(chosen) if row.name == name)
    text = "第9项一次性告知：8月那一件是申请人改了办理事项，请核实"
    services.evaluation.object_to(row.participant, text)
    found = services.evaluation.objections(chosen)[0]
    services.evaluation.answer(found, "经核对一次性告知书，第一次告知缺车辆检测报告，维持扣分。", by="考核组")
