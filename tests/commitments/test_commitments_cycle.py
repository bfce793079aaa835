"""One-sentence commitments: the cycle 提诺 → 审诺 → 公诺 and the board."""

from pathlib import Path

import pypdf
import pytest

from sanhua_desktop.commitments.documents import print_board
from sanhua_desktop.commitments.enums import CommitmentState as State
from sanhua_desktop.commitments.rules import check_step, check_text, next_words
from sanhua_desktop.errors import InvalidInput, Refused
from sanhua_desktop.office.service import OfficeValues
from sanhua_desktop.progress import NoProgress
from sanhua_desktop.services import Services, build_services
from sanhua_desktop.staff.enums import PoliticalStatus
from sanhua_desktop.staff.roster import StaffValues
from sanhua_desktop.store.store import Store

NAMES = ("李红", "王䶮璟", "买买提·吐尔逊", "欧阳娜娜")
ALLOWED = {
    (State.DRAFT, State.SUBMITTED),
    (State.RETURNED, State.SUBMITTED),
    (State.RETURNED, State.SUPERSEDED),
    (State.SUBMITTED, State.REVIEWED),
    (State.SUBMITTED, State.RETURNED),
    (State.REVIEWED, State.POSTED),
    (State.POSTED, State.UNDER_WAY),
    (State.POSTED, State.SUPERSEDED),
    (State.UNDER_WAY, State.KEPT),
    (State.UNDER_WAY, State.EXPLAINED),
    (State.UNDER_WAY, State.BROKEN),
    (State.UNDER_WAY, State.SUPERSEDED),
    (State.BROKEN, State.EXPLAINED),
    (State.KEPT, State.SUPERSEDED),
    (State.EXPLAINED, State.SUPERSEDED),
    (State.BROKEN, State.SUPERSEDED),
}


@pytest.fixture
def services(store: Store) -> Services:
    built = build_services(store)
    built.office.set_up(OfficeValues("云溪县交通运输局", complaint_phone="0700-6220012"), {1: "综合受理"})
    for number, name in enumerate(NAMES, start=1):
        status = PoliticalStatus.PARTY_MEMBER if number == 1 else PoliticalStatus.MASSES
        built.staff.add(StaffValues(f"JT-{number:03d}", name, window=1, post="受理岗", political_status=status))
    return built


def posted(services: Services, staff_id: int, text: str) -> None:
    service = services.commitments
    service.draft(staff_id, text)
    service.submit(service.newest(staff_id), services.staff.by_id(staff_id).name)
    service.review(service.newest(staff_id), "机关党支部", accept=True)
    service.post(service.newest(staff_id), "办公室")


@pytest.mark.parametrize("wanted", State)
@pytest.mark.parametrize("now", State)
def test_only_the_steps_of_the_cycle_are_taken(now: State, wanted: State) -> None:
    if (now, wanted) in ALLOWED:
        check_step(now, wanted)
        return
    with pytest.raises(Refused, match=now.label):
        check_step(now, wanted)


def test_each_state_says_who_takes_which_step_next() -> None:
    assert next_words(State.SUBMITTED) == "党支部审核人：已审待公示、退回"
    assert next_words(State.UNDER_WAY) == "核实人：已兑现、未兑现（有说明）、未兑现"
    assert next_words(State.KEPT) == next_words(State.SUPERSEDED) == ""


@pytest.mark.parametrize(
    ("text", "good"), [("五个字的话", False), ("六个字的承诺", True), ("字" * 40, True), ("字" * 41, False)]
)
def test_a_sentence_has_6_to_40_characters(text: str, good: bool) -> None:
    if good:
        check_text(text)
        return
    with pytest.raises(InvalidInput, match="6到40个字"):
        check_text(text)


@pytest.mark.parametrize(
    ("text", "advice"),
    [
        ("砥砺前行再创辉煌", "口号"),
        ("一心为民，情系万家。", "没有看出要做什么"),
        ("材料齐全当场办结", ""),
        ("三日内答复每位来访群众", ""),
    ],
)
def test_a_slogan_is_advised_against_and_a_promise_is_not(services: Services, text: str, advice: str) -> None:
    assert advice in services.commitments.hint(text)
    assert bool(services.commitments.hint(text)) == bool(advice)


