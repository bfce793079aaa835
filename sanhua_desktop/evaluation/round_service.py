"""The course of a round: opened with a frozen scope, shown, objected to, answered, published, corrected."""

import json
from dataclasses import asdict
from datetime import date
from decimal import Decimal
from typing import Any

from sanhua_desktop.changes import Change
from sanhua_desktop.errors import InvalidInput, Refused
from sanhua_desktop.evaluation.counting import scheme_of
from sanhua_desktop.evaluation.enums import RoundState
from sanhua_desktop.evaluation.records import (
    Bonus,
    Criterion,
    Deduction,
    EvaluationRound,
    Inspection,
    Participant,
    ProposalDecision,
    ScoreObjection,
)
from sanhua_desktop.evaluation.round_values import FormulaValues, RoundValues, formula_columns
from sanhua_desktop.evaluation.scheme_service import SchemeService
from sanhua_desktop.evaluation.score_rows import thawed
from sanhua_desktop.evaluation.standings import LAST, FrozenStanding
from sanhua_desktop.office.records import ServiceWindow
from sanhua_desktop.staff.records import StaffMember
from sanhua_desktop.store.record import Record, columns
from sanhua_desktop.store.store import Store
from sanhua_desktop.store.text import clean_name, clean_text

KINDS = frozenset({"evaluation_round", "participant", "deduction", "bonus", "inspection", "score_objection"})

_NAMED = 5


