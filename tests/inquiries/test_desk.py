"""The desk's own data: rules, canned answers, text of identity cards, drafts on the disk."""

import json
from datetime import datetime
from pathlib import Path
from uuid import uuid4

import pytest
from desk_office import Office

from sanhua_desktop.errors import EnvironmentProblem, InvalidInput
from sanhua_desktop.inquiries.desk.drafts import Draft, DraftFolder
from sanhua_desktop.inquiries.desk.identity import CardText, is_identity, read_card
from sanhua_desktop.inquiries.desk.records import VisitorIdentity
from sanhua_desktop.inquiries.enums import Disposition
from sanhua_desktop.store.backup import check

CARD = "11010519491231002X"


def test_the_shipped_rules_hold_until_the_office_changes_them(office: Office) -> None:
    desk = office.services.desk
    assert desk.number("accept_minutes") == 30
    change = desk.change_rule("accept_minutes", "45")
    assert desk.number("accept_minutes") == 45
    assert change.undo is not None
    change.undo()
    assert {row.name: row.value for row in desk.rules()}["accept_minutes"] == "30"
    assert check(office.store) == []


@pytest.mark.parametrize(
    ("name", "value", "told"),
    [
        ("locked_until", "上个月底", "2026-08-31"),
        ("accept_minutes", "0", "1 以上的整数"),
        ("accept_minutes", "半小时", "1 以上的整数"),
        ("expiry_days", "60 四十五", "60 45 30"),
        ("pickup_text", "{客户}您好", "{姓名}"),
        ("pickup_text", "", "{姓名}"),
    ],
)
def test_a_rule_refuses_what_it_cannot_be(office: Office, name: str, value: str, told: str) -> None:
    before = office.services.desk.value(name)
    with pytest.raises(InvalidInput) as refused:
        office.services.desk.change_rule(name, value)
    assert told in refused.value.problems["value"]
    assert office.services.desk.value(name) == before


def test_answers_are_found_by_code_and_by_initials_and_can_be_changed(office: Office) -> None:
    desk = office.services.desk
    assert desk.answers("ns")[0].text.startswith("货车年审")
    assert "wz" in [one.code for one in desk.answers("bldd")]  # 办理地点
    desk.keep_answer(" NS ", "货车年审改到3号窗口。")
    assert [one.text for one in desk.answers("ns") if one.code == "ns"] == ["货车年审改到3号窗口。"]
    change = desk.drop_answer(next(one for one in desk.answers("ns") if one.code == "ns"))
    assert "ns" not in [one.code for one in desk.answers("ns")]
    assert change.undo is not None
    change.undo()
    assert "ns" in [one.code for one in desk.answers("ns")]
    with pytest.raises(InvalidInput, match="请写成“短码 答复内容”"):
        desk.keep_answer("ns", "  ")


@pytest.mark.parametrize(
    "text",
    [
        f"王璟 {CARD} 北京市朝阳区",
        f"王璟\t男\t汉\t19491231\t北京市\t{CARD}",
        f"姓名：王璟 性别：男 民族：汉 住址：云溪县人民路1号 公民身份号码：{CARD}",
        f"{CARD},王璟,男,汉族",
        f"王璟\u2028{CARD.lower()}",
    ],
)
def test_what_a_card_reader_types_is_understood(text: str) -> None:
    assert read_card(text) == CardText("王璟", CARD)


@pytest.mark.parametrize("text", ["", "王璟", "13812341234", "110105194912310021", f"1{CARD}", "云溪县人民路1号"])
def test_what_is_no_card_is_left_alone(text: str) -> None:
    assert read_card(text) is None


def test_a_minority_name_keeps_its_dot() -> None:
    assert read_card(f"买买提·吐尔逊 男 维吾尔 {CARD}") == CardText("买买提·吐尔逊", CARD)
    assert not is_identity("11010519491231002")


def test_identity_numbers_are_kept_only_where_the_matter_needs_them(office: Office) -> None:
    licence, service = (
        office.enter("甲某", code="HY01", identity=CARD),
        office.enter("乙某", code="HY04", identity=CARD),
    )
    with office.store.reading():
        kept = [(one.entry_id, one.number) for one in VisitorIdentity.select()]
    assert kept == [(licence.id, CARD)]
    petition = office.enter("信访人", identity=CARD, disposition=Disposition.PETITION)
    with office.store.reading():
        kept = [one.entry_id for one in VisitorIdentity.select().order_by(VisitorIdentity.id)]
    assert kept == [licence.id, petition.id]
    assert service.id
    with pytest.raises(InvalidInput) as refused:
        office.enter("丙某", code="HY01", identity="110105194912310021")
    assert set(refused.value.problems) == {"identity"}


def draft(**fields: str) -> Draft:
    return Draft(uuid4(), datetime(2026, 9, 18, 10, 22), fields)


def test_drafts_come_back_as_they_were_and_a_half_written_one_does_no_harm(tmp_path: Path) -> None:
    folder = DraftFolder(tmp_path / "drafts")
    assert folder.all() == []
    first, second = draft(visitor_name_edit="王璟", content_edit="问“路线”\n和时间"), draft(phone_edit="138")
    folder.put(first)
    folder.put(second)
    (tmp_path / "drafts" / f"{uuid4()}.json").write_text('{"kept_at": "2026-09', encoding="utf-8")
    (tmp_path / "drafts" / f"{uuid4()}.part").write_text("half", encoding="utf-8")
    (tmp_path / "drafts" / "stray.json").write_text(json.dumps([1]), encoding="utf-8")

    assert {one.key: dict(one.fields) for one in folder.all()} == {
        first.key: dict(first.fields),
        second.key: dict(second.fields),
    }
    folder.drop(first.key)
    folder.drop(first.key)
    assert [one.key for one in folder.all()] == [second.key]


def test_a_disk_that_does_not_take_a_draft_is_told_in_words(tmp_path: Path) -> None:
    (tmp_path / "drafts").write_text("a file where the folder should be")
    with pytest.raises(EnvironmentProblem, match="没能暂存"):
        DraftFolder(tmp_path / "drafts").put(draft(visitor_name_edit="王璟"))
