"""What an application needs at receipt: who applies, so that he is found again, and papers that are complete."""

from typing import Any

from sanhua_desktop.errors import Refused
from sanhua_desktop.inquiries.case_records import Case
from sanhua_desktop.inquiries.case_rows import CaseValues
from sanhua_desktop.inquiries.case_values import must_come_first
from sanhua_desktop.matters.records import Matter
from sanhua_desktop.office.phones import canonical_phone
from sanhua_desktop.staff.pinyin import name_initials, name_pinyin
from sanhua_desktop.store.search import search_text
from sanhua_desktop.store.text import clean_name, clean_text


def applicant_problems(values: CaseValues) -> dict[str, str]:
    """Return what is wrong with who applies, by field; nothing if it can be kept."""
    problems, name = {}, clean_text(values.applicant)
    if not name:
        problems["applicant"] = "请填写申请人。"
    elif name.isdecimal():
        problems["applicant"] = "这里填的是数字。请填写姓名或单位名称，或从候选里选。"
    if canonical_phone(values.phone) is None:
        problems["phone"] = f"电话“{values.phone}”不是电话号码，请核对位数。"
    return problems


def applicant_columns(values: CaseValues, matter: Matter, number: str) -> dict[str, Any]:
    """Return the columns of a case that say who applies, who is in charge, and by what it is found."""
    phone = canonical_phone(values.phone) or ""
    name = clean_name(values.applicant)
    found_by = (name, name_initials(name_pinyin(name)), values.unit, values.agent, matter.name, phone, number)
    return {
        "applicant": name,
        "unit": values.unit,
        "phone": phone,
        "agent": values.agent,
        "officer": values.officer,
        "search": search_text(*found_by)[:600],
    }


def check_complete(case: Case) -> None:
    """Refuse the acceptance of papers that are not complete (行政许可法 32条(五))."""
    missing = must_come_first(case)
    if missing:
        raise Refused(f"还缺必须的材料：{'；'.join(missing)}。请“告知补正”，或者补收后在“已收材料”里打勾。")
