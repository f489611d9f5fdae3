# SPDX-License-Identifier: GPL-2.0-or-later
"""Driving a running QGIS by its widgets, without ever blocking it.

A walk is a generator: it yields a condition (a callable) and goes on once that is true, while Qt's own event loop
keeps running between the looks.
"""

from __future__ import annotations

import json
import sys
import time
import traceback
from collections.abc import Callable, Generator
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QObject, Qt, QTimer
from qgis.PyQt.QtGui import QImage
from qgis.PyQt.QtWidgets import QApplication, QWidget

Condition = Callable[[], Any]
Walk = Generator[Condition, None, None]

PACE = 50  # milliseconds between two looks at a condition
LOOK = 1.2  # seconds a person would look, so that a picture shows a window at rest
PATIENCE = 180.0  # seconds for one condition


class Walker(QObject):
    """Runs a walk and calls `ended(problem)` once, with the empty text when all went well."""

    def __init__(self, walk: Walk, ended: Callable[[str], None]) -> None:
        super().__init__()
        self._walk = walk
        self._ended = ended
        self._condition: Condition = lambda: True
        self._since = time.monotonic()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)

    def start(self) -> None:
        self._timer.start(PACE)

    def _look(self) -> None:
        try:
            if self._condition():
                self._condition = next(self._walk)
                self._since = time.monotonic()
            elif time.monotonic() - self._since > PATIENCE:
                where = self._walk.gi_frame.f_lineno if self._walk.gi_frame else 0
                self._end(f"waited {PATIENCE:g} s in vain (line {where})")
        except StopIteration:
            self._end("")
        except Exception as error:
            traceback.print_exc()  # into QGIS' log
            self._end(str(error) or type(error).__name__)

    def _end(self, problem: str) -> None:
        self._timer.stop()
        self._ended(problem)


class Diary:
    """What the walk did: facts, durations and pictures, written to a folder as it goes."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.facts: dict[str, Any] = {}
        self.rows: list[dict[str, Any]] = []
        self._started = time.monotonic()

    def begin(self) -> None:
        self._started = time.monotonic()

    def note(self, step: str, result: str, **facts: Any) -> None:
        """Keep the result of a step and how long it took since `begin`."""
        self.rows.append({"step": step, "result": result, "seconds": round(time.monotonic() - self._started, 2)})
        self.facts.update(facts)
        self.save("")

    def picture(self, name: str) -> None:
        """Take a picture of the whole screen, as a person sees it."""
        QApplication.primaryScreen().grabWindow(0).save(str(self.folder / f"{name}.png"))

    def picture_of(self, widget: QWidget, name: str) -> None:
        """Take a picture of one widget, in 256 colours: it is small then."""
        picture = widget.grab().toImage()
        picture = picture.convertToFormat(QImage.Format.Format_Indexed8, Qt.ImageConversionFlag.ThresholdDither)
        picture.save(str(self.folder / f"{name}.png"))

    def save(self, problem: str, ended: bool = False) -> None:
        state = {"problem": problem, "ended": ended, "rows": self.rows, "facts": self.facts}
        (self.folder / "walk.json").write_text(json.dumps(state, indent=1, default=str), encoding="utf-8")


def pause(seconds: float) -> Condition:
    """Return a condition that becomes true after `seconds`: for the eye, never instead of a real condition."""
    until = time.monotonic() + seconds
    return lambda: time.monotonic() >= until


def child(parent: QWidget, name: str) -> Any:
    """Return the widget called `name`; LookupError names it when the window has none."""
    found = parent.findChild(QWidget, name)
    if found is None:
        raise LookupError(f"no widget called {name}")
    return found


def place(widget: QWidget) -> list[int]:
    """Return left, top, width and height of a widget on the screen."""
    corner = widget.mapToGlobal(widget.rect().topLeft())
    return [corner.x(), corner.y(), widget.width(), widget.height()]


def python() -> str:
    """Return the interpreter for a process of its own; inside QGIS the running program is QGIS."""
    return sys.executable if "python" in Path(sys.executable).name else "/usr/bin/python3"
