"""The State Council's notice, pasted as text."""

import tomllib
from datetime import date

import pytest

from sanhua_desktop.assets import resource
from sanhua_desktop.errors import InvalidInput
from sanhua_desktop.office.notice import read_notice
from sanhua_desktop.office.shipped_calendar import calendar_with
from sanhua_desktop.office.working_calendar import WEEKDAYS

NOTICE = """一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。
二、春节：2月15日（农历腊月二十八、周日）至23日（农历正月初七、周一）放假调休，共9天。2月14日（周六）、2月28日（周六）上班。
三、清明节：4月4日（周六）至6日（周一）放假，共3天。
四、劳动节：5月1日（周五）至5日（周二）放假调休，共5天。5月9日（周六）上班。
五、端午节：6月19日（周五）至21日（周日）放假，共3天。
六、中秋节：9月25日（周五）至27日（周日）放假，共3天。
七、国庆节：10月1日（周四）至7日（周三）放假调休，共7天。9月20日（周日）、10月10日（周六）上班。"""


def test_the_notice_of_2026_gives_the_shipped_days() -> None:
    shipped = calendar_with({})

    read = read_notice(NOTICE, 2026)

    assert len(read) == 39
    assert all(shipped.describe(day).rest == rule.rest for day, rule in read.items())
    assert all(shipped.describe(day).festival == rule.name for day, rule in read.items())


def test_a_notice_makes_its_year_known() -> None:
    made_up = NOTICE.replace("1月1日（周四）至3日（周六）", "1月1日（周五）至3日（周日）").split("\n")[0]
    made_up = made_up.replace("1月4日（周日）", "1月9日（周六）")

    calendar = calendar_with(read_notice(made_up, 2027))

    assert calendar.is_known(date(2027, 3, 1))
    assert not calendar.is_known(date(2028, 3, 1))


@pytest.mark.parametrize("year", range(2019, 2027))
def test_the_notice_of_every_shipped_year_reads_back_as_its_days(year: int) -> None:
    shipped = tomllib.loads(resource("holidays", f"{year}.toml").read_text("utf-8"))
    work: dict[str, list[date]] = {}
    for one in shipped.get("work", []):
        work.setdefault(one["festival"], []).append(one["date"])
    sentences = []
    for number, one in enumerate(shipped["rest"]):
        first, last, name = one["first"], one["last"], one["festival"]
        span = f"{told(first)}至{told(last)}放假调休" if last > first else f"{told(first)}放假1天，不调休"
        worked = f"{'、'.join(map(told, work.pop(name, [])))}上班。" if name in work else ""
        sentences.append(f"{'一二三四五六七八九'[number]}、{name}：{span}，共{(last - first).days + 1}天。{worked}")

    read = read_notice("\n".join(sentences), year)

    calendar = calendar_with({})
    assert work == {}
    assert all(calendar.describe(day).rest == rule.rest for day, rule in read.items())
    assert sum(rule.rest for rule in read.values()) == sum(
        (one["last"] - one["first"]).days + 1 for one in shipped["rest"]
    )
    assert sum(not rule.rest for rule in read.values()) == len(shipped.get("work", []))


def told(day: date) -> str:
    return f"{day.year}年{day.month}月{day.day}日（农历某日、周{WEEKDAYS[day.weekday()]}）"


def test_a_holiday_over_the_new_year_begins_in_the_old_one() -> None:
    for text in ("12月31日（周六）至1月2日（周一）", "2022年12月31日（周六）至2023年1月2日（周一）"):
        read = read_notice(f"一、元旦：{text}放假调休，共3天。", 2023)
        assert sorted(read) == [date(2022, 12, 31), date(2023, 1, 1), date(2023, 1, 2)]


def test_a_notice_of_another_year_is_noticed_by_its_weekdays() -> None:
    with pytest.raises(InvalidInput, match="通知写1月1日是周四，而2027年的这一天是周五") as refused:
        read_notice(NOTICE, 2027)
    assert set(refused.value.problems) == {"year"}


@pytest.mark.parametrize("text", ["", "明年的放假安排", "一、元旦：13月40日（周四）放假"])
def test_what_is_no_notice_is_refused_in_words(text: str) -> None:
    with pytest.raises(InvalidInput, match=r"通知|放假"):
        read_notice(text, 2027)
