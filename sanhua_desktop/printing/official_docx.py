"""The same official paper as a .docx, for offices that must go on editing in a word processor.

The page is the standard's: margins, 22 rows of 28 characters as the document grid, faces by the names that Windows and
WPS know. python-docx writes it; what it has no word for (the grid, East Asian faces, rules) is set on its XML.
"""

from collections.abc import Sequence
from math import floor
from pathlib import Path
from typing import Any

from docx import Document
from docx.document import Document as Docx
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_LINE_SPACING
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor
from docx.text.paragraph import Paragraph as Line

from sanhua_desktop.printing.build import written_aside
from sanhua_desktop.printing.official_grid import SIZE, TITLE_SIZE, TRACKING
from sanhua_desktop.printing.official_paper import Annex, Block, Imprint, NameTable, OfficialPaper
from sanhua_desktop.printing.title_lines import title_lines

FACES = {"fang": "仿宋_GB2312", "title": "方正小标宋简体", "hei": "黑体", "kai": "楷体_GB2312", "song": "宋体"}
_LEVELS = {0: "fang", 1: "hei", 2: "kai", 3: "fang", 4: "fang"}
_RED = RGBColor(0xD0, 0x16, 0x1B)
# A word processor sets the leading above the line: 22 rows of this pitch fill the 225 mm (domain C10).
LINE_PITCH = 28.95
# Millimetres of room, so that mark, number and title stand where the standard has them.
_ABOVE_MARK, _ABOVE_NUMBER, _ABOVE_TITLE = 26.0, 13.5, 14.8
_AT_FOOT = {"vertAnchor": "margin", "horzAnchor": "margin", "tblpXSpec": "center", "tblpYSpec": "bottom"}
_CENTER, _RIGHT = WD_ALIGN_PARAGRAPH.CENTER, WD_ALIGN_PARAGRAPH.RIGHT


def write_docx(paper: OfficialPaper, target: Path) -> None:
    """Write the paper; ``EnvironmentProblem`` in words if the file cannot be written."""
    document = Document()
    _set_up_page(document)
    _Writer(document).write(paper)
    with written_aside(target) as part:
        document.save(str(part))


