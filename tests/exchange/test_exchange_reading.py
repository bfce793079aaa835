"""Foreign tables: read as text whatever made them, refused in words when they are hostile or broken."""

import zipfile
from pathlib import Path

import pytest
import xlsxwriter

from sanhua_desktop.errors import EnvironmentProblem, InvalidInput
from sanhua_desktop.exchange.reading import MAX_COLUMNS, MAX_ROWS, read_table
from sanhua_desktop.exchange.writing import write_workbook

LINES = "工号,姓名\nJT-001,王䶮璟\nJT-002,买买提·吐尔逊\n"


def refused(file: Path) -> str:
    """Return the sentence with which a file is refused."""
    with pytest.raises(InvalidInput) as caught:
        read_table(file)
    sentence = str(caught.value)
    assert sentence.endswith("。")
    return sentence


def workbook(file: Path, cells: dict[tuple[int, int], object]) -> Path:
    with xlsxwriter.Workbook(str(file)) as book:
        page = book.add_worksheet()
        for (row, column), value in cells.items():
            page.write(row, column, value)
    return file


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
def test_a_csv_is_read_in_any_encoding_an_office_saves(tmp_path: Path, encoding: str) -> None:
    file = tmp_path / "名册.csv"
    file.write_bytes(LINES.encode(encoding))

    table = read_table(file)

    assert table.headings == ("工号", "姓名")
    assert [row.cells for row in table.rows] == [("JT-001", "王䶮璟"), ("JT-002", "买买提·吐尔逊")]
    assert [row.number for row in table.rows] == [2, 3]


def test_a_workbook_is_judged_by_its_bytes_not_by_its_name(tmp_path: Path) -> None:
    file = workbook(tmp_path / "名册.csv", {(0, 0): "工号", (1, 0): "JT-001"})

    assert read_table(file).rows[0].cells == ("JT-001",)


def test_numbers_keep_their_digits_or_show_that_they_lost_them(tmp_path: Path) -> None:
    cells = {(0, 0): "工号", (0, 1): "电话", (0, 2): "证件", (1, 0): 7, (1, 1): 13800001234, (1, 2): 110105194912310000}

    row = read_table(workbook(tmp_path / "数.xlsx", cells)).rows[0]

    assert row.cells == ("7", "13800001234", "1.10105e+17")


def test_what_is_written_comes_back_as_the_same_text(tmp_path: Path) -> None:
    texts = ["=1+1", "@SUM(A1)", "http://a.example", "007", "110105194912310021", "𬱖晓玥"]
    file = tmp_path / "写.xlsx"

    write_workbook(file, [f"列{number}" for number in range(6)], [texts], sheet="名册")

    assert list(read_table(file).rows[0].cells) == texts
    with zipfile.ZipFile(file) as archive:
        assert b"<f>" not in archive.read("xl/worksheets/sheet1.xml")


@pytest.mark.parametrize(("row", "column"), [(MAX_ROWS, 0), (1, MAX_COLUMNS), (1_048_575, 16_383)])
def test_one_cell_far_away_is_refused_quickly(tmp_path: Path, row: int, column: int) -> None:
    file = workbook(tmp_path / "远.xlsx", {(0, 0): "工号", (row, column): "x"})

    assert "远.xlsx" in refused(file)


def test_a_zip_that_unpacks_to_far_more_is_refused_before_it_is_read(tmp_path: Path) -> None:
    file = tmp_path / "炸.xlsx"
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/worksheets/sheet1.xml", bytes(3 * 2**20))

    assert "展开后过大" in refused(file)


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("空.csv", b"", "0 字节"),
        ("白.csv", b"\n\n", "没有内容"),
        ("引号.csv", '工号,姓名\n"1,2\n'.encode(), "引号没有成对"),
        ("零.csv", b"a,b\x00\n", "不是表格"),
        ("网页.xls", b"  <html></html>", "网页"),
        ("断.xlsx", b"PK\x03\x04" + bytes(60), "损坏"),
        ("旧.xls", b"\xd0\xcf\x11\xe0" + bytes(2000), "损坏"),
        ("密.xlsx", b"\xd0\xcf\x11\xe0" + "EncryptedPackage".encode("utf-16-le"), "密码"),
    ],
)
def test_what_is_no_table_is_refused_in_words(tmp_path: Path, name: str, content: bytes, words: str) -> None:
    file = tmp_path / name
    file.write_bytes(content)

    assert words in refused(file)


def test_a_zip_without_a_workbook_and_a_file_that_is_not_there_are_refused(tmp_path: Path) -> None:
    file = tmp_path / "包.xlsx"
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("说明.txt", "你好")

    assert "压缩包" in refused(file)
    assert "打不开" in refused(tmp_path / "没有.xlsx")


def test_a_workbook_that_cannot_be_written_leaves_nothing_half_done(tmp_path: Path) -> None:
    target = tmp_path / "没有的文件夹" / "名册.xlsx"

    with pytest.raises(EnvironmentProblem, match="没有写成"):
        write_workbook(target, ["工号"], [], sheet="名册")

    assert list(tmp_path.iterdir()) == []
