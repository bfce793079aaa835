"""What each step of a selection does to its candidates and to the selection itself; called inside one transaction."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from sanhua_desktop.awards.candidates import CandidateSource
from sanhua_desktop.awards.certificate_service import CertificateService
from sanhua_desktop.awards.document_numbers import number_problem
from sanhua_desktop.awards.eligibility_rules import Demands, Standing, recommended, shortlist, why_not
from sanhua_desktop.awards.enums import CertificateState, Holder, Stage, Step
from sanhua_desktop.awards.frozen_title import FrozenTitle
from sanhua_desktop.awards.publicity_rules import FEWEST, MOST, chinese_day
from sanhua_desktop.awards.records import AwardCandidate, Certificate
from sanhua_desktop.awards.selections import Selection, StepInput
from sanhua_desktop.errors import InvalidInput, Refused
from sanhua_desktop.store.store import Store
from sanhua_desktop.store.text import clean_text

_Values = dict[str, Any]


class StepService:
    """Carries out steps whose turn and role were checked; each returns the columns of the selection it sets."""

    def __init__(self, store: Store, source: CandidateSource, certificates: CertificateService) -> None:
        self._store = store
        self._source = source
        self._certificates = certificates
        self._works: Mapping[Step, Callable[[Selection, StepInput], _Values]] = {
            Step.REVIEW: self._review,
            Step.SHORTLIST: self._shortlist,
            Step.DECIDE: self._decide,
            Step.POST: self._post,
            Step.CLEAR: self._clear,
            Step.APPROVE: self._approve,
            Step.CIRCULATE: self._circulate,
            Step.CERTIFY: self._certify,
            Step.FILE: self._file,
            Step.SEND_BACK: self._send_back,
        }

    def done(self, now: Selection, step: Step, typed: StepInput) -> _Values:
        """Do a step's work; ``InvalidInput`` and ``Refused`` say what is missing."""
        return self._works[step](now, typed)

    def _review(self, now: Selection, typed: StepInput) -> _Values:
        if not now.candidates:
            raise Refused("还没有候选对象。请先推荐。")
        people = self._people(now)
        for one in now.candidates:
            reasons = _reasons(now, one, people)
            self._store.update(one, why_not="；".join(reasons)[:200], listed=False, chosen=False)
        return {"tie": ""}

    def _people(self, now: Selection) -> Mapping[int | None, Standing]:
        """Return what is known today of the people of the round: in post, party member, commitment posted."""
        if now.title.holder is not Holder.PERSON:
            return {}
        proposals = self._source.proposals(now.round.evaluation, Holder.PERSON)
        return {one.staff_id: one.standing for one in proposals}

    def _shortlist(self, now: Selection, typed: StepInput) -> _Values:
        eligible = [one for one in now.candidates if not now.against(one)]
        if not eligible:
            raise Refused(
                "没有一个候选符合资格，不能定入围名单。每个人不符合的原因写在名单里；核对无误的，请停用这次比选。"
            )
        if now.title.holder is Holder.GROUP:
            on_list, tie = recommended(len(eligible), now.round.quota)
        else:
            on_list, tie = shortlist([one.rank for one in eligible], now.round.quota)
        for one in now.candidates:
            listed = one in eligible and on_list[eligible.index(one)]
            self._store.update(one, listed=listed, chosen=False)
        return {"tie": tie}

    def _decide(self, now: Selection, typed: StepInput) -> _Values:
        listed = [one for one in now.candidates if one.listed]
        free = [one for one in listed if one.id not in now.struck]
        if not free:
            raise Refused("入围对象的异议都已查实成立，没有可以通报的。请退回上一步，重新确定入围名单。")
        ticked = {one.id for one in free} if typed.chosen is None else set(typed.chosen)
        struck = next((one for one in listed if one.id in ticked and one not in free), None)
        if struck is not None:
            raise Refused(f"对{struck.name}的异议已经查实成立，不能再列入名单。请去掉勾选。")
        chosen = [one for one in free if one.id in ticked]
        if not chosen:
            raise Refused("请至少勾选一个入围对象。")
        if len(chosen) > now.round.quota:
            raise Refused(f"名额{now.round.quota}个，勾选了{len(chosen)}个。{now.round.tie}请勾选到名额以内。")
        if not clean_text(typed.note):
            raise InvalidInput({"note": "请填写会议纪要的日期或编号，如“9月25日领导小组会议纪要”。"})
        for one in listed:
            self._store.update(one, chosen=one in chosen)
        return {}

    def _post(self, now: Selection, typed: StepInput) -> _Values:
        _check_somebody_left(now)
        if not FEWEST <= typed.days <= MOST:
            raise InvalidInput({"days": f"公示期要填 {FEWEST} 到 {MOST} 个工作日。"})
        return {"posted_on": self._today(), "publicity_days": typed.days}

    def _clear(self, now: Selection, typed: StepInput) -> _Values:
        if now.term is not None and self._today() <= now.term.ends_on:
            end = chinese_day(now.term.ends_on)
            raise Refused(f"公示到{end}截止，今天还不能结束。请在截止次日以后办理。")
        waiting = [one for one in now.objections if one.upheld is None]
        if waiting:
            raise Refused(f"还有{len(waiting)}件异议没有核查（{waiting[0].candidate.name}）。请先写明核查结论。")
        _check_somebody_left(now)
        return {}

    def _approve(self, now: Selection, typed: StepInput) -> _Values:
        return {}

    def _circulate(self, now: Selection, typed: StepInput) -> _Values:
        number = clean_text(typed.document_number)
        if not number:
            raise InvalidInput({"document_number": "请填写发文字号，如“云交发〔2026〕15号”。"})
        if problem := number_problem(number, now.round.id):
            raise InvalidInput({"document_number": problem})
        return {
            "document_number": number,
            "approval_number": clean_text(typed.approval_number),
            "circulated_on": self._today(),
        }

    def _certify(self, now: Selection, typed: StepInput) -> _Values:
        self._certificates.issue_for(now)
        return {}

    def _file(self, now: Selection, typed: StepInput) -> _Values:
        if not clean_text(typed.note):
            raise InvalidInput({"note": "请填写归档位置或档号，如“2026年文书档案第12盒”。"})
        return {}

    def _send_back(self, now: Selection, typed: StepInput) -> _Values:
        if not clean_text(typed.note):
            raise InvalidInput({"note": "请写明为什么退回。"})
        valid = Certificate.award_round == now.round.id, Certificate.state == CertificateState.VALID
        if now.round.stage is Stage.CERTIFIED and Certificate.select().where(*valid).exists():
            raise Refused("证书还在用，不能退回。请先在证书登记册里把它们作废。")
        return {"posted_on": None} if now.round.stage is Stage.POSTED else {}

    def _today(self) -> date:
        return self._store.clock.today()


def _check_somebody_left(now: Selection) -> None:
    if not now.chosen:
        raise Refused("异议成立后，名单里没有人了。请退回领导小组重新研究。")


def _reasons(now: Selection, one: AwardCandidate, people: Mapping[int | None, Standing]) -> list[str]:
    """Judge by the scores as they were when the selection was opened; a group is recommended, not ranked."""
    holder = now.title.holder
    if holder is Holder.GROUP:
        return []
    known = people.get(one.staff_id) if holder is Holder.PERSON else Standing(ranked=False)
    if known is None:
        return ["查不到本轮成绩"]
    standing = replace(known, ranked=one.rank is not None, note=one.note, satisfaction=one.satisfaction)
    return why_not(_demands(now.title), standing, now.round.evaluation.last_day)


def _demands(title: FrozenTitle) -> Demands:
    return Demands(
        title.holder, title.months_in_post, title.members_only, title.posted_commitment, title.satisfaction_floor
    )
