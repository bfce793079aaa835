"""The keys of the reception's windows: the register, the entry form, the cases; one key does one act in all of them."""

from collections.abc import Sequence
from enum import StrEnum

Rows = Sequence[tuple[str, str]]


class Keys(StrEnum):
    """What a key does; the words used for it on buttons stand in ``ACTS``."""

    NEW = "F2"
    FIGURES = "F3"
    NOTICE = "F4"
    GO_ON = "F6"
    PARK = "F7"
    PAPER = "F8"
    EXTENDED = "F9"
    TAKE_ON = "F10"
    HAND_OVER = "F11"
    BACKDATE = "Ctrl+B"
    DAYS = "Ctrl+D"
    EXPORT = "Ctrl+E"
    ATTACH = "Ctrl+G"
    CATALOGUE = "Ctrl+I"
    CASEWORK = "Ctrl+J"
    MATERIALS = "Ctrl+L"
    REMINDERS = "Ctrl+M"
    LIST = "Ctrl+P"
    RECEIPTS = "Ctrl+R"
    REFER = "Ctrl+T"
    SETTINGS = "Ctrl+U"
    SAVE = "Ctrl+Return"


ACTS: dict[Keys, frozenset[str]] = {
    Keys.NEW: frozenset({"登记来访", "收件", "一头受理", "接待登记"}),
    Keys.FIGURES: frozenset({"到期与效能"}),
    Keys.NOTICE: frozenset({"一次性告知书", "登记并告知", "出具联办告知书", "联办告知书"}),
    Keys.GO_ON: frozenset({"办结", "下一步"}),
    Keys.PARK: frozenset({"暂存"}),
    Keys.PAPER: frozenset({"回执", "登记并打印回执", "再看文书"}),
    Keys.EXTENDED: frozenset({"登记延时服务"}),
    Keys.TAKE_ON: frozenset({"转为办件", "刚登记的转为办件"}),
    Keys.HAND_OVER: frozenset({"交接班清单"}),
    Keys.BACKDATE: frozenset({"补登以前的来访"}),
    Keys.DAYS: frozenset({"看每一天"}),
    Keys.EXPORT: frozenset({"导出清单"}),
    Keys.ATTACH: frozenset({"记到这一条"}),
    Keys.CATALOGUE: frozenset({"事项目录"}),
    Keys.CASEWORK: frozenset({"办件、联办、信访"}),
    Keys.MATERIALS: frozenset({"已收材料", "材料已补齐"}),
    Keys.REMINDERS: frozenset({"今天要提醒的"}),
    Keys.LIST: frozenset({"打印清单"}),
    Keys.RECEIPTS: frozenset({"待打印的回执", "打印备好的回执"}),
    Keys.REFER: frozenset({"转办"}),
    Keys.SETTINGS: frozenset({"文书用语", "联办套餐"}),
    Keys.SAVE: frozenset({"登记"}),
}

# What the main window understands; in a register's own window Ctrl+1 may do something else.
PAGES: Rows = (("Ctrl+1 至 7", "换页"),)
# What every window of the program understands.
EVERYWHERE: Rows = (
    ("Ctrl+F", "查找"),
    ("F5", "刷新"),
    ("Ctrl+Z", "撤销刚才的操作"),
    ("Tab、Shift+Tab", "移到下一处、上一处"),
    ("Esc", "关闭窗口"),
    ("Alt+PgUp、PgDn", "翻看右边的详情"),
    ("F1", "帮助"),
)


def shown(keys: str) -> str:
    """Return a key as it stands on the keyboard."""
    return keys.replace("Return", "回车").replace("Enter", "回车")
