"""What may be done with a joint case now; every refusal in words."""

from datetime import date

from sanhua_desktop.errors import InvalidInput, Refused
from sanhua_desktop.inquiries.joint_clock import JointStanding
from sanhua_desktop.inquiries.joint_machine import BRANCH, JOINT, BranchState, JointState, JointStep
from sanhua_desktop.inquiries.machine import StepValues

MOST_EXTENSION = 15


def check_joint_step(
    stands: JointStanding, step: JointStep, values: StepValues, *, corrections: int = 0, today: date
) -> None:
    """Raise ``Refused`` or ``InvalidInput`` in words if the step may not be done now."""
    if step in BRANCH.rules:
        _check_branch_step(stands, step, values)
        return
    JOINT.after(stands.state, step)
    if check := _CHECKS.get(step):
        check(stands, values, corrections, today)
    JOINT.check(step, values)


def _check_branch_step(stands: JointStanding, step: JointStep, values: StepValues) -> None:
    if stands.state is not JointState.ACCEPTED:
        raise Refused(f"联办件现在是“{stands.state.label}”，受理以后才能在部门之间流转。")
    branch = next((one for one in stands.branches if one.item.position == values.branch), None)
    if branch is None:
        raise InvalidInput({"branch": "请选择环节。"})
    if branch.state is BranchState.WAITING:
        names = "、".join(stands.branch(at).item.name for at in branch.item.after)
        raise Refused(f"“{branch.item.name}”要等“{names}”办出以后才能流转。")
    BRANCH.after(branch.state, step)
    BRANCH.check(step, values)


def _issue(stands: JointStanding, values: StepValues, corrections: int, today: date) -> None:
    missing = [one for one in stands.branches if one.open]
    if missing:
        names = "；".join(f"{one.item.department}“{one.item.name}”（{one.state.label}）" for one in missing)
        raise Refused(f"证照没有到齐，不能发证。还差：{names}。全部到窗口后再通知申请人来领，一次领齐。")


def _extension(stands: JointStanding, values: StepValues, corrections: int, today: date) -> None:
    if stands.extended:
        raise Refused("期限已经延长过一次，依法不能再延长。")
    if stands.statutory is not None and today > stands.statutory.due:
        raise Refused("法定期限已经过了，不能再延长。")
    if values.days > MOST_EXTENSION:
        raise InvalidInput({"days": f"联办最多延长{MOST_EXTENSION}个工作日，由本级人民政府负责人批准。"})


def _correction(stands: JointStanding, values: StepValues, corrections: int, today: date) -> None:
    if stands.deemed and stands.start is not None:
        raise Refused(
            f"收到材料已满5个工作日没有告知补正，依法自{stands.start.month}月{stands.start.day}日起即为受理，请按“联办受理”办理。"
        )
    if corrections and not values.reason.strip():
        raise InvalidInput({"reason": "已经合并告知过补正。再次告知请写明原因，会计入“一次性告知不到位”。"})


_CHECKS = {JointStep.ISSUE: _issue, JointStep.EXTEND: _extension, JointStep.CORRECT: _correction}