class _Writer:
    """Puts a paper's parts into a document, one after the other."""

    def __init__(self, document: Docx) -> None:
        self._document = document

    def write(self, paper: OfficialPaper) -> None:
        if paper.issuer_mark:
            self._head(paper)
        self._title(paper.title_lines, below_line=bool(paper.issuer_mark))
        self.line("")
        if paper.addressee:
            self.line(f"{paper.addressee}：")
        self._blocks(paper.body)
        before = len(self._document.paragraphs)
        self._attachments(paper.attachments)
        if paper.signature:
            self._signature(paper)
            for line in self._document.paragraphs[before - 1 : -1]:  # no page holds a signature alone
                line.paragraph_format.keep_with_next = True
        for number, annex in enumerate(paper.annexes, start=1):
            self._annex(annex, str(number) if len(paper.annexes) > 1 else "")
        if paper.imprint:
            self._imprint(paper.imprint)

    def line(self, text: str, face: str = "fang", size: float = SIZE, *, indent: float = 0) -> Line:
        paragraph = self._document.add_paragraph()
        _set_text(paragraph, text, face, size)
        paragraph.paragraph_format.first_line_indent = Pt(indent * (SIZE + TRACKING)) if indent else None
        return paragraph

    def _head(self, paper: OfficialPaper) -> None:
        size = min(58.0, 440 / len(paper.issuer_mark))
        mark = self.line(paper.issuer_mark, "title", size)
        mark.alignment, mark.paragraph_format.space_before = _CENTER, Mm(_ABOVE_MARK)
        mark.paragraph_format.line_spacing = Pt(size)
        mark.runs[0].font.color.rgb = _RED
        if paper.issue:
            issue = self.line(paper.issue)
            issue.alignment, issue.paragraph_format.space_before = _CENTER, Mm(_ABOVE_NUMBER / 2)
            number = self.line(f"{paper.issued_by}\t{paper.date}")
            number.paragraph_format.tab_stops.add_tab_stop(Mm(156), 2)
        else:
            number = self.line(paper.document_number)
            number.alignment, number.paragraph_format.space_before = _CENTER, Mm(_ABOVE_NUMBER)
        _rule(number, "bottom", 2.0, "D0161B", space=6)

    def _title(self, lines: Sequence[str], *, below_line: bool = False) -> None:
        for at, text in enumerate(lines):
            line = self.line(text, "title", TITLE_SIZE)
            line.alignment = _CENTER
            _free_of_grid(line)
            if below_line and at == 0:
                line.paragraph_format.space_before = Mm(_ABOVE_TITLE)

    def _blocks(self, blocks: Sequence[Block]) -> None:
        for block in blocks:
            if isinstance(block, NameTable):
                self._table(block)
            else:
                line = self.line(block.text, _LEVELS[block.level], indent=2)
                line.paragraph_format.keep_with_next = block.level in (1, 2)

    def _attachments(self, names: Sequence[str]) -> None:
        if names:
            self.line("")
        for number, name in enumerate(names, start=1):
            counted = f"{number}．{name}" if len(names) > 1 else name
            self.line(f"附件：{counted}" if number == 1 else counted, indent=2 if number == 1 else 5)

    def _signature(self, paper: OfficialPaper) -> None:
        self.line("")
        self.line("")
        name, date = self.line(paper.signature), self.line(paper.date)
        difference = (len(paper.signature) - _width(paper.date)) / 2
        for line, right in ((name, 4 - difference), (date, 4)):
            line.alignment = _RIGHT
            line.paragraph_format.right_indent = Pt(max(0.0, right) * SIZE)

    def _annex(self, annex: Annex, number: str) -> None:
        line = self.line(f"附件{number}", "hei")
        line.paragraph_format.page_break_before = True
        self.line("")
        self._title(title_lines(annex.name))
        self.line("")
        self._blocks(annex.body)

    def _table(self, table: NameTable) -> None:
        made = self._document.add_table(rows=0, cols=len(table.header))
        made.style, made.alignment, made.autofit = "Table Grid", WD_TABLE_ALIGNMENT.CENTER, False
        for column, share in zip(made.columns, table.shares(), strict=True):
            column.width = Mm(156 * share)
        for at, row in enumerate((table.header, *table.rows)):
            line = made.add_row()
            line.height = Pt(LINE_PITCH)
            for cell, text, share in zip(line.cells, row, table.shares(), strict=True):
                cell.width = Mm(156 * share)
                _set_text(cell.paragraphs[0], text, "fang" if at else "hei", 12)
                cell.paragraphs[0].alignment = _CENTER
                cell.paragraphs[0].paragraph_format.line_spacing = Pt(LINE_PITCH - 2)
        if len(made.rows):
            repeat = OxmlElement("w:tblHeader")
            made.rows[0]._tr.get_or_add_trPr().append(repeat)

    def _imprint(self, imprint: Imprint) -> None:
        """版记: a table that floats at the foot of the type area whatever is above, its rules 1, 0.75 and 1 point."""
        rows = [f"{imprint.copies_label}：{imprint.copies_to}。"] if imprint.copies_to else []
        rows.append(f"{imprint.printed_by}\t{imprint.printed_on}印发")
        self._anchor()  # or two tables become one
        made = self._document.add_table(rows=len(rows), cols=1)
        made.autofit = False
        place = OxmlElement("w:tblpPr")
        for name, value in _AT_FOOT.items():
            place.set(qn(f"w:{name}"), value)
        made._tbl.tblPr.insert(1, place)  # behind the style, where the schema has it
        for at, (row, text) in enumerate(zip(made.rows, rows, strict=True)):
            [cell] = row.cells
            cell.width, line = Mm(156), cell.paragraphs[0]
            _set_text(line, text, "fang", 14)
            line.paragraph_format.first_line_indent = Pt(SIZE + TRACKING)
            line.paragraph_format.tab_stops.add_tab_stop(Mm(156 - 5), 2)
            _rules(cell, top=0.75 if at else 1.0, bottom=1.0 if at == len(rows) - 1 else 0.75)
        self._anchor()

    def _anchor(self) -> None:
        """Put an empty line as good as without height: what a floating table hangs on."""
        self.line("", size=1).paragraph_format.line_spacing = Pt(1)


