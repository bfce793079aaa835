"""Who may import whom, and how large things may grow: each rule of the house as one sentence."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1] / "sanhua_desktop"
ORDER = ("office", "staff", "matters", "commitments", "inquiries", "feedback", "evaluation", "awards", "campaign")
TOP = {"__main__", "app", "tour", "tour_dialogs", "tour_papers", "self_test", "admin", "sample", "services", "today"}
FORBIDDEN_SUFFIXES = ("Manager", "Helper", "Util", "Utils", "Handler", "Info", "Data")


class Source:
    """One file of the program, parsed."""

    def __init__(self, name: str, text: str) -> None:
        self.name = name  # dotted, below sanhua_desktop
        self.text = text
        self.tree = ast.parse(text)

    @property
    def room(self) -> str:
        return self.name.split(".")[0]

    @property
    def last(self) -> str:
        return self.name.split(".")[-1]

    @cache  # noqa: B019 - as long as the tests run
    def imports(self) -> set[str]:
        found = set()
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Import):
                found |= {alias.name for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module:
                found.add(node.module)
        return found

    def uses(self, package: str) -> bool:
        return any(name == package or name.startswith(f"{package}.") for name in self.imports())

    def rooms_used(self) -> set[str]:
        prefix = "sanhua_desktop."
        return {name.removeprefix(prefix).split(".")[0] for name in self.imports() if name.startswith(prefix)}

    def functions(self) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
        for node in ast.walk(self.tree):
            if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
                yield node


@cache
def sources() -> list[Source]:
    """Return every file, read once for all rules."""
    found = []
    for path in sorted(ROOT.rglob("*.py")):
        parts = path.relative_to(ROOT).with_suffix("").parts
        if "generated" not in parts and "migrations" not in parts:
            found.append(Source(".".join(parts), path.read_text(encoding="utf-8")))
    return found


def only_the_window_knows_qt(source: Source) -> bool:
    allowed = {"__main__", "app", "tour", "tour_dialogs", "self_test"}
    return source.room == "ui" or source.name in allowed or not source.uses("PySide6")


def only_printing_and_documents_know_reportlab(source: Source) -> bool:
    return source.room == "printing" or source.last.endswith("documents") or not source.uses("reportlab")


def only_store_records_and_services_know_peewee(source: Source) -> bool:
    return (
        source.room == "store"
        or source.last.endswith(("records", "service"))
        or not (source.uses("peewee") or source.uses("playhouse"))
    )


def features_use_only_those_to_their_left(source: Source) -> bool:
    if source.room not in ORDER:
        return True
    place = ORDER.index(source.room)
    return all(room not in ORDER or ORDER.index(room) <= place for room in source.rooms_used())


def nothing_below_knows_the_window(source: Source) -> bool:
    return source.room == "ui" or source.name in TOP or "ui" not in source.rooms_used()


def nothing_imports_the_composition_but_its_starters(source: Source) -> bool:
    return source.name in {"__main__", "tour", "self_test"} or "app" not in source.rooms_used()


def shared_kits_know_no_feature(source: Source) -> bool:
    return source.room not in ("store", "printing", "exchange") or not source.rooms_used() & {*ORDER, "ui"}


def rules_know_only_values(source: Source) -> bool:
    if not source.last.endswith(("rules", "clock", "machine")) and source.last not in (
        "opening_hours",
        "packages",
        "scoring",
        "tally",
        "standings",
        "deadlines",
        "roster",
        "working_calendar",
        "wording",
    ):
        return True
    allowed = {"errors", "wording", source.room, "office", "feedback"}  # a score takes the surveys' own rate
    plain = not any(source.uses(one) for one in ("peewee", "PySide6", "reportlab"))
    own = {name for name in source.imports() if name.startswith("sanhua_desktop.")}
    return plain and source.rooms_used() <= allowed and not any(name.endswith(("records", "service")) for name in own)


def records_have_no_queries(source: Source) -> bool:
    if not source.last.endswith("records"):
        return True
    called = {node.attr for node in ast.walk(source.tree) if isinstance(node, ast.Attribute)}
    return not called & {"select", "insert", "update", "delete", "execute", "create"} and all(
        function.name != "save" for function in source.functions()
    )


def raw_sql_is_literal(source: Source) -> bool:
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if name in ("SQL", "execute_sql") and not _constant(node.args[0]):
                return False
    return True


def _constant(node: ast.expr) -> bool:
    if isinstance(node, ast.JoinedStr):  # only constants in capitals may be named
        parts = [part.value for part in node.values if isinstance(part, ast.FormattedValue)]
        return all(isinstance(part, ast.Name) and part.id.isupper() for part in parts)
    return isinstance(node, ast.Constant)


def files_have_at_most_300_lines(source: Source) -> bool:
    return source.text.count("\n") <= 300


def functions_have_at_most_40_lines(source: Source) -> bool:
    return all((function.end_lineno or 0) - function.lineno < 40 for function in source.functions())


def public_things_say_what_they_are(source: Source) -> bool:
    named = [node for node in source.tree.body if isinstance(node, (ast.ClassDef, ast.FunctionDef))]
    public = [node for node in named if not node.name.startswith("_")]
    return bool(ast.get_docstring(source.tree)) and all(ast.get_docstring(node) for node in public)


def names_say_what_things_are(source: Source) -> bool:
    return not any(
        isinstance(node, ast.ClassDef) and node.name.endswith(FORBIDDEN_SUFFIXES) for node in ast.walk(source.tree)
    )


RULES = (
    (only_the_window_knows_qt, "staff.service", "import PySide6.QtCore"),
    (only_printing_and_documents_know_reportlab, "staff.service", "from reportlab.pdfgen import canvas"),
    (only_store_records_and_services_know_peewee, "ui.staff_page", "import peewee"),
    (features_use_only_those_to_their_left, "staff.service", "from sanhua_desktop.awards.service import X"),
    (nothing_below_knows_the_window, "staff.service", "from sanhua_desktop.ui.style import X"),
    (nothing_imports_the_composition_but_its_starters, "ui.staff_page", "from sanhua_desktop.app import X"),
    (shared_kits_know_no_feature, "store.store", "from sanhua_desktop.staff.records import X"),
    (rules_know_only_values, "staff.rules", "from sanhua_desktop.staff.records import X"),
    (records_have_no_queries, "staff.records", "def every(kind):\n    return kind.select()"),
    (raw_sql_is_literal, "store.store", "database.execute_sql(text)"),
    (files_have_at_most_300_lines, "staff.service", "\n" * 301),
    (functions_have_at_most_40_lines, "staff.service", "def f():\n" + "    pass\n" * 41),
    (public_things_say_what_they_are, "staff.service", '"""Module."""\ndef f(): pass'),
    (names_say_what_things_are, "staff.service", "class StaffManager: pass"),
)


@pytest.mark.parametrize("rule", [rule for rule, _, _ in RULES], ids=lambda rule: rule.__name__)
def test_rule(rule) -> None:  # type: ignore[no-untyped-def]
    assert [source.name for source in sources() if not rule(source)] == []


@pytest.mark.parametrize(("rule", "name", "text"), RULES, ids=lambda value: getattr(value, "__name__", None))
def test_rule_can_fail(rule, name: str, text: str) -> None:  # type: ignore[no-untyped-def]
    assert not rule(Source(name, text))