def test_no_sentence_of_the_sample_office_reads_like_a_slogan(sample_services: Services) -> None:
    sentences = sample_services.commitments.posted().values()

    assert len(sentences) == 24
    assert [text for text in sentences if sample_services.commitments.hint(text)] == []


def test_nobody_reviews_their_own_and_a_return_has_a_reason(services: Services) -> None:
    service = services.commitments
    person = services.staff.find("李红")[0]
    service.draft(person.id, "材料齐全当场办结，不让群众跑两趟。")
    service.submit(service.newest(person.id), "李红")

    for reviewer, accept, word in (
        ("李红", True, "自己"),
        ("李 红", True, "自己"),
        ("李　红", False, "自己"),
        ("", True, "审核人"),
        ("机关党支部", False, "理由"),
    ):
        with pytest.raises((Refused, InvalidInput), match=word):
            service.review(service.newest(person.id), reviewer, accept=accept)
    service.review(service.newest(person.id), "机关党支部", accept=False, note="写清时限")

    assert service.newest(person.id).state is State.RETURNED
    assert [row.staff.name for row in service.rows(state="returned")] == ["李红"]


def test_a_new_sentence_takes_the_former_down_in_the_same_step(services: Services) -> None:
    person = services.staff.find("李红")[0]
    posted(services, person.id, "材料齐全当场办结，不让群众跑两趟。")
    posted(services, person.id, "当天的事当天办完，绝不过夜。")

    board = services.commitments.board("活动全称")

    assert [(entry.name, entry.text) for entry in board.entries] == [("李红", "当天的事当天办完，绝不过夜。")]


def test_while_the_next_is_prepared_the_posted_one_stays_up(services: Services) -> None:
    person = services.staff.find("李红")[0]
    posted(services, person.id, "材料齐全当场办结，不让群众跑两趟。")
    services.commitments.draft(person.id, "当天的事当天办完，绝不过夜。")

    board = services.commitments.board("活动全称")

    assert [entry.text for entry in board.entries] == ["材料齐全当场办结，不让群众跑两趟。"]


def test_an_undone_draft_is_gone(services: Services) -> None:
    person = services.staff.find("李红")[0]
    change = services.commitments.draft(person.id, "材料齐全当场办结。")

    assert change.undo is not None
    change.undo()

    assert services.commitments.rows("李红")[0].commitment is None


def test_an_empty_board_is_refused_in_words(services: Services) -> None:
    with pytest.raises(Refused, match="还没有已公示的承诺"):
        services.commitments.board("活动全称")


def test_the_board_has_every_face_and_word_on_one_a3_sheet(services: Services, tmp_path: Path) -> None:
    for person in services.staff.find():
        posted(services, person.id, f"{person.name}承诺：材料齐全当场办结。")

    print_board(services.commitments.board("“对标创标、推行‘三化’”活动"), tmp_path / "board.pdf", NoProgress())

    reader = pypdf.PdfReader(tmp_path / "board.pdf")
    words = "".join(reader.pages[0].extract_text().split())
    assert len(reader.pages) == 1
    assert [round(float(side) * 25.4 / 72) for side in reader.pages[0].mediabox[2:]] == [420, 297]
    assert all(name in words for name in NAMES)
    assert words.count("中共党员") == 1
    assert "“对标创标、推行‘三化’”活动" in words
    assert "监督电话：0700-6220012" in words
    assert "2026年9月18日" in words


def test_a_large_office_gets_several_boards_of_like_size(services: Services, tmp_path: Path) -> None:
    board = services.commitments
    for number in range(5, 31):
        services.staff.add(StaffValues(f"JT-{number:03d}", f"张三{chr(0x4E00 + number)}"))
    for person in services.staff.find():
        posted(services, person.id, "材料齐全当场办结。")

    print_board(board.board("活动全称"), tmp_path / "board.pdf", NoProgress())

    pages = ["".join(page.extract_text().split()) for page in pypdf.PdfReader(tmp_path / "board.pdf").pages]
    assert [page.count("材料齐全当场办结") for page in pages] == [15, 15]
