"""argparse speaking Chinese, for the IT person's commands."""

import argparse
import sys
from collections.abc import Callable
from typing import Any, NoReturn

Command = Callable[[argparse.Namespace], int]


class ChineseParser(argparse.ArgumentParser):
    """An argument parser whose help, headings and complaints are Chinese; exit code 2 for wrong usage."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(**settings, add_help=False)
        self._positionals.title = "参数"
        self._optionals.title = "选项"
        self.add_argument("-h", "--help", action="help", help="显示这段说明")

    def format_help(self) -> str:
        """Return the help text with a Chinese heading in place of “usage”."""
        return super().format_help().replace("usage: ", "用法：", 1)

    def format_usage(self) -> str:
        """Return the usage line with a Chinese heading."""
        return super().format_usage().replace("usage: ", "用法：", 1)

    def error(self, message: str) -> NoReturn:
        """End with exit code 2, naming what is wrong and where to read more."""
        sys.stderr.write(f"{self.format_usage()}命令写得不对（{_translated(message)}）。加 --help 可看说明。\n")
        sys.exit(2)


_PHRASES = {
    "the following arguments are required": "缺少参数",
    "unrecognized arguments": "不认识的参数",
    "invalid choice": "没有这个命令",
    "expected one argument": "后面要写一个值",
    "choose from": "可用的有",
    "argument": "参数",
}


def _translated(message: str) -> str:
    for english, chinese in _PHRASES.items():
        message = message.replace(english, chinese)
    return message
