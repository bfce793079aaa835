"""The IT person's command line (``sanhua-admin``): exit code 0 done, 1 refused or a problem found, 2 wrong usage."""

import argparse
import json
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any, TextIO

from sanhua_desktop.clock import SystemClock
from sanhua_desktop.command_line import ChineseParser, Command
from sanhua_desktop.errors import Refused, SanhuaError
from sanhua_desktop.inquiries.deadlines import words, working_deadline
from sanhua_desktop.office.working_calendar import WorkingCalendar
from sanhua_desktop.progress import NoProgress
from sanhua_desktop.services import Services, build_services, open_office_store
from sanhua_desktop.settings import Settings, load_settings
from sanhua_desktop.store.backup import back_up, check, restore


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
        ("sample", _sample, "在空的数据文件夹里建立示例单位（虚构人员和数据）"),
        ("backup", _backup, "立即备份数据"),
        ("restore", _restore, "用一份备份恢复数据，原数据文件改名保留"),
        ("check", _check, "体检：核对数据库结构、每行校验值和操作日志链"),
        ("import-staff", _import_staff, "从名册（xlsx、xls、csv）导入人员"),
        ("due", _due, "计算工作日期限，并列出每一天为何计入或不计入"),
        ("report", _report, "把本机的自检结果写成一个不含个人信息的文本文件，供电话求助时使用"),
        ("before-upgrade", _before_upgrade, "供安装程序使用：核对新程序的文件，升级前备份数据"),
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


def _report_arguments(command: argparse.ArgumentParser) -> None:
    command.add_argument("file", type=Path, metavar="文件", help="要写的文本文件")


def _before_upgrade_arguments(command: argparse.ArgumentParser) -> None:
    command.add_argument("--answer", type=Path, metavar="文件", help="不能升级时，把原因写进这个文件（UTF-16）")


_ARGUMENTS = {
    "report": _report_arguments,
    "before-upgrade": _before_upgrade_arguments,
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


def _say(text: str, stream: TextIO | None = None) -> None:
    (stream or sys.stdout).write(f"{text}\n")


def _say_json(value: Any) -> None:
    _say(json.dumps(value, ensure_ascii=False))


def _settings(chosen: argparse.Namespace) -> Settings:
    return load_settings(chosen.data)


def _services(chosen: argparse.Namespace) -> Services:
    """Open data that exists; a command never begins an office by accident."""
    settings = _settings(chosen)
    if isinstance(settings.store_place, Path) and not settings.store_place.exists() and not settings.opened_before:
        raise Refused(f"{settings.folder} 里还没有数据。请先启动程序完成初次设置，或用 --data 指定数据文件夹。")
    return build_services(open_office_store(settings, SystemClock()))


def _due(chosen: argparse.Namespace) -> int:
    settings = _settings(chosen)
    place = settings.store_place
    used = not isinstance(place, Path) or place.exists()
    calendar = _services(chosen).calendar.calendar() if used else _shipped()
    deadline = working_deadline(chosen.date, chosen.days, calendar)
    if chosen.json:
        days = [{"date": day.date.isoformat(), "counted": day.counted, "why": day.why} for day in deadline.days]
        _say_json({"due": deadline.due.isoformat(), "provisional": deadline.provisional, "days": days})
        return 0
    _say(words(deadline, calendar))
    for day in deadline.days:
        _say(f"  {day.date.isoformat()}  {'计入' if day.counted else '不计'}  {day.why}")
    return 0


def _shipped() -> WorkingCalendar:
    from sanhua_desktop.office.shipped_calendar import calendar_with

    return calendar_with({})


def _import_staff(chosen: argparse.Namespace) -> int:
    services = _services(chosen)
    plan = services.rosters.plan(chosen.file, chosen.photos, NoProgress())
    change = services.rosters.take_in(plan, NoProgress(), again=chosen.again)
    if chosen.json:
        bad = [{"row": row.number, "reason": row.reason} for row in plan.reading.bad]
        _say_json({"imported": len(plan.reading.good), "photos": len(plan.photos), "bad": bad})
    else:
        _say(change.sentence)
        for row in plan.reading.bad:
            _say(f"  第{row.number}行：{row.reason}")
        for note in plan.photo_notes:
            _say(f"  {note}")
    return int(bool(plan.reading.bad))


def _sample(chosen: argparse.Namespace) -> int:
    from sanhua_desktop.sample import load_sample

    settings = _settings(chosen)
    services = build_services(open_office_store(settings, SystemClock()))
    if services.office.is_set_up():
        raise Refused(f"{settings.folder} 里已经有数据。示例单位只能建在空的数据文件夹里，请用 --data 另指定一个。")
    load_sample(services)
    _say(f"示例单位已建立在 {settings.folder}。")
    return 0


def _backup(chosen: argparse.Namespace) -> int:
    settings = _settings(chosen)
    _say(f"已备份并检查：{back_up(_services(chosen).store, settings.backup_folder)}")
    return 0


def _restore(chosen: argparse.Namespace) -> int:
    place = _settings(chosen).store_place
    if not isinstance(place, Path):
        raise Refused("数据在 PostgreSQL 服务器上，请由服务器管理员恢复。")
    kept = restore(chosen.backup, place)
    _say("已恢复。" + (f"原来的数据文件保留为 {kept}。" if kept else ""))
    return 0


def _check(chosen: argparse.Namespace) -> int:
    problems = check(_services(chosen).store)
    if chosen.json:
        _say_json({"problems": problems})
    else:
        _say("\n".join(problems) or "体检通过：数据库结构、每行校验值和操作日志都完好。")
    return int(bool(problems))


def _self_test(chosen: argparse.Namespace) -> int:
    from sanhua_desktop.self_test import self_test

    results = self_test()
    if chosen.json:
        _say_json({"checks": [{"name": one.name, "passed": one.passed, "found": one.found} for one in results]})
    else:
        for one in results:
            _say(f"{'通过' if one.passed else '不通过'}  {one.name}：{one.found}")
    return int(not all(one.passed for one in results))


def _report(chosen: argparse.Namespace) -> int:
    from sanhua_desktop.self_report import write_report
    from sanhua_desktop.self_test import self_test

    results = self_test()
    write_report(chosen.file, results, _settings(chosen), SystemClock())
    _say(f"已写好：{chosen.file}")
    return int(not all(one.passed for one in results))


def _before_upgrade(chosen: argparse.Namespace) -> int:
    from sanhua_desktop.before_upgrade import prepare

    try:
        copy = prepare(_settings(chosen), SystemClock())
    except SanhuaError as failure:
        if chosen.answer is not None:  # the installer reads this encoding only
            chosen.answer.write_text(str(failure), encoding="utf-16")
        raise
    _say(f"升级前已备份：{copy}" if copy else "程序文件完好，没有需要备份的数据。")
    return 0


def _tour(chosen: argparse.Namespace) -> int:
    from sanhua_desktop.tour import tour

    for path in tour(chosen.folder):
        _say(str(path))
    return 0


if __name__ == "__main__":
    sys.exit(main())
