# SPDX-License-Identifier: GPL-2.0-or-later
"""What stands for QGIS where there is only PyQt6: the package index has no QGIS.

`qgis.PyQt` is PyQt6 itself, with what QGIS adds to it. A widget of QGIS is the plain widget of Qt that it derives from.
Everything else of QGIS takes and gives anything: only what the code does with Qt is tried here.
"""

from __future__ import annotations

import importlib
import sys
from types import ModuleType
from typing import Any, Optional

from PyQt6 import QtCore, QtGui, QtWidgets, sip


class _AnyClass(type):
    def __getattr__(cls, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return Anything()


class Anything(metaclass=_AnyClass):
    """Has every attribute, can be called, holds nothing."""

    def __init__(self, *_: Any, **__: Any) -> None:
        super().__init__()

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return Anything()

    def __call__(self, *_: Any, **__: Any) -> Any:
        return Anything()

    def __bool__(self) -> bool:
        return False

    def __iter__(self) -> Any:
        return iter(())

    def __getitem__(self, _: Any) -> Any:
        return Anything()

    def __len__(self) -> int:
        return 0

    def __int__(self) -> int:
        return 0

    def __or__(self, _: Any) -> Any:
        return self

    def __hash__(self) -> int:
        return 0

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Anything)


class QgsApplication(Anything):
    @staticmethod
    def getThemeIcon(_: str) -> QtGui.QIcon:
        return QtGui.QIcon()


class QgsTask(QtCore.QObject):
    Flag = Anything()


class _Lenient:
    """Has QGIS' own methods, too: they do nothing."""

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(name)
        return Anything()


class QgsFilterLineEdit(_Lenient, QtWidgets.QLineEdit):
    cleared = QtCore.pyqtSignal()


class QgsCheckableComboBox(_Lenient, QtWidgets.QComboBox):
    checkedItemsChanged = QtCore.pyqtSignal(list)


class QgsDoubleSpinBox(_Lenient, QtWidgets.QDoubleSpinBox):
    pass


class QgsMapLayerComboBox(_Lenient, QtWidgets.QComboBox):
    layerChanged = QtCore.pyqtSignal(object)


class QgsFieldComboBox(_Lenient, QtWidgets.QComboBox):
    fieldChanged = QtCore.pyqtSignal(str)


class QgsFileWidget(_Lenient, QtWidgets.QWidget):
    StorageMode = Anything()
    fileChanged = QtCore.pyqtSignal(str)

    def __init__(self, parent: Optional[QtWidgets.QWidget] = None) -> None:
        super().__init__(parent)
        self._line = QgsFilterLineEdit(self)

    def lineEdit(self) -> QgsFilterLineEdit:
        return self._line

    def filePath(self) -> str:
        return ""


class QgsProjectionSelectionWidget(_Lenient, QtWidgets.QWidget):
    CrsOption = Anything()
    crsChanged = QtCore.pyqtSignal(object)


class QgsAuthConfigSelect(_Lenient, QtWidgets.QWidget):
    selectedConfigIdChanged = QtCore.pyqtSignal(str)


class QgsDockWidget(_Lenient, QtWidgets.QDockWidget):
    closedStateChanged = QtCore.pyqtSignal(bool)


class QgsMapCanvas(_Lenient, QtWidgets.QGraphicsView):
    extentsChanged = QtCore.pyqtSignal()

    def scene(self) -> Any:
        return Anything()


class QgsMapTool(_Lenient, QtCore.QObject):
    def __init__(self, _: QgsMapCanvas) -> None:
        super().__init__()


class QgsMapToolPan(QgsMapTool):
    """As QGIS has it."""


class QgsMessageBar(_Lenient, QtWidgets.QFrame):
    """As QGIS has it."""


class QgsOptionsPageWidget(_Lenient, QtWidgets.QWidget):
    """As QGIS has it."""


KNOWN = {name: value for name, value in list(globals().items()) if name.startswith("Qgs")}
MOVED = ("QAction", "QActionGroup", "QShortcut", "QUndoCommand", "QUndoStack")  # from QtWidgets to QtGui, in Qt 6
QT = ("QtCore", "QtGui", "QtWidgets", "QtNetwork", "QtSvg", "QtPrintSupport", "QtXml", "uic")


class _Qgis(ModuleType):
    """A module of QGIS: the widgets above, and a class of its own for each other name."""

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        made = KNOWN.get(name)
        if made is None:
            base = QtWidgets.QWidget if self.__name__ == "qgis.gui" and name.endswith("Widget") else Anything
            made = type(name, (base,), {})
        setattr(self, name, made)
        return made


def install() -> None:
    """Let `import qgis…` find what is above."""
    package = ModuleType("qgis")
    package.__path__ = []  # type: ignore[attr-defined]
    qt = ModuleType("qgis.PyQt")
    qt.__path__ = []  # type: ignore[attr-defined]
    sys.modules.update({"qgis": package, "qgis.PyQt": qt, "qgis.PyQt.sip": sip})
    qt.sip = sip  # type: ignore[attr-defined]
    for name in QT:
        module = importlib.import_module(f"PyQt6.{name}")
        sys.modules[f"qgis.PyQt.{name}"] = module
        setattr(qt, name, module)
    for name in MOVED:
        setattr(QtWidgets, name, getattr(QtGui, name))
    for name in ("core", "gui", "analysis"):
        module = _Qgis(f"qgis.{name}")
        sys.modules[f"qgis.{name}"] = module
        setattr(package, name, module)
    package.PyQt = qt  # type: ignore[attr-defined]
