"""The page every register has: title, actions, search, filters, the list, and the chosen row's details."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QButtonGroup, QMenu, QPushButton, QWidget
from shiboken6 import isValid

from sanhua_desktop.changes import Change
from sanhua_desktop.progress import Progress
from sanhua_desktop.store.paging import PagedRows
from sanhua_desktop.ui.details_panel import DetailsPanel
from sanhua_desktop.ui.generated.ui_register_page import Ui_RegisterPage
from sanhua_desktop.ui.icons import icon
from sanhua_desktop.ui.jobs import Jobs
from sanhua_desktop.ui.keys import Rows
from sanhua_desktop.ui.operations import Operations
from sanhua_desktop.ui.record_table import Column, RecordTableModel, set_up_table
from sanhua_desktop.ui.register_definition import Action as Action
from sanhua_desktop.ui.register_definition import RegisterDefinition as RegisterDefinition

_TYPING_PAUSE_MS = 120


class RegisterPage(QWidget):
    """Shows a register; ``count_changed`` tells the tab how much waits."""

    row_chosen = Signal(object)

    def __init__(self, definition: RegisterDefinition, operations: Operations, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._definition = definition
        self._operations = operations
        self._form = Ui_RegisterPage()
        self._form.setupUi(self)
        self._model = RecordTableModel(definition.columns, self)
        self._details = DetailsPanel(self)
        self._filter = definition.filters[0][0]
        self._refreshing = False
        self._asked = 0
        self._set_up_head()
        self._set_up_filters()
        self._set_up_list()
        self.setFocusProxy(self._form.search_edit)
        operations.changed.connect(self._on_changed)
        self.refresh()

    @property
    def chosen(self) -> Any:
        """The chosen row, or None."""
        index = self._form.record_table.currentIndex()
        return self._model.rows[index.row()] if index.isValid() else None

    @property
    def rows(self) -> Sequence[Any]:
        """The rows shown now."""
        return self._model.rows

    @property
    def query(self) -> str:
        """The words searched for."""
        return self._form.search_edit.text()

    @property
    def title(self) -> str:
        """What the register is called."""
        return self._definition.title

    @property
    def key_rows(self) -> Rows:
        """The keys of the page and what they do."""
        return [(one.shortcut, one.text) for one in self._definition.actions if one.shortcut]

    @property
    def purpose(self) -> str:
        """What the register is for."""
        return self._definition.purpose

    @property
    def columns(self) -> Sequence[Column]:
        """The columns shown."""
        return self._definition.columns

    @property
    def filter_words(self) -> str:
        """The name of the filter in use."""
        return dict(self._definition.filters)[self._filter]

    def search(self, query: str) -> None:
        """Show what fits ``query``, as if it had been typed."""
        self._form.search_edit.setText(query)
        self._typing.stop()
        self.refresh()

    def refresh(self, select: int | None = None) -> None:
        """Fetch the rows again and keep, or set, the choice."""
        self._stale = False
        keep = (select, self._id(self.chosen))
        if (jobs := self._definition.aside) is not None:
            self._fetch_aside(jobs, keep)
        else:
            rows = self._operations.read(self, lambda: self._definition.fetch(self.query, self._filter))
            self._show_rows(rows if rows is not None else (), keep)

    def _fetch_aside(self, jobs: Jobs, keep: tuple[int | None, ...]) -> None:
        """Fetch what takes long off the window's thread; only the rows asked for last are shown."""
        self._asked += 1
        asked, query, chosen, doing = self._asked, self.query, self._filter, f"正在统计{self.title}…"
        self._form.empty_label.setText(doing)  # seen where nothing is listed yet

        def fetch(progress: Progress) -> Sequence[Any]:
            rows = self._definition.fetch(query, chosen)
            progress.report(1, 1, doing)
            return rows

        def show(rows: Sequence[Any]) -> None:
            if isValid(self) and asked == self._asked:
                self._show_rows(rows, keep)

        jobs.start(self, doing, fetch, show)

    def _show_rows(self, rows: Sequence[Any], keep: tuple[int | None, ...]) -> None:
        self._refreshing = True  # the details are shown once, at the end
        self._model.set_rows(rows)
        if not any(map(self._select, keep)) and self._model.rows:
            self._form.record_table.setCurrentIndex(self._model.index(0, 0))
        self._refreshing = False
        self._form.record_table.setVisible(bool(self._model.rows))
        self._form.empty_panel.setVisible(not self._model.rows)
        self._form.empty_label.setText(self._empty_sentence())
        self._show_details()

    def _empty_sentence(self) -> str:
        """Say why nothing is shown: nothing is kept yet, or nothing of it fits."""
        query = self.query.strip()
        if self._filter == self._definition.filters[0][0] and not query:
            return self._definition.empty_sentence
        return f"没有符合的：{self.filter_words}{f'，查找“{query}”' if query else ''}。"

    def set_filter(self, key: str) -> None:
        """Show the rows of one filter, as when its button is pressed."""
        for button in self._chips.buttons():
            if button.property("filter") == key:
                button.setChecked(True)
        self._filter = key
        self.refresh()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Enter on a row do its first action, Down leave the search line, and Ctrl+Z there reach the window."""
        if watched is self._form.search_edit and isinstance(event, QKeyEvent) and self._is_undo_of_the_list(event):
            event.ignore()
            return True
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if watched is self._form.record_table and enter and self.chosen is not None:
                self._first_details_action()
                return True
            if watched is self._form.search_edit and event.key() == Qt.Key.Key_Down:
                self._form.record_table.setFocus()
                return True
        return super().eventFilter(watched, event)

    def _is_undo_of_the_list(self, event: QKeyEvent) -> bool:
        wanted = event.type() == QEvent.Type.ShortcutOverride and event.matches(QKeySequence.StandardKey.Undo)
        return wanted and not self._form.search_edit.isUndoAvailable()

    def _set_up_head(self) -> None:
        self._form.title_label.setText(self._definition.title)
        self._form.purpose_label.setText(self._definition.purpose)
        self._form.empty_actions_layout.addStretch(1)
        self._set_up_menu([action for action in self._definition.actions if action.in_menu])
        for action in self._definition.actions:
            if not (action.in_details or action.in_menu):
                self._form.actions_layout.addWidget(self._button(action, "main_button" if action.main else ""))
            if action.main:
                self._form.empty_actions_layout.addWidget(self._button(action))
            if action.shortcut:
                shortcut = QShortcut(QKeySequence(action.shortcut), self)
                shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
                shortcut.activated.connect(lambda action=action: self._run(action))
        self._form.empty_actions_layout.addStretch(1)

    def _set_up_menu(self, actions: Sequence[Action]) -> None:
        """Put what is seldom needed under one button."""
        if not actions:
            return
        button = QPushButton("更多(&M)")
        button.setAccessibleName("更多操作")
        menu = QMenu(button)
        for action in actions:
            chosen = menu.addAction(f"{action.text}\t{action.shortcut}".strip())
            chosen.triggered.connect(lambda _, action=action: self._run(action))
        button.setMenu(menu)
        self._form.actions_layout.addWidget(button)

    def _set_up_filters(self) -> None:
        self._chips = QButtonGroup(self)
        for key, label in self._definition.filters:
            chip = QPushButton(label)
            chip.setCheckable(True)
            chip.setChecked(key == self._filter)
            chip.setProperty("role", "chip")
            chip.setProperty("filter", key)
            chip.setAccessibleName(f"只看：{label}")
            chip.clicked.connect(lambda _, key=key: self.set_filter(key))
            chip.setVisible(len(self._definition.filters) > 1)
            self._chips.addButton(chip)
            self._form.chips_layout.addWidget(chip)

    def _set_up_list(self) -> None:
        set_up_table(self._form.record_table, self._model, self._definition.columns)
        self._form.record_table.selectionModel().currentRowChanged.connect(lambda *_: self._row_changed())
        self._form.record_table.doubleClicked.connect(lambda _: self._first_details_action())
        self._form.record_table.installEventFilter(self)
        self._form.search_edit.installEventFilter(self)
        self._form.search_edit.setPlaceholderText(self._definition.search_hint)
        self._form.details_layout.addWidget(self._details)
        self._form.splitter.setHandleWidth(16)
        self._form.splitter.setStretchFactor(0, 5)
        self._form.splitter.setStretchFactor(1, 2)
        self._form.splitter.setSizes([900, 360])
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_PAUSE_MS)
        self._typing.timeout.connect(self.refresh)
        self._form.search_edit.textChanged.connect(lambda _: self._typing.start())
        find = QShortcut(QKeySequence.StandardKey.Find, self)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(self._form.search_edit.setFocus)

    def _button(self, action: Action, name: str = "") -> QPushButton:
        button = QPushButton(f"{action.text}  {action.shortcut}".strip(), autoDefault=False)
        button.setAccessibleName(action.text)
        if action.main:
            button.setProperty("role", "main")
        if action.icon:
            button.setIcon(icon(action.icon, "surface" if action.main else "secondary"))
        if name:
            button.setObjectName(name)
        button.clicked.connect(lambda _: self._run(action))
        return button

    def _run(self, action: Action) -> None:
        if sentence := action.problem(self.chosen):
            self._operations.messages.problem(self, sentence)
        else:
            action.call(self.chosen)

    def _first_details_action(self) -> None:
        first = next(iter(self._for_row(self.chosen)), None)
        if first is not None and self._definition.enter_acts:
            self._run(first)

    def _for_row(self, row: Any) -> list[Action]:
        return [action for action in self._definition.actions if action.in_details and action.applies(row)]

    def _row_changed(self) -> None:
        if not self._refreshing:
            self._show_details()

    def _show_details(self) -> None:
        row = self.chosen
        details = None if row is None else self._operations.read(self, lambda: self._definition.details(row))
        buttons = [self._button(action) for action in self._for_row(row)] if details is not None else []
        self._details.show_details(details, buttons)
        self.row_chosen.emit(row)

    def _select(self, record_id: int | None) -> bool:
        number = None if record_id is None else self._place(record_id)
        if number is not None:
            self._form.record_table.setCurrentIndex(self._model.index(number, 0))
        return number is not None

    def _place(self, record_id: int) -> int | None:
        rows = self._model.rows
        if isinstance(rows, PagedRows):
            return self._operations.read(self, lambda: rows.place(record_id))
        return next((at for at, row in enumerate(rows) if self._id(row) == record_id), None)

    def _id(self, row: Any) -> int | None:
        return None if row is None else self._definition.row_id(row)

    def _on_changed(self, change: Change) -> None:
        if not change.kinds & self._definition.kinds:
            return
        self._stale = not self.isVisible()  # fetched when somebody looks
        if not self._stale:
            self.refresh(None if self._is_another(change.record_id) else change.record_id)

    def _is_another(self, record_id: int | None) -> bool:
        """Tell whether a change concerns another row than the chosen one: the choice stays, so that no key hits it."""
        return record_id not in (None, self._id(self.chosen)) and self._place(record_id) is not None

    def showEvent(self, event: QShowEvent) -> None:
        """Fetch what changed while another page was in front."""
        super().showEvent(event)
        if self._stale:
            self.refresh()
