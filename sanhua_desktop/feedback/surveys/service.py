"""Surveys: prepare, take in paper forms, report with definition, n and period."""

import json
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sanhua_desktop.changes import Change
from sanhua_desktop.errors import InvalidInput, Refused
from sanhua_desktop.feedback.surveys.enums import SatisfactionDefinition
from sanhua_desktop.feedback.surveys.records import Survey, SurveyForm
from sanhua_desktop.feedback.surveys.rules import (
    MIN_GROUP,
    MIN_SAMPLE,
    SATISFACTION_LEVELS,
    Figure,
    figures,
    shown_apart,
    window_number,
)
from sanhua_desktop.office.records import ServiceWindow
from sanhua_desktop.store.lots import drawn_key, write_by_lot
from sanhua_desktop.store.store import Store
from sanhua_desktop.store.text import clean_text

KINDS = frozenset({"survey"})
QUESTIONS = ("整体满意度", "服务态度", "服务效率", "服务水平", "服务环境", "一次性告知", "公开透明", "廉洁自律")
_MOST_QUESTIONS = 40
_UNTOLD = f"回答不足{MIN_GROUP}份，或单列后会推算出不足{MIN_GROUP}份的窗口，不单独统计，不作评定"


@dataclass(frozen=True)
class NewSurvey:
    """A survey as it was typed."""

    name: str
    first_day: date
    last_day: date
    definition: SatisfactionDefinition = SatisfactionDefinition.INCLUDING_BASIC
    questions: Sequence[str] = QUESTIONS
    issued: int = 0
    minimum: int = MIN_SAMPLE


@dataclass(frozen=True)
class SurveyReport:
    """What a survey says: a figure for each question, and the whole satisfaction of each window that is large enough.

    ``period`` stands under each figure; ``withheld`` counts the windows that must not be told apart.
    """

    name: str
    period: str
    issued: int
    forms: int
    definition: SatisfactionDefinition
    figures: tuple[Figure, ...]
    by_window: tuple[Figure, ...]
    withheld: int
    note: str

    @property
    def whole(self) -> Figure:
        """The satisfaction as a whole."""
        return self.figures[0]


@dataclass(frozen=True)
class Satisfaction:
    """The satisfaction as a whole of the surveys of a period; ``note`` says why it is not enough to judge by.

    The figure has no counts where they would tell who answered what.
    """

    surveys: tuple[str, ...]
    figure: Figure
    note: str