def _set_up_page(document: Docx) -> None:
    """Margins 37, 26, 35 and 28 mm, the grid of 22 × 28, page numbers outside 7 mm below, odd right and even left."""
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.top_margin, section.bottom_margin = Mm(37), Mm(35)
    section.left_margin, section.right_margin = Mm(28), Mm(26)
    section.header_distance, section.footer_distance = Mm(15), Mm(25.5)
    grid = section._sectPr.find(qn("w:docGrid"))
    if grid is None:
        grid = OxmlElement("w:docGrid")
        section._sectPr.append(grid)
    grid.set(qn("w:type"), "lines")
    grid.set(qn("w:linePitch"), str(round(LINE_PITCH * 20)))
    language = OxmlElement("w:lang")
    language.set(qn("w:eastAsia"), "zh-CN")
    document.styles["Normal"].element.get_or_add_rPr().append(language)
    document.settings.odd_and_even_pages_header_footer = True
    _page_number(section.footer.paragraphs[0], WD_ALIGN_PARAGRAPH.RIGHT)
    _page_number(section.even_page_footer.paragraphs[0], WD_ALIGN_PARAGRAPH.LEFT)


def _page_number(line: Line, side: Any) -> None:
    _set_text(line, "— ", "song", 14)
    run = line.add_run()
    _face(run, "song", 14)
    for kind, text in (("begin", ""), ("", "PAGE"), ("end", "")):
        if kind:
            mark = OxmlElement("w:fldChar")
            mark.set(qn("w:fldCharType"), kind)
        else:
            mark = OxmlElement("w:instrText")
            mark.text = text
        run._r.append(mark)
    _face(line.add_run(" —"), "song", 14)
    line.paragraph_format.line_spacing = Pt(14)
    line.alignment = side
    line.paragraph_format.left_indent = line.paragraph_format.right_indent = Pt(14)


def _set_text(line: Line, text: str, face: str, size: float) -> None:
    _face(line.add_run(text), face, size)
    shape = line.paragraph_format
    shape.line_spacing_rule, shape.line_spacing = WD_LINE_SPACING.EXACTLY, Pt(LINE_PITCH)
    shape.space_before = shape.space_after = Pt(0)
    shape.widow_control = False


def _face(run: Any, face: str, size: float) -> None:
    run.font.size, run.font.name = Pt(size), FACES[face]
    fonts = run._r.get_or_add_rPr().get_or_add_rFonts()
    fonts.set(qn("w:eastAsia"), FACES[face])
    fonts.set(qn("w:hint"), "eastAsia")
    if size == SIZE:  # 28 characters fill the line
        spacing = OxmlElement("w:spacing")
        spacing.set(qn("w:val"), str(floor(TRACKING * 20)))  # a twentieth too much breaks the line
        run._r.get_or_add_rPr().append(spacing)


def _free_of_grid(line: Line) -> None:
    """Let a line larger than the grid's keep the pitch of the others; the grid would give it two."""
    snap = OxmlElement("w:snapToGrid")
    snap.set(qn("w:val"), "0")
    line._p.get_or_add_pPr().append(snap)


def _rules(cell: Any, **thicknesses: float) -> None:
    """Draw a cell's rules above and below, each so many points thick."""
    borders = OxmlElement("w:tcBorders")
    for edge, points in thicknesses.items():
        borders.append(_border(edge, points))
    cell._tc.get_or_add_tcPr().append(borders)


def _border(edge: str, points: float, color: str = "000000", space: int = 0) -> Any:
    rule = OxmlElement(f"w:{edge}")
    for name, value in (("val", "single"), ("sz", str(round(points * 8))), ("space", str(space)), ("color", color)):
        rule.set(qn(f"w:{name}"), value)
    return rule


def _rule(line: Line, edge: str, points: float, color: str = "000000", space: int = 1) -> None:
    """Draw a rule above or below a paragraph, ``points`` thick."""
    properties = line._p.get_or_add_pPr()
    borders = properties.find(qn("w:pBdr"))
    if borders is None:
        borders = OxmlElement("w:pBdr")
        properties.append(borders)
    borders.append(_border(edge, points, color, space))


def _width(text: str) -> float:
    return sum(0.5 if one.isascii() else 1.0 for one in text)
