"""A finished PDF or none: written aside, flushed, then moved into place; stopped, it leaves nothing."""

import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate

from sanhua_desktop.errors import EnvironmentProblem, cause
from sanhua_desktop.printing.faces import Face, font_runs
from sanhua_desktop.printing.pages import MM, Paper
from sanhua_desktop.progress import Progress

rl_config.useA85 = 0  # half the time, two thirds of the size
rl_config.invariant = 1  # the same paper is the same file
rl_config.toColorCanUse = None  # type: ignore[assignment]
rl_config.trustedSchemes = ["data"]

Page = Callable[[Canvas], None]


def build_pages(target: Path, paper: Paper, pages: Sequence[Page], *, title: str, progress: Progress) -> None:
    """Draw each page on its own sheet. ``EnvironmentProblem`` in words if the file cannot be written."""
    with written_aside(target) as part:
        canvas = _canvas(part, paper, title)
        for number, page in enumerate(pages, start=1):
            progress.report(number - 1, len(pages), f"正在排版第 {number} 张，共 {len(pages)} 张")
            page(canvas)
            canvas.showPage()
        canvas.save()
        progress.report(len(pages), len(pages), "排版完成")


@dataclass(frozen=True)
class Layout:
    """The page that text flows over: ``margins_mm`` top, right, bottom, left.

    ``on_page`` draws head and foot when the page is full, so it knows what stands on it.
    """

    paper: Paper
    margins_mm: tuple[float, float, float, float] = (20, 20, 20, 20)
    on_page: Callable[[Canvas, int], None] | None = None


def build_story(target: Path, layout: Layout, story: Sequence[Flowable], *, title: str, progress: Progress) -> int:
    """Let text flow over the pages it needs; returns how many. ``EnvironmentProblem`` if the file is not written."""
    paper = layout.paper
    top, right, bottom, left = (margin * MM for margin in layout.margins_mm)
    frame = Frame(left, bottom, paper.width - left - right, paper.height - top - bottom, 0, 0, 0, 0)

    def each_page(canvas: Canvas, document: Any) -> None:
        progress.report(document.page - 1, document.page, f"正在排版第 {document.page} 页")
        if layout.on_page:
            layout.on_page(canvas, document.page)

    with written_aside(target) as part:
        document = BaseDocTemplate(str(part), pagesize=(paper.width, paper.height), title=title)
        document.addPageTemplates(PageTemplate(frames=[frame], onPageEnd=each_page))
        document.build(list(story), canvasmaker=_story_canvas)
    return int(document.page)


def _canvas(part: Path, paper: Paper, title: str) -> Canvas:
    canvas = Canvas(str(part), pagesize=(paper.width, paper.height), **_first_font())
    canvas.setTitle(title)
    canvas.setViewerPreference("PrintScaling", "None")
    return canvas


def _story_canvas(*arguments: Any, **settings: Any) -> Canvas:
    canvas = Canvas(*arguments, **{**settings, **_first_font()})
    canvas.setViewerPreference("PrintScaling", "None")
    return canvas


def _first_font() -> dict[str, Any]:
    """Begin with an embedded font, or the file would name a Helvetica it does not contain."""
    return {"initialFontName": font_runs("一", Face.SONG)[0][0]}


@contextmanager
def written_aside(target: Path) -> Iterator[Path]:
    """Yield a file beside ``target`` that takes its place when all went well; ``EnvironmentProblem`` otherwise."""
    part = target.with_name(target.name + ".part")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        yield part
        with part.open("rb+") as file:
            os.fsync(file.fileno())
        _moved(part, target)
    except OSError as failure:
        raise EnvironmentProblem(
            f"文件“{target.name}”没有写成（{cause(failure)}）。请检查磁盘后再打印一次。"
        ) from failure
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def _moved(part: Path, target: Path) -> None:
    try:
        part.replace(target)
    except PermissionError as failure:
        raise EnvironmentProblem(
            f"文件“{target.name}”正被别的程序打开，不能替换。请先关闭它再打印；原来的文件没有改动。"
        ) from failure