class RoundService:
    """Opens, shows, publishes and corrects rounds."""

    def __init__(self, store: Store, schemes: SchemeService) -> None:
        self._store = store
        self.schemes = schemes

    def today(self) -> date:
        """Return the day by the store's clock."""
        return self._store.clock.today()

    def rounds(self) -> list[EvaluationRound]:
        """Return the rounds, newest first; a corrected round stays beside its correction."""
        with self._store.reading():
            rows = EvaluationRound.select().where(EvaluationRound.archived_at.is_null())
            return list(rows.order_by(EvaluationRound.id.desc()))

    def windows(self) -> list[ServiceWindow]:
        """Return the windows that a round may score."""
        with self._store.reading():
            rows = ServiceWindow.select().where(ServiceWindow.archived_at.is_null())
            return list(rows.order_by(ServiceWindow.number))

    def open(self, values: RoundValues) -> Change:
        """Open a round and freeze who is in it; ``InvalidInput`` without a name, anybody to score or sane dates."""
        if problems := values.problems():
            raise InvalidInput(problems)
        scheme = self.schemes.content(values.scheme_code)
        with self._store.writing():
            opened = EvaluationRound(
                name=clean_text(values.name),
                first_day=values.first_day,
                last_day=values.last_day,
                kind=values.kind,
                cycle=values.cycle,
                **formula_columns(values.kind, scheme),
            )
            self._store.insert(opened)
            for entry in scheme["criteria"]:
                self._store.insert(_criterion(opened, entry))
            for participant in self._scope(opened, values):
                self._store.insert(participant)
        return Change(f"已建立考核轮次“{opened.name}”，参评{values.kind.counted(values.count)}。", KINDS, None)

    def _scope(self, opened: EvaluationRound, values: RoundValues) -> list[Participant]:
        people = {row.id: row for row in StaffMember.select().where(StaffMember.id.in_(list(values.staff_ids)))}
        windows = {row.id: row for row in ServiceWindow.select().where(ServiceWindow.id.in_(list(values.window_ids)))}
        found = [
            Participant(round=opened.id, staff=key, name=people[key].name, place=people[key].post)
            for key in values.staff_ids
        ]
        for key in values.window_ids:
            name = f"{windows[key].number}号窗口"
            found.append(Participant(round=opened.id, window=key, name=name, place=windows[key].name))
        return found + [Participant(round=opened.id, name=clean_text(name)) for name in values.branches]

    def set_formula(self, chosen: EvaluationRound, values: FormulaValues) -> Change:
        """Choose how a round is scored; ``Refused`` once its scores were shown to those they concern."""
        if chosen.state is not RoundState.DRAFT:
            raise Refused(f"“{chosen.title}”现在是“{chosen.state.label}”，计分办法不能再改。")
        with self._store.writing():
            self._store.update(chosen, **values.columns(scheme_of(chosen)))
        return Change(f"“{chosen.title}”的计分办法已采用，得分已重新计算。", KINDS)

    def show(self, chosen: EvaluationRound) -> Change:
        """Note that the scores were shown to those they concern, as they stand now; they may object from now on.

        ``Refused`` once published, or where nothing has changed since they were shown.
        """
        again = self.check_showable(chosen)
        with self._store.writing():
            result = _kept(self._result(chosen))
            self._store.update(chosen, state=RoundState.SHOWN, shown_on=self.today(), result=result)
        said = "改过的得分已重新告知本人。" if again else "的得分已告知本人，可以登记异议。"
        return Change(f"“{chosen.title}”{said}", KINDS)

    def check_showable(self, chosen: EvaluationRound) -> bool:
        """Tell whether scores are shown anew; ``Refused`` once published, or where nothing has changed since then."""
        again = chosen.state is RoundState.SHOWN
        if chosen.state is RoundState.PUBLISHED or (again and not self.changed_since_shown(chosen)):
            raise Refused(f"“{chosen.title}”现在是“{chosen.state.label}”，不需要再告知。")
        return again

    def check_publishable(self, chosen: EvaluationRound) -> tuple[FrozenStanding, ...]:
        """Return the standings to be signed; ``Refused`` while something stands against publishing them."""
        if chosen.state is RoundState.PUBLISHED:
            raise Refused(f"“{chosen.title}”已经公布。")
        result = self._result(chosen)
        if not any(line.rank for line in result):
            raise Refused("还没有一个人的数据齐全，不能公布。请先录入领导评分、民主测评和满意度。")
        if chosen.state is not RoundState.SHOWN:
            raise Refused(f"“{chosen.title}”还没有告知本人。请先告知得分，答复异议后再公布。")
        waiting = [one for one in self.objections(chosen) if not one.answered_on]
        if waiting:
            raise Refused(f"还有{len(waiting)}件异议没有答复，答复以后才能公布。")
        if changed := self.changed_since_shown(chosen):
            names = "、".join(changed[:_NAMED]) + (f"等{len(changed)}名" if len(changed) > _NAMED else "")
            raise Refused(f"告知以后得分有变动：{names}。请重新告知本人（F8），再公布。")
        return result

    def drop(self, chosen: EvaluationRound, reason: str) -> Change:
        """Take a round that was opened by mistake out of use, with the reason; ``Refused`` once it is published."""
        with self._store.writing():
            now = EvaluationRound.get_by_id(chosen.id)
            if now.state is RoundState.PUBLISHED:
                raise Refused(f"“{now.title}”已经公布，不能停用；有错误的请建立更正版。")
            self._store.archive(now, reason)
        return Change(f"“{now.title}”已停用，理由留在经过里。", KINDS)

    def changed_since_shown(self, chosen: EvaluationRound) -> list[str]:
        """Return whose score is another one than they were shown, such as “张敏96.87→97.27”."""
        if chosen.state is not RoundState.SHOWN or not chosen.result:
            return []
        told = {line.participant_id: _told(line) for line in map(thawed, json.loads(chosen.result))}
        now = [(line.name, told.get(line.participant_id, ""), _told(line)) for line in self._result(chosen)]
        return [f"{name}{was}→{new}" for name, was, new in now if new != was]

    def object_to(self, participant: Participant, text: str) -> Change:
        """Note an objection; ``Refused`` unless the scores are shown and not yet published."""
        if not clean_text(text):
            raise InvalidInput({"text": "请写明对哪一项有异议、理由是什么。"})
        with self._store.writing():
            chosen = EvaluationRound.get_by_id(participant.round_id)
            if chosen.state is not RoundState.SHOWN:
                raise Refused(f"“{chosen.title}”现在是“{chosen.state.label}”。得分告知本人以后、公布以前才能登记异议。")
            self._store.insert(ScoreObjection(participant=participant.id, raised_on=self.today(), text=text))
        return Change(f"已登记{participant.title}的异议，答复以后才能公布。", KINDS, participant.id)

    def objections(self, chosen: EvaluationRound) -> list[ScoreObjection]:
        """Return the objections of a round, the unanswered first."""
        with self._store.reading():
            rows = ScoreObjection.select(ScoreObjection, Participant).join(Participant)
            rows = rows.where(Participant.round == chosen.id, ScoreObjection.archived_at.is_null())
            return sorted(rows, key=lambda row: (bool(row.answered_on), row.id))

    def answer(self, objection: ScoreObjection, answer: str, *, by: str) -> Change:
        """Answer an objection in writing, with who answers."""
        problems = {} if clean_text(answer) else {"text": "请写明答复：维持还是更正、理由是什么。"}
        if not clean_text(by):
            problems["person"] = "请填写答复人。"
        if problems:
            raise InvalidInput(problems)
        with self._store.writing():
            objection = ScoreObjection.get_by_id(objection.id)
            if objection.answered_on:
                raise Refused("这一件异议已经答复，不能再改。")
            if clean_name(by) == clean_name(objection.participant.title):
                raise InvalidInput({"person": "不能由本人答复自己的异议，请由考核组的其他人答复。"})
            self.check_open(Participant.get_by_id(objection.participant_id))
            self._store.update(objection, answer=answer, answered_by=by, answered_on=self.today())
        told = "要改分的，在得分说明（F11）里撤销，或在建议扣分（Ctrl+D）里重新处理，再重新告知。"
        return Change(f"已答复异议。{told}", KINDS, objection.participant_id)

    def publish(self, chosen: EvaluationRound, signed_by: str) -> Change:
        """Publish and lock a round; ``InvalidInput`` unsigned.

        ``Refused`` before it was shown, with open objections, with scores other than were shown, or with nobody ranked.
        """
        if not clean_text(signed_by):
            raise InvalidInput({"person": "请填写签发人。"})
        with self._store.writing():
            result = self.check_publishable(chosen)
            self._store.update(
                chosen,
                state=RoundState.PUBLISHED,
                signed_by=signed_by,
                published_at=self._store.clock.now(),
                result=_kept(result),
            )
        last = "、".join(line.name for line in result if line.tier == LAST)
        told = f"“{LAST}”：{last}，请在“更多”里登记整改。" if last else ""
        return Change(f"“{chosen.title}”已公布，不能再修改。{told}", KINDS)

    def frozen_standings(self, chosen: EvaluationRound) -> tuple[FrozenStanding, ...]:
        """Return the standings as they were published; ``Refused`` before."""
        if chosen.state is not RoundState.PUBLISHED:
            raise Refused(f"“{chosen.title}”还没有公布，名次未定。")
        if not chosen.result:  # published by a program that kept no copy; its rows are locked all the same
            return self._result(chosen)
        return tuple(thawed(line) for line in json.loads(chosen.result))

    def correct(self, chosen: EvaluationRound, cause: str, *, signed_by: str) -> Change:
        """Open a new edition of a published round as a draft; the published one stays as it is, both are shown."""
        problems = {} if clean_text(cause) else {"text": "请写明更正的原因。"}
        if not clean_text(signed_by):
            problems["person"] = "请填写签发人。"
        if problems:
            raise InvalidInput(problems)
        if chosen.state is not RoundState.PUBLISHED:
            raise Refused(f"“{chosen.title}”还没有公布，直接修改就可以。")
        with self._store.writing():
            later = EvaluationRound.select().where(EvaluationRound.revises == chosen.id)
            if later.where(EvaluationRound.archived_at.is_null()).exists():
                raise Refused(f"“{chosen.title}”已经有更正版，请在最新一版上更正。")
            values = _copied(chosen) | {"state": RoundState.DRAFT, "shown_on": None, "published_at": None, "result": ""}
            values |= {"revises": chosen.id, "edition": chosen.edition + 1, "cause": cause, "signed_by": signed_by}
            opened = EvaluationRound(**values)
            self._store.insert(opened)
            self._copy_rows(chosen, opened)
        return Change(f"已建立“{opened.title}”，原来公布的一版保留。", KINDS)

    def _copy_rows(self, chosen: EvaluationRound, opened: EvaluationRound) -> None:
        criteria = self._copy(Criterion, Criterion.round == chosen.id, {"round": {chosen.id: opened.id}})
        people = self._copy(Participant, Participant.round == chosen.id, {"round": {chosen.id: opened.id}})
        links = {"participant": people, "criterion": criteria}
        links["deduction"] = self._copy(Deduction, Deduction.participant.in_(list(people)), links)
        for kind in (Bonus, Inspection, ProposalDecision):
            self._copy(kind, kind.participant.in_(list(people)), links)

    def _copy(self, kind: type[Record], where: Any, links: dict[str, dict[int, int]]) -> dict[int, int]:
        """Copy the rows in use and return the new number of each."""
        made = {}
        for row in kind.select().where(where, kind.archived_at.is_null()).order_by(kind.id):
            values = _copied(row)
            for name in links.keys() & values.keys():
                values[name] = links[name].get(values[name])
            if values.get("source_kind") == "participant":  # its own record in this edition
                values["source_id"] = links["participant"].get(values["source_id"], 0)
            copy = kind(**values)
            self._store.insert(copy)
            made[row.id] = copy.id
        return made

    def _result(self, chosen: EvaluationRound) -> tuple[FrozenStanding, ...]:
        raise NotImplementedError

    def check_open(self, participant: Participant) -> None:
        """Raise ``Refused`` if the round is published; inside ``writing``, so that nobody publishes in between."""
        chosen = EvaluationRound.get_by_id(participant.round_id)
        if chosen.state is RoundState.PUBLISHED:
            raise Refused(f"“{chosen.title}”已经公布，不能再修改。")


def _kept(result: tuple[FrozenStanding, ...]) -> str:
    return json.dumps([asdict(line) for line in result], ensure_ascii=False, default=str)


def _told(line: FrozenStanding) -> str:
    """Return what somebody is told of their score."""
    return ("数据不全" if line.total is None else f"{line.total}") + ("（一票否决）" if line.veto else "")


def _criterion(opened: EvaluationRound, entry: dict[str, Any]) -> Criterion:
    own = {key: entry[key] for key in ("number", "group", "name", "rule", "source")}
    full, floor = Decimal(str(entry["full"])), Decimal(str(entry.get("floor", 0)))
    return Criterion(round=opened.id, full=full, floor=floor, **own)


def _copied(row: Record) -> dict[str, Any]:
    """Return the office's own values of a row."""
    return {column.name: row.__data__.get(column.name) for column in columns(row)}
