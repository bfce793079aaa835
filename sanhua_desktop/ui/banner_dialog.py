"""授旗: who hands the red banner to the window that won it."""

from PySide6.QtWidgets import QWidget

from sanhua_desktop.awards.banner_service import BannerService
from sanhua_desktop.awards.enums import Role
from sanhua_desktop.ui.award_services import AwardDesk
from sanhua_desktop.ui.form_dialog import FormDialog
from sanhua_desktop.ui.generated.ui_banner_dialog import Ui_BannerDialog


class BannerDialog(FormDialog):
    """Offers the decided selections whose window waits for the banner."""

    def __init__(self, desk: AwardDesk, parent: QWidget | None = None) -> None:
        super().__init__(desk.operations, parent)
        self._banners: BannerService = desk.services.banners
        self._form = form = Ui_BannerDialog()
        form.setupUi(self)
        for one in self._banners.due():
            form.selection_combo.addItem(f"{one.round.evaluation.name}：{one.chosen[0].name}", one)
        if not form.selection_combo.count():
            form.purpose_label.setText("没有等着授旗的窗口。请先开始“流动红旗”的比选，办到“印发通报”。")
        form.save_button.setEnabled(form.selection_combo.count() > 0)
        form.given_by_edit.setText(desk.services.selections.last_person(Role.LEADING_GROUP))
        self.set_up_keys(form.save_button, form.cancel_button)
        form.selection_combo.setFocus()

    def keep(self) -> None:
        """Give the banner."""
        form, chosen = self._form, self._form.selection_combo.currentData()
        if chosen is not None:
            given, received = form.given_by_edit.text(), form.received_by_edit.text()
            self.save(lambda: self._banners.pass_on(chosen, given, received))
