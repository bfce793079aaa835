"""An office with its register, for tests."""

from sanhua_desktop.clock import FixedClock
from sanhua_desktop.inquiries.enums import Disposition
from sanhua_desktop.inquiries.records import InquiryEntry
from sanhua_desktop.inquiries.service import InquiryValues
from sanhua_desktop.office.service import OfficeValues
from sanhua_desktop.services import Services, build_services
from sanhua_desktop.staff.records import StaffMember
from sanhua_desktop.staff.roster import StaffValues
from sanhua_desktop.store.store import Store


class Office:
    """An office with two windows and three clerks."""

    def __init__(self, store: Store, clock: FixedClock) -> None:
        self.store, self.clock = store, clock
        self.services: Services = build_services(store)
        self.services.office.set_up(
            OfficeValues("云溪县交通运输局", phone="0700-6220001", complaint_phone="0700-6220012"),
            {1: "综合受理", 2: "道路货运"},
        )
        for number, (name, window) in enumerate((("李红", 1), ("张敏", 1), ("王芳", 2)), start=1):
            self.services.staff.add(
                StaffValues(staff_number=f"JT-{number:03d}", name=name, window=window, phone=f"1380000000{number}")
            )
        self.services.matters.load_defaults()
        self.services.desk.load_defaults()

    def person(self, name: str) -> StaffMember:
        return self.services.staff.find(name)[0]

    def enter(self, name: str = "王璟", **values: object) -> InquiryEntry:
        """Register somebody, without a matter and open unless told otherwise; received by 李红."""
        disposition = values.pop("disposition", Disposition.ACCEPTED)
        code = values.pop("code", "")
        if code:
            values["matter"] = self.services.matters.find(str(code))[0]
        else:
            values.setdefault("content", "问路线")
        values.setdefault("officer", self.person("李红"))
        change = self.services.inquiries.register(InquiryValues(name, disposition, **values))  # type: ignore[arg-type]
        assert change.record_id is not None
        return self.fresh(change.record_id)

    def fresh(self, entry_id: int) -> InquiryEntry:
        return self.services.inquiries.get(entry_id).entry
