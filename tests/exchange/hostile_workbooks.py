"""Makers of tables that are broken, poisoned or odd, each with the words by which the program answers it."""

import io
import random
import struct
import zipfile
from collections.abc import Callable, Iterable, Mapping
from xml.sax.saxutils import escape

Maker = Callable[[], bytes]
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PEOPLE = [["工号", "姓名", "电话"], ["A-1", "张三", "13800001234"], ["A-2", "李四", "13800001235"]]
SOME_ROWS = 30


def cell(reference: str, text: str) -> str:
    return f'<c r="{reference}" t="inlineStr"><is><t>{escape(text)}</t></is></c>'


def rows(lines: Iterable[list[str]], start: int = 1) -> str:
    return "".join(
        f'<row r="{number}">'
        + "".join(cell(f"{chr(65 + at)}{number}", text) for at, text in enumerate(line))
        + "</row>"
        for number, line in enumerate(lines, start=start)
    )


def sheet(data: str, *, before: str = "", after: str = "", doctype: str = "") -> str:
    head = f'<?xml version="1.0" encoding="UTF-8"?>{doctype}'
    return f'{head}<worksheet xmlns="{MAIN}">{before}<sheetData>{data}</sheetData>{after}</worksheet>'


def book(sheets: str = '<sheet name="册" sheetId="1" r:id="rId1"/>', doctype: str = "") -> str:
    return (
        f'<?xml version="1.0"?>{doctype}<workbook xmlns="{MAIN}" xmlns:r="{LINKS}"><sheets>{sheets}</sheets></workbook>'
    )


def package_links() -> str:
    package = "http://schemas.openxmlformats.org/package/2006/relationships"
    one = f'<Relationship Id="rId1" Type="{LINKS}/officeDocument" Target="xl/workbook.xml"/>'
    return f'<Relationships xmlns="{package}">{one}</Relationships>'


def links(target: str = "worksheets/sheet1.xml", second: str = "") -> str:
    kind = f"{LINKS}/worksheet"
    more = f'<Relationship Id="rId2" Type="{kind}" Target="{second}"/>' if second else ""
    package = "http://schemas.openxmlformats.org/package/2006/relationships"
    first = f'<Relationship Id="rId1" Type="{kind}" Target="{target}"/>'
    return f'<Relationships xmlns="{package}">{first}{more}</Relationships>'


def xlsx(sheet1: str | bytes = "", **other: str | bytes) -> bytes:
    """Return a workbook; a keyword names a part, with __ for the folder and _ for the dot."""
    parts: dict[str, str | bytes] = {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
        "_rels/.rels": package_links(),
        "xl/workbook.xml": book(),
        "xl/_rels/workbook.xml.rels": links(),
        "xl/worksheets/sheet1.xml": sheet1 or sheet(rows(PEOPLE)),
    }
    names = {"book": "xl/workbook.xml", "rels": "xl/_rels/workbook.xml.rels", "strings": "xl/sharedStrings.xml"}
    return zipped(parts | {names.get(name, name): content for name, content in other.items()})


def zipped(parts: Mapping[str, str | bytes]) -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return written.getvalue()


def with_cells(*cells: str, after: str = "", before: str = "") -> bytes:
    """Return a workbook of the headings and one more row of given cells."""
    return xlsx(sheet(rows(PEOPLE[:1]) + f'<row r="2">{"".join(cells)}</row>', after=after, before=before))


def person(number: str = "A-1", name: str = "张三", phone: str = "") -> bytes:
    return xlsx(sheet(rows([PEOPLE[0], [number, name, phone]])))


def csv(text: str, encoding: str = "utf-8") -> bytes:
    return text.encode(encoding)


def patched_size(size: int) -> bytes:
    """Return a workbook whose directory lies about how large a part is."""
    content = bytearray(xlsx(sheet(rows(PEOPLE))))
    at = content.rindex(b"PK\x01\x02")
    content[at + 24 : at + 28] = struct.pack("<I", size)
    return bytes(content)


def locked() -> bytes:
    """Return a workbook whose parts claim to be encrypted, as some tools lock a zip."""
    content = bytearray(xlsx())
    for mark, flag in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = content.find(mark)
        while at >= 0:
            content[at + flag] |= 1
            at = content.find(mark, at + 4)
    return bytes(content)


def many_rows(count: int) -> bytes:
    return xlsx(sheet("".join(f'<row r="{n}"><c r="A{n}"><v>{n}</v></c></row>' for n in range(1, count + 1))))


