"""The people who may take a case on, in a combo box."""

from PySide6.QtWidgets import QComboBox

from sanhua_desktop.staff.service import StaffService


def fill_officers(combo: QComboBox, staff: StaffService) -> None:
    """Offer everyone on the roster, nobody first."""
    combo.addItem("未定", None)
    for person in staff.find():
        combo.addItem(person.name, person)
