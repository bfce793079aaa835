"""The one notice for all departments (合并一次性告知), before anything is taken in; kept as it was issued."""

from sanhua_desktop.changes import Change
from sanhua_desktop.inquiries.case_records import JointNotice, JointPackage
from sanhua_desktop.inquiries.deadlines import working_deadline
from sanhua_desktop.inquiries.enums import Disposition
from sanhua_desktop.inquiries.joint_service import JointValues, check_intake
from sanhua_desktop.inquiries.joint_values import package_values, step_table
from sanhua_desktop.inquiries.machine import StepValues
from sanhua_desktop.inquiries.packages import PackageContent
from sanhua_desktop.inquiries.paper_wording import Paper
from sanhua_desktop.inquiries.wording_service import WordingService
from sanhua_desktop.office.calendar_service import CalendarService
from sanhua_desktop.staff.pinyin import name_initials, name_pinyin
from sanhua_desktop.store.search import matches, search_text
from sanhua_desktop.store.store import Store
from sanhua_desktop.store.text import clean_name

KINDS = frozenset({"joint_notice"})
_SHOWN = 500


class JointNoticeService:
    """Issues the notices of packages and keeps them."""

    def __init__(self, store: Store, calendar: CalendarService, papers: WordingService) -> None:
        self._store = store
        self._calendar = calendar
        self._papers = papers

    def issue(self, values: JointValues) -> tuple[Change, Paper]:
        """Issue the notice; ``InvalidInput`` names every field to mend.

        A register entry taken for complete that lacks a material waits for it from now on (一次性告知后补).
        """
        check_intake(values)
        assert values.package is not None  # checked
        content, entry = PackageContent.from_text(values.package.content), values.entry
        with self._store.writing():
            paper = self._paper(values, content)
            self._store.insert(self._notice(values, paper))
            self._store.note(values.package, "告知", f"{paper.number}，{clean_name(values.applicant)}")
            lacks = any(one.position not in values.brought for one in content.materials)
            if entry is not None and lacks and (entry.disposition is Disposition.ACCEPTED or entry.complete_at):
                self._store.update(entry, disposition=Disposition.NOTICE, complete_at=None)
        return Change(f"已出具{paper.title}{paper.number}。", KINDS | {"inquiry_entry", "joint_package"}), paper

    def find(self, query: str = "") -> list[JointNotice]:
        """Return the newest notices that match by name, initials, telephone, package or number."""
        with self._store.reading():
            chosen = JointNotice.select(JointNotice, JointPackage).join(JointPackage)
            chosen = chosen.where(JointNotice.archived_at.is_null(), matches(JointNotice.search, query))
            return list(chosen.order_by(JointNotice.id.desc()).limit(_SHOWN))

    def paper_of(self, notice: JointNotice) -> Paper:
        """Return a notice as it was issued, whatever has changed since."""
        return Paper.from_text(notice.sheet)

    def _paper(self, values: JointValues, content: PackageContent) -> Paper:
        calendar = self._calendar.calendar()
        due = working_deadline(self._store.clock.today(), content.promised_days, calendar)
        texts = {**package_values(content, due, calendar), "applicant": clean_name(values.applicant)}
        return self._papers.fill(
            "joint_notice", texts, step_table(content, "joint_notice", StepValues(), values.brought)
        )

    def _notice(self, values: JointValues, paper: Paper) -> JointNotice:
        assert values.package is not None  # checked
        name = clean_name(values.applicant)
        found_by = (name, name_initials(name_pinyin(name)), values.package.name, values.phone, paper.number)
        return JointNotice(
            number=paper.number,
            package=values.package,
            entry=values.entry,
            applicant=name,
            issued_at=self._store.clock.now(),
            sheet=paper.to_text(),
            search=search_text(*found_by)[:300],
        )
