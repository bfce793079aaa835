"""What each step of a selection does to its candidates and to the selection itself; called inside one transaction."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from sanhua_desktop.awards.candidates import CandidateSource
from sanhua_desktop.awards.certificate_service import CertificateService
from sanhua_desktop.awards.document_numbers import number_problem
from sanhua_desktop.awards.eligibility_rules import Demands, shortlist, why_not
from sanhua_desktop.awards.enums import CertificateState, Stage, Step
from sanhua_desktop.awards.publicity_rules import FEWEST, MOST, chinese_day
from sanhua_desktop.awards.records import AwardTitle, Certificate
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
        demands, last_day = _demands(now.round.title), now.round.evaluation.last_day
        known = {
            (one.staff_id, one.window_id): one.standing
            for one in self._source.proposals(now.round.evaluation, now.round.title.holder)
        }
        for one in now.candidates:
            standing = known.get((one.staff_id, one.window_id))
            reasons = why_not(demands, standing, last_day) if standing else []
            self._store.update(one, why_not="；".join(reasons)[:200], listed=False, chosen=False)
        if not now.candidates:
            raise Refused("还没有候选对象。请先推荐。")
        if all(one.why_not for one in now.candidates):
            raise Refused("没有一个候选符合资格，不能往下办。每个人不符合的原因写在名单里。")
        return {"tie": ""}

    def _shortlist(self, now: Selection, typed: StepInput) -> _Values:
        eligible = [one for one in now.candidates if not one.why_not]
        on_list, tie = shortlist([one.rank for one in eligible], now.round.quota)
        for one, listed in zip(eligible, on_list, strict=True):
            self._store.update(one, listed=listed, chosen=False)
        return {"tie": tie}

    def _decide(self, now: Selection, typed: StepInput) -> _Values:
        listed = [one for one in now.candidates if one.listed]
        chosen = listed if typed.chosen is None else [one for one in listed if one.id in set(typed.chosen)]
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
        if not now.chosen:
            raise Refused("异议成立后，名单里没有人了。请退回领导小组重新研究。")
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


def _demands(title: AwardTitle) -> Demands:
    return Demands(
        title.holder, title.months_in_post, title.members_only, title.posted_commitment, title.satisfaction_floor
    )
