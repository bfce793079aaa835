"""Titles (称号) as data: the shipped ones copied at first use, then the office's own to alter."""

from collections.abc import Mapping

from sanhua_desktop.assets import defaults
from sanhua_desktop.awards.enums import Holder
from sanhua_desktop.awards.records import AwardTitle
from sanhua_desktop.changes import Change
from sanhua_desktop.errors import InvalidInput
from sanhua_desktop.store.store import Store
from sanhua_desktop.store.text import clean_text

KINDS = frozenset({"award_title"})


class TitleService:
    """The titles of the office."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def titles(self, query: str = "") -> list[AwardTitle]:
        """Return the titles in use whose name, object or cycle has ``query``."""
        with self._store.reading():
            empty = not AwardTitle.select().exists()
        if empty:
            self.load_defaults()
        with self._store.reading():
            rows = AwardTitle.select().where(AwardTitle.archived_at.is_null()).order_by(AwardTitle.id)
            return [row for row in rows if query.strip() in f"{row.name}{row.holder.label}{row.cycle}"]

    def load_defaults(self) -> Change:
        """Copy the shipped titles into the database; those already there are left alone."""
        with self._store.writing():
            present = {row.name for row in AwardTitle.select(AwardTitle.name)}
            fresh = [one for one in defaults("awards")["titles"] if one["name"] not in present]
            for one in fresh:
                self._store.insert(AwardTitle(**{**one, "holder": Holder(one["holder"])}))
        return Change(f"已载入{len(fresh)}个称号。", KINDS)

    def keep(self, row: AwardTitle | None, values: Mapping[str, object]) -> Change:
        """Keep a title; ``InvalidInput`` for an empty or doubled name, or a quota below one."""
        name = clean_text(str(values["name"]))
        problems = {}
        if not name:
            problems["name"] = "请填写称号名称，如“服务标兵”。"
        if not clean_text(str(values["merit"])):
            problems["merit"] = "请填写证书上的评语，如“服务周到，成绩突出”。"
        if int(str(values["quota"])) < 1:
            problems["quota"] = "名额至少是 1。"
        if problems:
            raise InvalidInput(problems)
        with self._store.writing():
            other = AwardTitle.get_or_none(AwardTitle.name == name)
            if other is not None and (row is None or other.id != row.id):
                row = self._back_in_use(other, fresh=row is None)
            if row is None:
                row = AwardTitle(**values)
                self._store.insert(row)
            else:
                self._store.update(row, **values)
        return Change(f"称号“{name}”已保存。", KINDS, row.id)

    def _back_in_use(self, other: AwardTitle, *, fresh: bool) -> AwardTitle:
        """Return the title taken out of use whose name is typed anew; ``InvalidInput`` for a name in use."""
        if other.archived_at is None:
            raise InvalidInput({"name": f"已有“{other.name}”这个称号。请直接修改它。"})
        if not fresh:
            raise InvalidInput(
                {"name": f"“{other.name}”是停用了的称号。请换个名称，或者新增一个同名的称号，把它重新启用。"}
            )
        self._store.restore(other)
        return other

    def drop(self, row: AwardTitle) -> Change:
        """Take a title out of use; what was given under it stays."""
        self._store.archive(row, "停用")
        return Change(f"称号“{row.name}”已停用。", KINDS)


def giving(title: str) -> str:
    """Return what is given: ``title`` (评为), ``banner`` (授予, domain B16) or ``place`` in a contest (获得)."""
    words = defaults("awards")
    if title == words["banner"]:
        return "banner"
    return "place" if title.endswith(tuple(words["places"])) else "title"


def award_verb(title: str) -> str:
    """Return the verb of a certificate: 被评为, 被授予 or 获得."""
    return str(defaults("awards")["given"][giving(title)])
