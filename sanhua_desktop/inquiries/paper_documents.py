"""Every paper of the template family on paper: filled text, table, notes, in parts or in large type."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from reportlab.platypus import Flowable

from sanhua_desktop.inquiries.paper_wording import Paper, PaperTable
from sanhua_desktop.printing.build import Page
from sanhua_desktop.printing.faces import Face, require_drawable
from sanhua_desktop.printing.forms import Form, form_pages, large_pages
from sanhua_desktop.printing.lines import ChineseText, TextStyle
from sanhua_desktop.printing.slips import print_slips
from sanhua_desktop.printing.tables import TableLook, pair_table, text_table
from sanhua_desktop.progress import Progress

_BODY = TextStyle(Face.SONG, 9.5, 14, indent=2)
_PLAIN = TextStyle(Face.HEI, 9.5, 15)
_NOTE = TextStyle(Face.SONG, 8.5, 12, color="#333333")
_TABLE = 8.5
_LARGE_PAPERS = frozenset({"notice_large"})


def print_papers(papers: Sequence[Paper], target: Path, progress: Progress) -> None:
    """Write papers, each in its parts; a plain-words paper in large type."""
    require_drawable([(paper.addressee, paper.addressee) for paper in papers], Face.SONG)
    pages = [page for paper in papers for page in _pages(paper)]
    print_slips(target, pages, title=papers[0].title, progress=progress)


def _pages(paper: Paper) -> list[Page]:
    form = Form(
        title=paper.title,
        office=paper.office,
        number=paper.number,
        date=paper.date,
        blocks=partial(_blocks, paper),
        signatures=paper.signatures,
        phones=paper.phones,
    )
    return large_pages(form) if paper.kind in _LARGE_PAPERS else form_pages(form, paper.parts)


def _blocks(paper: Paper, width: float, scale: float) -> list[Flowable]:
    body = _PLAIN if paper.kind in _LARGE_PAPERS else _BODY
    flush = replace(body, indent=0)  # whom the paper is addressed to stands at the edge
    texts = [ChineseText(text, _scaled(flush if text.endswith("：") else body, scale)) for text in paper.body]
    notes = [ChineseText(text, _scaled(body if body is _PLAIN else _NOTE, scale)) for text in paper.notes]
    table = [_table(paper.table, width, _TABLE * scale)] if paper.table else []
    return [*texts, *table, *notes]


def _scaled(style: TextStyle, scale: float) -> TextStyle:
    return replace(style, size=style.size * scale, leading=style.leading * scale)


def _table(table: PaperTable, width: float, size: float) -> Flowable:
    if not table.headings:
        return pair_table(table.rows, width, size=size)
    taken = [ems * size + 7 if ems else 0.0 for ems in table.widths]
    rest = (width - sum(taken)) / max(1, sum(not ems for ems in table.widths))
    widths = [one or rest for one in taken]
    centered = frozenset(at for at, ems in enumerate(table.widths) if ems)
    return text_table(table.headings, table.rows, widths, TableLook(size, centered=centered))