def laughs() -> str:
    lines = ['<!ENTITY a0 "哈">'] + [f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10)]
    return f"<!DOCTYPE lolz [{''.join(lines)}]>"


def long_text(pieces: int) -> str:
    """Return a text of about 60 KB a piece that is packed only fifty times smaller."""
    return (random.Random(3).randbytes(600).hex() + "a" * 60_000) * pieces


XXE = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
HIDDEN = book('<sheet name="藏" sheetId="1" state="hidden" r:id="rId1"/><sheet name="册" sheetId="2" r:id="rId2"/>')
MERGED = '<mergeCells count="1"><mergeCell ref="{}"/></mergeCells>'

NO_WORKBOOK: dict[str, tuple[Maker, str]] = {
    "空.xlsx": (lambda: b"", "0 字节"),
    "空.csv": (lambda: b"", "0 字节"),
    "文字.xlsx": (lambda: "这不是表格".encode(), "不是 Excel 工作簿，或已经损坏"),
    "程序.xls": (lambda: b"MZ\x90" + bytes(4000), "不是 Excel 工作簿，或已经损坏"),
    "网页.xls": (lambda: b"<html><table><tr><td>1</td></tr></table></html>", "其实是网页"),
    "表格2003.xls": (lambda: b'<?xml version="1.0"?><Workbook/>', "另存为 .xlsx"),
    "断.xlsx": (lambda: xlsx()[:400], "已经损坏或没有下载完整"),
    "包.xlsx": (lambda: zipped({"说明.txt": "你好"}), "是压缩包，不是 Excel 工作簿"),
    "信.xlsx": (lambda: zipped({"word/document.xml": "<w/>"}), "是 Word 文档"),
    "开放.xlsx": (lambda: zipped({"content.xml": "<o/>"}), "是 OpenDocument 文档"),
    "二进制.xlsx": (lambda: zipped({"xl/workbook.bin": b"\0" * 90}), "是二进制工作簿（.xlsb）"),
    "密码.xlsx": (lambda: OLE + bytes(900) + "EncryptedPackage".encode("utf-16-le"), "有打开密码"),
    "锁住.xlsx": (locked, "有打开密码"),
    "旧.xls": (lambda: OLE + bytes(4000), "已经损坏、内容过大或格式不认得"),
    "乱码.xls": (lambda: OLE + bytes(range(256)) * 200, "已经损坏、内容过大或格式不认得"),
    "无表.xlsx": (lambda: xlsx(book=book("")), "没有看得见的工作表"),
    "断链.xlsx": (lambda: xlsx(rels=links("worksheets/no.xml")), "没有看得见的工作表"),
    "外链.xlsx": (lambda: xlsx(rels=links("../../../../etc/passwd")), "没有看得见的工作表"),
    "网链.xlsx": (lambda: xlsx(rels=links("http://127.0.0.1/sheet1.xml")), "没有看得见的工作表"),
    "都藏.xlsx": (lambda: xlsx(book=HIDDEN.replace('"2" r', '"2" state="veryHidden" r')), "没有看得见的工作表"),
    "坏书.xlsx": (lambda: xlsx(book="<workbook"), "已经损坏或没有下载完整"),
    "坏表.xlsx": (lambda: xlsx("<worksheet><sheetData>"), "已经损坏或没有下载完整"),
    "控制符.xlsx": (lambda: person(name="张\x01三"), "已经损坏或没有下载完整"),
    "半个字.xlsx": (
        lambda: xlsx(sheet(rows(PEOPLE)).encode().replace("张".encode(), b"\xed\xa0\x80")),
        "已经损坏或没有下载完整",
    ),
    "无共享.xlsx": (lambda: with_cells('<c r="A2" t="s"><v>99</v></c>'), "已经损坏、内容过大或格式不认得"),
}
POISONED: dict[str, tuple[Maker, str]] = {
    "十亿笑.xlsx": (lambda: xlsx(sheet(rows(PEOPLE), doctype=laughs())), "带有文档类型声明"),
    "外部实体.xlsx": (lambda: xlsx(strings=f"<?xml version='1.0'?>{XXE}<sst/>"), "带有文档类型声明"),
    "书里实体.xlsx": (lambda: xlsx(book=book(doctype=XXE)), "带有文档类型声明"),
    "压缩弹.xlsx": (lambda: xlsx("<a>" + " " * 8_000_000), "展开后过大"),
    "说小.xlsx": (lambda: patched_size(40), "已经损坏或没有下载完整"),
    "说大.xlsx": (lambda: patched_size(4_000_000_000), "展开后过大"),
    "长文.xlsx": (lambda: xlsx(strings=long_text(1_200)), "展开后过大"),
    "长格.xlsx": (lambda: xlsx(sheet(rows([*PEOPLE[:1], ["A-1", long_text(15)]]))), "B2 超过 32767 个字"),
    "千件.xlsx": (lambda: xlsx(**{f"xl/media/{n}.png": b"x" for n in range(1001)}), "展开后过大"),
    "上级路径.xlsx": (lambda: xlsx(**{"../../evil.txt": "x"}), "2 人：张三、李四"),
    "深.xlsx": (lambda: xlsx(sheet("<row>" * 20_000 + "</row>" * 20_000)), "没有内容"),
    "大属性.xlsx": (lambda: with_cells(f'<c r="A2" x="{"长" * 200_000}"><v>1</v></c>'), "没有填姓名"),
    "远.xlsx": (lambda: with_cells(cell("XFD1048576", "x")), "超过 20000 行或 60 列"),
    "第20001行.xlsx": (lambda: xlsx(sheet(rows(PEOPLE) + rows([["x"]], start=20_001))), "超过 20000 行或 60 列"),
    "第61列.xlsx": (lambda: with_cells(cell("BI2", "x")), "超过 20000 行或 60 列"),
    "乱坐标.xlsx": (lambda: with_cells(cell("ZZZZ99999999", "x")), "超过 20000 行或 60 列"),
    "假尺寸.xlsx": (
        lambda: xlsx(sheet(rows(PEOPLE), before='<dimension ref="A1:XFD1048576"/>')),
        "2 人：张三、李四",
    ),
    "百万行.xlsx": (lambda: many_rows(1_048_576), "超过 20000 行或 60 列"),
    "整表合并.xlsx": (
        lambda: xlsx(sheet(rows([*PEOPLE, ["", "王五", ""]]), after=MERGED.format("A3:XFD1048576"))),
        "“A-2”与本文件第3行重复",
    ),
    "宏.xlsm": (lambda: xlsx(**{"xl/vbaProject.bin": OLE + bytes(900)}), "2 人：张三、李四"),
    "外部连接.xlsx": (
        lambda: xlsx(**{"xl/externalLinks/externalLink1.xml": "<externalLink/>", "xl/connections.xml": "<c/>"}),
        "2 人：张三、李四",
    ),
}
ODD: dict[str, tuple[Maker, str]] = {
    "无值公式.xlsx": (lambda: with_cells(cell("A2", "A-1"), '<c r="B2"><f>A1</f></c>'), "B2 是公式"),
    "空值公式.xlsx": (lambda: with_cells(cell("A2", "A-1"), '<c r="C2"><f>A1</f><v></v></c>'), "C2 是公式"),
    "有值公式.xlsx": (
        lambda: with_cells(cell("A2", "A-1"), '<c r="B2" t="str"><f>1</f><v>张三</v></c>'),
        "1 人：张三",
    ),
    "错误值.xlsx": (lambda: with_cells(cell("A2", "A-1"), '<c r="B2" t="e"><v>#N/A</v></c>'), "出错值“#N/A”"),
    "合并.xlsx": (
        lambda: xlsx(
            sheet(
                rows([["工号", "姓名", "部门"], ["A-1", "张三", "货运股"], ["A-2", "李四", ""]]),
                after=MERGED.format("C2:C3"),
            )
        ),
        "2 人：张三（货运股）、李四（货运股）；补 C2:C3",
    ),
    "同名列.xlsx": (lambda: xlsx(sheet(rows([["工号", "姓名", "姓名"], ["A-1", "张", "三"]]))), "有两列都叫“姓名”"),
    "相似列.xlsx": (lambda: xlsx(sheet(rows([["工号", "姓 名"], ["A-1", "张三"]]))), "1 人：张三"),
    "别名列.xlsx": (lambda: xlsx(sheet(rows([["员工号", "名号"], ["A-1", "张三"]]))), "没有“工号”“姓名”列"),
    "无列名.xlsx": (lambda: xlsx(sheet(rows(PEOPLE[1:]))), "没有“工号”“姓名”列"),
    "藏着第一张.xlsx": (
        lambda: xlsx(
            book=HIDDEN,
            rels=links(second="worksheets/sheet2.xml"),
            **{"xl/worksheets/sheet2.xml": sheet(rows(PEOPLE[:2]))},
        ),
        "1 人：张三",
    ),
    "两行列名.xlsx": (
        lambda: xlsx(
            sheet(
                rows([["工号", "姓名", "单位", ""], ["", "", "部门", "窗口"], ["A-1", "张三", "货运股", "1"]]),
                after=MERGED.format('A1:A2"/><mergeCell ref="B1:B2"/><mergeCell ref="C1:D1'),
            )
        ),
        "1 人：张三（货运股）",
    ),
    "两张表.xlsx": (
        lambda: xlsx(
            book=HIDDEN.replace(' state="hidden"', ""),
            rels=links(second="worksheets/sheet2.xml"),
            **{"xl/worksheets/sheet2.xml": sheet(rows(PEOPLE))},
        ),
        "2 人：张三、李四；未读 册",
    ),
    "空表.xlsx": (lambda: xlsx(sheet("")), "没有内容"),
    "无尺寸.xlsx": (lambda: xlsx(sheet(rows(PEOPLE))), "2 人：张三、李四"),
    "身份证成数.xlsx": (lambda: with_cells('<c r="A2"><v>1.1010519491231E+17</v></c>', cell("B2", "张三")), "科学计数"),
    "电话成数.xlsx": (
        lambda: with_cells(cell("A2", "A-1"), cell("B2", "张三"), '<c r="C2"><v>1.38E+20</v></c>'),
        "被 Excel 改成了科学计数",
    ),
    "非数.xlsx": (lambda: with_cells('<c r="A2"><v>NaN</v></c>', cell("B2", "张三")), "出错值“#NUM!”"),
    "无穷.xlsx": (lambda: with_cells('<c r="A2"><v>1e999</v></c>', cell("B2", "张三")), "出错值“#NUM!”"),
    "怪日期.xlsx": (
        lambda: xlsx(
            sheet(
                rows([["工号", "姓名", "到岗日期"]])
                + "".join(
                    f'<row r="{n}">{cell(f"A{n}", f"A-{n}")}{cell(f"B{n}", "张三")}{cell(f"C{n}", day)}</row>'
                    for n, day in enumerate(["2027-02-29", "0000-01-01", "9999999-1-1", "60", "昨天"], start=2)
                )
            )
        ),
        "0 人：；坏 5 行",
    ),
    "长名.xlsx": (lambda: person(name="阿" * 51), "姓名有51个字，最多50个"),
    "兆字格.csv": (lambda: csv("工号,姓名\n" + f"A-1,{'阿' * 130_000}\n"), "姓名有130000个字，最多50个"),
    "反向字.xlsx": (lambda: person(name="三\u202e张\u200b"), "1 人：三张"),
    "转义零.xlsx": (lambda: person(name="张_x0000_三"), "1 人：张"),
    "公式字.csv": (lambda: csv("工号,姓名\nA-1,=cmd|' /C calc'!A0\n"), "1 人：=cmd|' /C calc'!A0"),
    "标记.csv": (lambda: csv("工号,姓名\nA-1,张三\n", "utf-8-sig"), "1 人：张三"),
    "国标.csv": (lambda: csv("工号,姓名\nA-1,王䶮璟\n", "gb18030"), "1 人：王䶮璟"),
    "双字节.csv": (lambda: csv("工号,姓名\nA-1,张三\n", "utf-16"), "1 人：张三"),
    "零字符.csv": (lambda: b"a,b\x00\n", "不是表格文件"),
    "引号.csv": (lambda: csv('工号,姓名\n"A-1,张三\n'), "第 2 行附近的逗号分隔格式有误，可能有引号没有成对"),
    "大格.csv": (lambda: csv("工号,姓名\nA-1," + "x" * 140_000), "逗号分隔格式有误"),
    "随机.csv": (lambda: bytes(range(1, 256)) * 300, "请用 Excel 或 WPS 打开它"),
    "多行.csv": (lambda: csv("工号,姓名\n" + "A,b\n" * 20_001), "超过 20000 行或 60 列"),
    "宽.csv": (lambda: csv("工号,姓名\nA-1" + "," * 5_000_000 + "x"), "超过 20000 行或 60 列"),
    "太大.csv": (lambda: b"1," * (6 * 2**20), "超过 10 MB"),
    "太大.xlsx": (lambda: xlsx() + bytes(61 * 2**20), "超过 60 MB"),
    "白.csv": (lambda: b"\n \n\t\n", "没有内容"),
}
TABLES = {**NO_WORKBOOK, **POISONED, **ODD}
