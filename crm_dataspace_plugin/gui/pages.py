# SPDX-License-Identifier: GPL-2.0-or-later
"""Pages of which one is shown, as high as that one needs to be."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QSizePolicy, QStackedWidget, QWidget


class Pages(QStackedWidget):
    """Hidden pages claim no height: Qt would keep free what the highest one needs in the narrowest column."""

    def __init__(self, *pages: QWidget) -> None:
        super().__init__()
        for page in pages:
            self.addWidget(page)
        self.currentChanged.connect(lambda _index: self._fit())
        self._fit()

    def _fit(self) -> None:
        for index in range(self.count()):
            page, policy = self.widget(index), QSizePolicy.Policy.Ignored
            if page is self.currentWidget():
                policy = QSizePolicy.Policy.Preferred
            page.setSizePolicy(QSizePolicy.Policy.Preferred, policy)
        self.updateGeometry()
