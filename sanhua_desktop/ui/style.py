"""One look for every page: Fusion, our palette, the style sheet, and a face that has Chinese."""

import re

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from sanhua_desktop.assets import resource

COLORS = {
    "ink": "#1F2933",
    "secondary": "#52606D",
    "faint": "#9AA5B1",
    "ground": "#F5F7FA",
    "surface": "#FFFFFF",
    "line": "#E4E7EB",
    "border": "#CBD2D9",
    "tint": "#E3EDF7",
    "primary": "#0B5CAD",
    "primary_hover": "#094C8F",
    "problem": "#C53030",
    "normal": "#28724C",
    "soon": "#8A5A12",
    "past_promise": "#B04A16",
    "past_statute": "#9B2C2C",
    "normal_ground": "#EEF7F1",
    "normal_line": "#B9DCC6",
    "soon_ground": "#FDF6E7",
    "soon_line": "#EBD3A0",
    "past_ground": "#FDF0EA",
    "past_line": "#EDC1AC",
}
# A state is never shown by color alone: color, sign and word.
SIGNS = {"normal": "●", "soon": "◐", "past_promise": "▲", "past_statute": "■", "done": "✓", "paused": "‖"}
_BODY_POINTS = 10.5
_LARGE = 1.3


def state_color(state: str) -> QColor:
    """Return the text color of a clock state; an unknown or finished one is secondary ink."""
    return QColor(COLORS.get(state, COLORS["secondary"]))


def apply_style(application: QApplication, *, large_text: bool = False) -> None:
    """Set style, palette, face, sheet and the Chinese texts of Qt's own dialogs."""
    QLocale.setDefault(QLocale(QLocale.Language.Chinese, QLocale.Country.China))
    translator = QTranslator(application)
    if translator.load("qtbase_zh_CN", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        application.installTranslator(translator)
    application.setStyle("Fusion")
    application.setPalette(_palette())
    scale = _LARGE if large_text else 1.0
    application.setFont(_face(_BODY_POINTS * scale))
    application.setStyleSheet(_sheet(scale))


def _palette() -> QPalette:
    palette = QPalette()
    roles = QPalette.ColorRole
    for role, name in (
        (roles.Window, "ground"),
        (roles.WindowText, "ink"),
        (roles.Base, "surface"),
        (roles.AlternateBase, "ground"),
        (roles.Text, "ink"),
        (roles.Button, "surface"),
        (roles.ButtonText, "ink"),
        (roles.Highlight, "tint"),
        (roles.HighlightedText, "ink"),
        (roles.PlaceholderText, "secondary"),
        (roles.Link, "primary"),
    ):
        palette.setColor(role, QColor(COLORS[name]))
    return palette


def _face(points: float) -> QFont:
    if "Microsoft YaHei UI" in QFontDatabase.families():
        font = QFont("Microsoft YaHei UI")
    else:
        for name in ("NotoSansSC_400Regular-8105", "NotoSansSC_700Bold-8105", "NotoSerifSC_400Regular"):
            QFontDatabase.addApplicationFont(str(resource("fonts", f"{name}.ttf")))
        font = QFont(["Noto Sans SC", "Noto Serif SC"])
    font.setPointSizeF(points)
    return font


def _sheet(scale: float) -> str:
    text = resource("style.qss").read_text(encoding="utf-8")
    colors = {**COLORS, "icons": resource("icons").as_posix()}
    text = re.sub(r"@(\w+)", lambda found: colors[found.group(1)], text)
    return re.sub(r"(\d+(?:\.\d+)?)pt", lambda found: f"{float(found.group(1)) * scale:g}pt", text)
