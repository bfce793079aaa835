"""The IT person's command line (``sanhua-admin``): exit code 0 done, 1 refused or a problem found, 2 wrong usage."""

import argparse
import json
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from sanhua_desktop.app import build_services, open_office_store
from sanhua_desktop.clock import SystemClock
from sanhua_desktop.command_line import ChineseParser, Command
from sanhua_desktop.errors import SanhuaError
from sanhua_desktop.inquiries.deadlines import working_deadline
from sanhua_desktop.office.working_calendar import shipped_calendar
from sanhua_desktop.progress import NoProgress
from sanhua_desktop.settings import load_settings


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code; a failure is one Chinese sentence on standard error."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    chosen = _parser().parse_args(arguments)
    try:
        command: Command = chosen.command
        return command(chosen)
    except SanhuaError as failure:
        _say(str(failure), sys.stderr)
        return 1


def _parser() -> ChineseParser:
    parser = ChineseParser(prog="sanhua-admin", description="活动桌面程序的管理命令（供安装维护人员使用）")
    parser.add_argument("--data", type=Path, metavar="文件夹", help="数据文件夹，不写时用本机默认位置")
    commands = parser.add_subparsers(title="命令", required=True, metavar="命令", parser_class=ChineseParser)
    for name, call, text in (
        ("self-test", _self_test, "检查本机的字体、数据库、日历、排版和窗口是否都能工作"),
        ("tour", _tour, "用示例数据走一遍主要工作，把文书和各页面的图片留在指定文件夹"),
        ("backup", _backup, "立即备份数据"),
        ("restore", _restore, "用一份备份恢复数据，原数据文件改名保留"),
        ("check", _check, "体检：核对数据库结构、每行校验值和操作日志链"),
        ("import-staff", _import_staff, "从名册（xlsx、xls、csv）导入人员"),
        ("due", _due, "计算工作日期限，并列出每一天为何计入或不计入"),
    ):
        command = commands.add_parser(name, help=text, description=text)
        command.set_defaults(command=call)
        _ARGUMENTS.get(name, lambda _: None)(command)
    return parser


def _due_arguments(command: argparse.ArgumentParser) -> None:
    command.add_argument("date", type=_date, metavar="日期", help="起算日（当日不计），如 2026-09-18")
    command.add_argument("days", type=_days, metavar="天数", help="工作日数，0 至 3650")
    command.add_argument("--json", action="store_true", help="以 JSON 输出，供其他程序读取")


def _import_arguments(command: argparse.ArgumentParser) -> None:
    command.add_argument("file", type=Path, metavar="名册", help="名册文件，第一行是列名")
    command.add_argument("--photos", type=Path, metavar="文件夹", help="照片文件夹，按工号或姓名对应")
    command.add_argument("--again", action="store_true", help="同一文件导入过也再导入一次")
    command.add_argument("--json", action="store_true", help="以 JSON 输出")


def _restore_arguments(command: argparse.ArgumentParser) -> None:
    command.add_argument("backup", type=Path, metavar="备份文件", help="要恢复的备份文件")


def _tour_arguments(command: argparse.ArgumentParser) -> None:
    command.add_argument("folder", type=Path, metavar="文件夹", help="存放文书和图片的文件夹，没有时新建")


def _json_argument(command: argparse.ArgumentParser) -> None:
    command.add_argument("--json", action="store_true", help="以 JSON 输出")


_ARGUMENTS = {
    "self-test": _json_argument,
    "check": _json_argument,
    "tour": _tour_arguments,
    "restore": _restore_arguments,
    "import-staff": _import_arguments,
    "due": _due_arguments,
}


def _date(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"“{text}”不是日期，请写成 2026-09-18 这样") from None


def _days(text: str) -> int:
    if not text.isascii() or not text.isdigit() or int(text) > 3650:
        raise argparse.ArgumentTypeError(f"“{text}”不是 0 至 3650 之间的整数")
    return int(text)
