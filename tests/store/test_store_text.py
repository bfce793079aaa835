"""Text as it enters: cleaned once, the same ever after, and the same on both databases."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from slip_record import Slip

from sanhua_desktop.store.store import Store
from sanhua_desktop.store.text import clean_code, clean_name, clean_text


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  张三 ", "张三"),
        ("甲\r\n乙\r丙", "甲\n乙\n丙"),
        ("张\x00\x07三\x9f", "张三"),
        ("abc\u202edcb\u2066x\u2069", "abcdcbx"),
        ("\ufeff零\u200b宽\u200d", "零宽"),
        ("坏\ud800码", "坏码"),
        ("e\u200b\u0301", "é"),
        ("列\t表", "列\t表"),
        ("１２Ａ", "１２Ａ"),
    ],
)
def test_text_is_cleaned(typed: str, kept: str) -> None:
    assert clean_text(typed) == kept


@given(st.text(st.characters(exclude_categories=())))
def test_cleaning_twice_changes_nothing(typed: str) -> None:
    once = clean_text(typed)

    assert clean_text(once) == once
    once.encode()


@pytest.mark.parametrize("dot", "·・•․‧")
def test_the_dot_of_a_name_is_always_the_same(dot: str) -> None:
    assert clean_name(f" 买买提 {dot}吐尔逊") == "买买提·吐尔逊"


def test_a_code_is_in_plain_digits() -> None:
    assert clean_code("１１０１０５ １９４９ １２３１ ００２Ｘ") == "11010519491231002X"


@pytest.mark.parametrize(
    "typed", ["<foo>内容</foo>", "';DROP TABLE x;--", "👩‍👩‍👧", "𠮷𡈽", "=cmd|'x'", "%_*?\\", "a\ud800\x00b"]
)
def test_hostile_text_comes_back_as_it_was_cleaned(store: Store, typed: str) -> None:
    slip = Slip(title="甲", text=typed)

    store.insert(slip)

    with store.reading():
        assert Slip.get_by_id(slip.id).text == clean_text(typed)
