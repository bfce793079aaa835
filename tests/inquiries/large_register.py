"""A register of many years, written straight into the database: made-up visitors, the same for the same seed."""

import random
import sqlite3
from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sanhua_desktop.inquiries.records import InquiryEntry
from sanhua_desktop.matters.records import Matter
from sanhua_desktop.staff.pinyin import name_initials, name_pinyin
from sanhua_desktop.staff.records import StaffMember
from sanhua_desktop.store.search import search_text
from sanhua_desktop.store.store import Store

SURNAMES = (
    "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎"
    "余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文"
)
GIVEN = (
    "伟芳娜敏静秀英丽强磊军洋勇艳杰娟涛明超兰霞平刚桂玉萍红春燕华国建志海波宁欣怡子轩浩然宇博雨梓涵诗琪俊"
    "熙思远晓彤佳慧鹏飞凯文斌辉林峰云龙雪梅凤莲淑珍庆忠义德才福贵安康乐成功新民和顺东南西北金银山川河江"
)
UNITS = ("宏远物流", "顺达货运", "云溪客运", "龙翔运输", "佳成汽修", "鸿运驾培", "通达商贸", "众诚工程")


def visitors(count: int, chance: random.Random) -> list[tuple[str, str, str]]:
    """Return name, phone and unit of people."""
    people = []
    for _ in range(count):
        name = chance.choice(SURNAMES) + "".join(chance.sample(GIVEN, chance.choice((1, 2, 2, 2))))
        phone = f"1{chance.choice('3578')}{chance.randrange(10**9):09d}"
        unit = f"{chance.choice(UNITS)}有限公司" if chance.random() < 0.25 else ""
        people.append((name, phone, unit))
    return people


def fill(store: Store, count: int, *, seed: int = 7, until: datetime | None = None) -> None:
    """Write ``count`` entries of the three years before ``until``, a thousandth of them still open."""
    chance, until = random.Random(seed), until or store.clock.now()
    with store.reading():
        matters, officers = list(Matter.select()), list(StaffMember.select())
    rows = _rows(count, chance, until, matters, officers)
    names = ", ".join(column.column_name for column in InquiryEntry._meta.sorted_fields if column.name != "id")
    marks = ", ".join("?" for _ in InquiryEntry._meta.sorted_fields[1:])
    with sqlite3.connect(store.place) as connection:
        connection.executemany(f"INSERT INTO inquiry_entry ({names}) VALUES ({marks})", rows)
        years: dict[int, int] = {}
        for (number,) in connection.execute("SELECT number FROM inquiry_entry"):
            year, serial = int(number[3:7]), int(number[8:-1])
            years[year] = max(years.get(year, 0), serial)
        for year, serial in years.items():
            connection.execute(
                "INSERT INTO number_counter (series, year, value) VALUES ('inquiry', ?, ?) "
                "ON CONFLICT (series, year) DO UPDATE SET value = excluded.value",
                (year, serial),
            )
    connection.close()


def _rows(count: int, chance: random.Random, until: datetime, matters: Any, officers: Any) -> Iterator[tuple[Any, ...]]:
    people = visitors(max(count // 5, 1), chance)
    sounds = {name: name_initials(name_pinyin(name)) for name, _, _ in people}
    step, serials = timedelta(days=3 * 365) / count, {}
    names = [column.name for column in InquiryEntry._meta.sorted_fields if column.name != "id"]
    known: dict[tuple[Any, ...], str] = {}
    for at in range(count):
        moment = (until - step * (count - at)).replace(microsecond=0)
        serials[moment.year] = serials.get(moment.year, 0) + 1
        number = f"首问〔{moment.year}〕{serials[moment.year]:04d}号"
        (name, phone, unit), matter = chance.choice(people), chance.choice(matters)
        key = (name, unit, matter.id)
        if key not in known:
            known[key] = search_text(name, sounds[name], unit, matter.name)
        officer = chance.choice(officers)
        values = {
            "answer_mode": None,
            "version": 1, "request_key": UUID(int=chance.getrandbits(128)).hex, "created_at": moment,
            "updated_at": moment, "archived_at": None, "archive_reason": "", "row_digest": "", "number": number,
            "received_at": moment, "channel": "visit", "kind": "application", "visitor_name": name,
            "visitor_unit": unit, "phone": phone, "matter": matter.id, "content": "", "materials": "",
            "statutory_days": matter.statutory_days, "promised_days": matter.promised_days,
            "receiving_officer": officer.id, "window": officer.window_id, "disposition": "accepted", "referral": "",
            "referral_phone": "", "complete_at": None,
            "finished_at": None if count - at <= count // 1000 else moment + timedelta(hours=2),
            "result": "已办结", "search": f"{known[key]} {phone} {number} sw{moment.year}{serials[moment.year]:04d}h",
        }  # fmt: skip
        yield tuple(str(one) if isinstance(one := values[column], datetime) else one for column in names)
