"""The sequence of a selection (domain F.8): one order, one role for each step, nobody approves their own proposal.

候选 → 资格和一票否决审查 → 入围名单 → 领导小组研究 → 公示 → 异议核查 → 审定 → 通报 → 证书 → 归档.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from sanhua_desktop.awards.enums import Role, Stage, Step
from sanhua_desktop.errors import InvalidInput, Refused

STAGES = tuple(Stage)
# Each step begins where the one before ended, so that none can be left out.
ROLES: Mapping[Step, Role] = {
    Step.PROPOSE: Role.OFFICE,
    Step.REVIEW: Role.OFFICE,
    Step.SHORTLIST: Role.OFFICE,
    Step.DECIDE: Role.LEADING_GROUP,
    Step.POST: Role.OFFICE,
    Step.CLEAR: Role.OFFICE,
    Step.APPROVE: Role.COMMITTEE,
    Step.CIRCULATE: Role.OFFICE,
    Step.CERTIFY: Role.OFFICE,
    Step.FILE: Role.OFFICE,
}
_ORDER = tuple(ROLES)
# Who proposed must not decide or approve (职责分离).
_PROPOSING = (Step.PROPOSE, Step.SHORTLIST)
_JUDGING = (Step.DECIDE, Step.APPROVE)


@dataclass(frozen=True)
class Act:
    """A step as somebody wants to take it."""

    step: Step
    role: Role
    person: str


def next_step(stage: Stage) -> Step | None:
    """Return the one step that goes on from ``stage``; None at the end."""
    at = STAGES.index(stage) + 1
    return _ORDER[at] if at < len(_ORDER) else None


def check_step(stage: Stage, act: Act, earlier: Mapping[Step, str]) -> Stage:
    """Return the stage that ``act`` leads to; ``earlier`` names who last took each step.

    ``InvalidInput`` without a name; ``Refused`` for a step out of turn, a role that may not take it, or somebody who
    would judge their own proposal.
    """
    if not act.person.strip():
        raise InvalidInput({"person": "请填写办理人姓名，经过里会写明是谁办的。"})
    if act.step is Step.SEND_BACK:
        return _one_back(stage, act)
    wanted = next_step(stage)
    if act.step is not wanted:
        raise Refused(_out_of_turn(stage, act.step, wanted))
    if act.role is not ROLES[act.step]:
        raise Refused(f"“{act.step.label}”由{ROLES[act.step].label}办理，{act.role.label}不能代办。")
    if act.step in _JUDGING:
        _check_apart(act, earlier)
    return STAGES[STAGES.index(stage) + 1]


def check_not_own(act: Act, names: frozenset[str]) -> None:
    """Raise ``Refused`` if who judges stands on the list: 本人应当回避."""
    if act.step in _JUDGING and act.person in names:
        raise Refused(f"{act.person}在本次名单里，应当回避。请换一人{act.step.label}。")


def _check_apart(act: Act, earlier: Mapping[Step, str]) -> None:
    for step in _PROPOSING:
        if earlier.get(step) == act.person:
            raise Refused(
                f"{act.person}办理了“{step.label}”，不能再由本人{act.step.label}。请换一人，提名和审定要分开。"
            )


def _out_of_turn(stage: Stage, step: Step, wanted: Step | None) -> str:
    if wanted is None:
        return f"这次比选{stage.label}，不能再“{step.label}”。"
    done = step in _ORDER[: STAGES.index(stage) + 1]
    why = f"“{step.label}”已经办过" if done else f"还不能“{step.label}”"
    return f"这次比选现在是“{stage.label}”，{why}。下一步是“{wanted.label}”；要重办，请先退回。"


def _one_back(stage: Stage, act: Act) -> Stage:
    wanted = next_step(stage)
    if wanted is None:
        raise Refused("这次比选已归档，不能退回。")
    if stage is Stage.PROPOSED:
        raise Refused("这次比选刚提出候选，前面没有可以退回的步骤。不办了请停用。")
    if act.role is not ROLES[wanted]:
        raise Refused(f"现在轮到{ROLES[wanted].label}办理，由{ROLES[wanted].label}退回，{act.role.label}不能退回。")
    return STAGES[STAGES.index(stage) - 1]
