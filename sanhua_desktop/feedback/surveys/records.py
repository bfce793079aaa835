"""Surveys; what a citizen ticked has no number, time or writer."""

from peewee import CharField, DateField, IntegerField, TextField

from sanhua_desktop.feedback.surveys.enums import SatisfactionDefinition
from sanhua_desktop.store.fields import EndDateField, EnumField
from sanhua_desktop.store.record import Nameless, Record


class Survey(Record):
    """满意度调查; the questions are a JSON list, the first of them the satisfaction as a whole."""

    name = CharField(max_length=40, verbose_name="调查名称")
    first_day = DateField(verbose_name="开始日期")
    last_day = EndDateField(verbose_name="结束日期")
    definition = EnumField(SatisfactionDefinition, verbose_name="满意率口径")
    questions = TextField(verbose_name="调查项目")
    issued = IntegerField(verbose_name="发出份数")
    minimum = IntegerField(verbose_name="最少样本")

    class Meta:
        table_name = "survey"


class SurveyForm(Nameless):
    """调查表 filled in without a name: the number of the window it was handed out at, 0 if unsaid, and the marks."""

    key = CharField(max_length=32, primary_key=True)
    survey_id = IntegerField()
    window = IntegerField()
    marks = CharField(max_length=40)

    class Meta:
        table_name = "survey_form"
