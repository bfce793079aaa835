"""The course of a round on screen: told to those it concerns, objected to, published, corrected."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from sanhua_desktop.changes import Change
from sanhua_desktop.evaluation.proposal_service import ProposalService
from sanhua_desktop.evaluation.records import EvaluationRound
from sanhua_desktop.evaluation.service import EvaluationService, ScoreRow
from sanhua_desktop.ui.operations import Operations
from sanhua_desktop.ui.signed_text_dialog import SignedText, SignedTextDialog


class RoundCourse:
    """Asks what each step needs, then takes it; ``parent`` is the page."""

    def __init__(
        self, evaluation: EvaluationService, proposals: ProposalService, operations: Operations, parent: QWidget
    ) -> None:
        self._evaluation, self._proposals = evaluation, proposals
        self._operations, self._parent = operations, parent

    def show_scores(self, chosen: EvaluationRound) -> None:
        """Ask, then note that the scores were shown to those they concern."""
        if self._operations.read(self._parent, lambda: self._evaluation.check_showable(chosen)) is None:
            return
        changed = "、".join(self._evaluation.changed_since_shown(chosen))
        told = f"告知以后得分有变动：{changed}。" if changed else ""
        open_ends = self._open_ends(chosen)
        question = f"{told}{open_ends}“{chosen.title}”的得分告知单已交给本人了吗？告知以后可以登记异议。"
        call = lambda: self._do(lambda: self._evaluation.show(chosen))  # noqa: E731
        self._operations.messages.ask(self._parent, question, "仍然告知" if open_ends else "已告知", call)

    def publish(self, chosen: EvaluationRound) -> None:
        """Ask who signs, then publish and lock the round."""
        if self._operations.read(self._parent, lambda: self._evaluation.check_publishable(chosen)) is None:
            return
        question = f"{self._open_ends(chosen)}公布“{chosen.title}”后，扣分、加分和评分都不能再改。签发人："
        self._ask(question, "公布", lambda name: self._evaluation.publish(chosen, name))

    def correct(self, chosen: EvaluationRound) -> SignedTextDialog:
        """Ask for the cause and who signs, then open a new edition."""
        asked = SignedText(
            title="更正已公布的轮次",
            heading=f"“{chosen.title}”保留不变，另建一版更正，两版都能看到。",
            words="更正的原因",
            signer="签发人",
            verb="建立更正版",
            call=lambda cause, name: self._evaluation.correct(chosen, cause, signed_by=name),
        )
        dialog = SignedTextDialog(asked, self._operations, self._parent)
        dialog.open()
        return dialog

    def drop(self, chosen: EvaluationRound) -> None:
        """Ask why, then take a round that was opened by mistake out of use."""
        question = f"停用“{chosen.title}”，它的扣分、加分和评分都不再显示。为什么："
        self._ask(question, "停用", lambda reason: self._evaluation.drop(chosen, reason))

    def object_to(self, row: ScoreRow) -> None:
        """Ask for an objection."""
        question = f"{row.name}对得分的异议（哪一项、理由）："
        self._ask(question, "登记异议", lambda text: self._evaluation.object_to(row.participant, text))

    def _open_ends(self, chosen: EvaluationRound) -> str:
        """Tell what is not done yet, a line each: afterwards it is too late."""
        waiting = self._operations.glance(lambda: self._proposals.find(chosen)) or ()
        rows = self._operations.glance(lambda: self._evaluation.standings(chosen)) or ()
        lacking = sum(row.total.total is None for row in rows)
        told = [f"还有{len(waiting)}条建议扣分没有处理（Ctrl+D）。"] if waiting else []
        told += [f"{len(rows)}个参评对象里有{lacking}个数据不全，不参加排名。"] if lacking else []
        if self._evaluation.today() <= chosen.last_day:
            told.append(f"本轮到{chosen.last_day:%Y-%m-%d}才结束。")
        return "".join(f"■ {line}\n" for line in told)

    def _ask(self, question: str, verb: str, call: Callable[[str], Change]) -> None:
        answered = lambda text: self._do(lambda: call(text))  # noqa: E731
        self._operations.messages.ask_text(self._parent, question, verb, answered)

    def _do(self, call: Callable[[], Change]) -> None:
        self._operations.run(self._parent, call)