class SurveyService:
    """满意度调查."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def today(self) -> date:
        """Return the day by the store's clock."""
        return self._store.clock.today()

    def surveys(self) -> list[Survey]:
        """Return the surveys, newest first."""
        with self._store.reading():
            rows = Survey.select().where(Survey.archived_at.is_null())
            return list(rows.order_by(Survey.first_day.desc(), Survey.id.desc()))

    def prepare(self, new: NewSurvey) -> Change:
        """Keep a new survey with the definition its figures will be read by; ``InvalidInput`` beside each field."""
        if problems := _problems(new):
            raise InvalidInput(problems)
        row = Survey(
            name=clean_text(new.name),
            first_day=new.first_day,
            last_day=new.last_day,
            definition=new.definition,
            questions=json.dumps([clean_text(one) for one in new.questions], ensure_ascii=False),
            issued=new.issued,
            minimum=new.minimum,
        )
        self._store.insert(row)
        return Change(f"已建立满意度调查“{row.name}”。", KINDS, row.id)

    def take_in(self, chosen: Survey, window: str, marks: str) -> Change:
        """Keep one paper form, a mark a question; ``Refused`` if marks are missing or nothing was ticked at all.

        ``window`` is the label of a window, "" where the form names none. All forms of the survey are written anew: a
        row that came alone would be known by its place and its transaction on PostgreSQL.
        """
        questions = questions_of(chosen)
        if len(marks) != len(questions):
            raise Refused(f"这份还差{len(questions) - len(marks)}项。没有打勾的按 0。")
        if not set(marks) & set("12345"):
            raise Refused("这份一项也没有打勾，是废表，不要录入。")
        key = drawn_key()
        form = {"key": key, "survey_id": chosen.id, "window": window_number(clean_text(window)), "marks": marks}
        with self._store.writing():
            own = SurveyForm.survey_id == chosen.id
            kept = [dict(row.__data__) for row in SurveyForm.select().where(own)]
            SurveyForm.delete().where(own).execute()
            write_by_lot(SurveyForm, [*kept, form])
        return Change("已录入一份调查表。", KINDS, chosen.id, lambda: self._take_back(chosen, key))

    def report(self, chosen: Survey) -> SurveyReport:
        """Count every form once and return the figures."""
        forms = self._forms([chosen])
        questions = questions_of(chosen)
        counted = tuple(figures((marks for _, marks in forms), questions, chosen.definition))
        by_window = _by_window(forms, chosen.definition)
        shown = shown_apart(by_window)
        few = counted[0].votes < chosen.minimum
        return SurveyReport(
            name=chosen.name,
            period=f"{_day(chosen.first_day)}至{_day(chosen.last_day)}",
            issued=chosen.issued,
            forms=len(forms),
            definition=chosen.definition,
            figures=counted,
            by_window=shown,
            withheld=len(by_window) - len(shown),
            note=f"样本不足{chosen.minimum}份，仅供参考，不作为评定依据" if few else "",
        )

    def reports(self, first: date, last: date) -> list[SurveyReport]:
        """Return what each survey says that was held within a period, the earliest first."""
        return [self.report(one) for one in self._held(first, last)]

    def satisfaction(self, first: date, last: date, window: str = "") -> Satisfaction | None:
        """Count all surveys held within a period together, of one window or of all; None where there was none.

        The newest survey's definition is used. Fewer answers than the least sample judge nothing; fewer than five, or
        a window that must not be told apart, are not told at all.
        """
        held = self._held(first, last)
        if not held:
            return None
        forms, definition = self._forms(held), held[-1].definition
        names, empty = tuple(one.name for one in held), (0,) * len(SATISFACTION_LEVELS)
        if window:
            apart = shown_apart(_by_window(forms, definition))
            own = next((one for one in apart if one.what == window), None)
            return Satisfaction(names, own or Figure(window, empty, 0, definition), "" if own else _UNTOLD)
        [whole] = figures((marks[0] for _, marks in forms), ["全单位"], definition)
        fewest = max(one.minimum for one in held)
        note = f"只有{whole.votes}份，少于{fewest}份，不作评定" if whole.votes < fewest else ""
        told = whole if whole.votes >= MIN_GROUP else Figure("全单位", empty, 0, definition)
        return Satisfaction(names, told, note)

    def _forms(self, chosen: Sequence[Survey]) -> list[tuple[str, str]]:
        """Return window and marks of every form; a window by its label of today, "未注明窗口" where none was named."""
        with self._store.reading():
            labels = {row.number: row.label for row in ServiceWindow.select()} | {0: "未注明窗口"}
            rows = SurveyForm.select().where(SurveyForm.survey_id.in_([one.id for one in chosen]))
            return [(labels.get(row.window, f"{row.window}号窗口"), row.marks) for row in rows]

    def _held(self, first: date, last: date) -> list[Survey]:
        with self._store.reading():
            rows = Survey.select().where(
                Survey.archived_at.is_null(), Survey.first_day >= first, Survey.last_day <= last
            )
            return list(rows.order_by(Survey.first_day, Survey.id))

    def _take_back(self, chosen: Survey, key: str) -> Change:
        with self._store.writing():
            SurveyForm.delete().where(SurveyForm.key == key).execute()
        return Change("刚录入的调查表已撤销。", KINDS, chosen.id)


def _by_window(forms: Sequence[tuple[str, str]], definition: SatisfactionDefinition) -> list[Figure]:
    """Return the satisfaction as a whole of each window, by label."""
    own: dict[str, list[str]] = defaultdict(list)
    for window, marks in forms:
        own[window].append(marks[0])
    return [figures(marks, [window], definition)[0] for window, marks in sorted(own.items())]


def questions_of(chosen: Survey) -> tuple[str, ...]:
    """Return what a survey asks, the satisfaction as a whole first."""
    return tuple(json.loads(chosen.questions))


def _day(day: date) -> str:
    return f"{day.year}年{day.month}月{day.day}日"


def _problems(new: NewSurvey) -> dict[str, str]:
    questions = [clean_text(one) for one in new.questions]
    checks = {
        "name": (bool(clean_text(new.name)), "请填写调查名称，如“第三季度群众满意度调查”。"),
        "last_day": (new.last_day >= new.first_day, "结束日期早于开始日期，请核对。"),
        "questions": (
            0 < len(questions) <= _MOST_QUESTIONS and all(questions),
            f"请填写1到{_MOST_QUESTIONS}个调查项目，每行一个，第一个是整体满意度。",
        ),
        "issued": (new.issued >= 0, "发出份数要填 0 以上的整数。"),
        "minimum": (new.minimum >= MIN_GROUP, f"最少样本不能少于{MIN_GROUP}份。"),
    }
    return {name: sentence for name, (holds, sentence) in checks.items() if not holds}
