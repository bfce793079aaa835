"""Joint packages (多证联办): which matters of which departments belong together, in what order, and what they share."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from sanhua_desktop.errors import InvalidInput


@dataclass(frozen=True)
class PackageItem:
    """One matter of a package: ``days`` working days promised by its department, ``after`` the items it waits for."""

    position: int
    name: str
    department: str
    days: int
    after: tuple[int, ...] = ()
    certificate: str = ""


@dataclass(frozen=True)
class SharedMaterial:
    """A material asked for once, and the items that use it."""

    position: int
    name: str
    used_by: tuple[int, ...]
    copy: str = "复印件"
    count: int = 1


@dataclass(frozen=True)
class PackageContent:
    """A package as it stood on a day; a joint case keeps the one it began with."""

    name: str
    items: tuple[PackageItem, ...]
    materials: tuple[SharedMaterial, ...]
    promised_days: int
    statutory_days: int = 45
    note: str = ""

    def maker(self, material: SharedMaterial) -> PackageItem | None:
        """Return the item that issues a material before any other uses it: nobody is asked to bring such a one.

        What an earlier step makes is at hand in the office itself (资料共享, plan section 三-4; domain A46).
        """
        made = (one for one in self.items if one.certificate == material.name and one.position < min(material.used_by))
        return next(made, None)

    @property
    def asked(self) -> tuple[SharedMaterial, ...]:
        """The materials that the applicant brings, each once; what the package itself issues is not among them."""
        return tuple(one for one in self.materials if self.maker(one) is None)

    @property
    def asked_apart(self) -> int:
        """How many copies the applicant would hand in at each department on his own."""
        return sum(len(one.used_by) for one in self.materials)

    @property
    def asked_together(self) -> int:
        """How many different ones there are, each needed once (domain A46)."""
        return len(self.materials)

    @property
    def copies_saved(self) -> int:
        """材料节省: copies not asked for again."""
        return self.asked_apart - self.asked_together

    @property
    def visits_saved(self) -> int:
        """跑动节省: to hand in and to fetch at every department, against once each at one window."""
        return 2 * len({one.department for one in self.items}) - 2

    def item(self, position: int) -> PackageItem:
        """Return an item by its position."""
        return next(one for one in self.items if one.position == position)

    def to_text(self) -> str:
        """Return the package as JSON."""
        return json.dumps(asdict(self), ensure_ascii=False)

    @staticmethod
    def from_text(text: str) -> "PackageContent":
        """Read a package back."""
        return package_content(json.loads(text))


def package_content(entry: Mapping[str, Any]) -> PackageContent:
    """Return a package from plain values, as the defaults and the database hold them, checked."""
    items = tuple(PackageItem(**{**one, "after": tuple(one.get("after", ()))}) for one in entry["items"])
    materials = tuple(SharedMaterial(**{**one, "used_by": tuple(one["used_by"])}) for one in entry["materials"])
    content = PackageContent(
        entry["name"], items, materials, entry["promised_days"], entry.get("statutory_days", 45), entry.get("note", "")
    )
    check_package(content)
    return content


def check_package(content: PackageContent) -> None:
    """Raise ``InvalidInput`` for an order that never ends, a use of nothing, or a promise nobody can keep."""
    positions = {one.position for one in content.items}
    problems = {} if content.name.strip() else {"name": "请填写套餐名称，如“开办运输企业一件事”。"}
    for one in content.items:
        if not set(one.after) <= {other.position for other in content.items if other.position < one.position}:
            problems["items"] = f"“{one.name}”只能排在它前面列出的事项之后，请核对办理顺序。"
    for material in content.materials:
        if not material.used_by or not set(material.used_by) <= positions:
            problems["materials"] = f"材料“{material.name}”要写明由哪些事项使用（事项序号）。"
    if not content.items:
        problems["items"] = "联办套餐至少要有一个事项。"
    longest = max((_path(content.items, one) for one in content.items), default=0)
    if not longest <= content.promised_days <= content.statutory_days:
        problems["promised_days"] = (
            f"联办承诺时限要在{longest}（各环节依次相加）至{content.statutory_days}个工作日（法定）之间。"
        )
    if problems:
        raise InvalidInput(problems)


def _path(items: Sequence[PackageItem], item: PackageItem) -> int:
    """Return how many working days pass until an item is done, its predecessors included."""
    before = [_path(items, one) for one in items if one.position in item.after and one.position < item.position]
    return item.days + max(before, default=0)


def item_text(content: PackageContent) -> str:
    """Return the items as lines: “营业执照；县市场监督管理局；1；；营业执照”."""
    return "\n".join(
        f"{one.name}；{one.department}；{one.days}；{'、'.join(map(str, one.after))}；{one.certificate}"
        for one in content.items
    )


def material_text(content: PackageContent) -> str:
    """Return the shared materials as lines: “身份证；复印件；1；1、2、3”."""
    return "\n".join(
        f"{one.name}；{one.copy}；{one.count}；{'、'.join(map(str, one.used_by))}" for one in content.materials
    )


def read_items(text: str) -> tuple[PackageItem, ...]:
    """Return the items of lines; ``InvalidInput`` names the line that cannot be read."""
    found = []
    for number, parts in _lines(text):
        name, department, days, after, certificate = (*parts, "", "", "", "", "")[:5]
        before = _numbers(after)
        if not (name and department and days.isdigit()) or before is None:
            example = "营业执照；县市场监督管理局；1；；营业执照"
            sentence = f"第{number}行请写成“{example}”：名称、部门、工作日、要先办出的序号、证照。"
            raise InvalidInput({"items": sentence})
        found.append(PackageItem(number, name, department, int(days), before, certificate))
    return tuple(found)


def read_materials(text: str) -> tuple[SharedMaterial, ...]:
    """Return the shared materials of lines; ``InvalidInput`` names the line that cannot be read."""
    found = []
    for number, parts in _lines(text):
        name, copy, count, users = (*parts, "", "", "", "")[:4]
        used_by = _numbers(users)
        if not (name and copy and count.isdigit()) or not used_by:
            sentence = f"第{number}行请写成“身份证；复印件；1；1、2、3”：名称、类型、份数、使用它的事项序号。"
            raise InvalidInput({"materials": sentence})
        found.append(SharedMaterial(number, name, used_by, copy, int(count)))
    return tuple(found)


def _lines(text: str) -> Iterator[tuple[int, list[str]]]:
    kept = [line for line in text.splitlines() if line.strip()]
    for number, line in enumerate(kept, start=1):
        yield number, [part.strip() for part in line.replace(";", "；").split("；")]


def _numbers(text: str) -> tuple[int, ...] | None:
    parts = [part for part in text.replace(",", "、").replace("，", "、").split("、") if part.strip()]
    return tuple(int(part) for part in parts) if all(part.strip().isdigit() for part in parts) else None
