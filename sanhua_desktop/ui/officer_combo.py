"""The people who may take a case on, in a combo box."""

from PySide6.QtWidgets import QComboBox

from sanhua_desktop.staff.records import StaffMember
from sanhua_desktop.staff.service import StaffService


def fill_officers(combo: QComboBox, staff: StaffService) -> None:
    """Offer everyone on the roster, nobody first."""
    combo.addItem("未定", None)
    for person in staff.find():
        combo.addItem(person.name, person)


def choose_officer(combo: QComboBox, officer: StaffMember | None) -> None:
    """Show who has the case, also two of one name apart and one who has left."""
    ids = [one.id if (one := combo.itemData(at)) else None for at in range(combo.count())]
    chosen = officer.id if officer is not None else None
    if chosen not in ids and officer is not None:
        combo.addItem(f"{officer.name}（已离岗）", officer)
        ids.append(chosen)
    combo.setCurrentIndex(ids.index(chosen))
