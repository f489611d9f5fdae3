# SPDX-License-Identifier: GPL-2.0-or-later
"""Runs inside QGIS: walks the chain by the panel's own widgets, as a technician would, and keeps a diary."""

import faulthandler
import os
import signal
import sys
import traceback
from pathlib import Path

sys.path.insert(0, os.environ["CRM_DEMO_TOOLS"])

from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QTimer
from qgis.utils import iface

from tools.demo_setting import prepare
from tools.demo_steps import Chain
from tools.walking import Diary, Walker

WINDOW = (1600, 1000)

stacks = Path(os.environ["CRM_DEMO_STACKS"]).open("w")  # noqa: SIM115 - kept open: written when nothing else answers
faulthandler.register(signal.SIGUSR1, stacks)
diary = Diary(Path(os.environ["CRM_DEMO_OUT"]))


def end(problem):
    diary.picture("end" if not problem else "problem")
    diary.save(problem, ended=True)
    for layer in QgsProject.instance().mapLayers().values():
        if layer.isEditable():
            layer.rollBack()
    QgsProject.instance().clear()  # a question about unsaved work or temporary layers would wait for a person
    leave()


def leave():
    """End QGIS once nothing runs: it asks a person about running tasks. What runs for ever keeps it open, and shows."""
    if QgsApplication.taskManager().countActiveTasks():
        QTimer.singleShot(100, leave)
    else:
        iface.actionExit().trigger()


def begin():
    try:
        iface.mainWindow().setGeometry(0, 0, *WINDOW)
        diary.walker = Walker(Chain(iface, prepare(), diary).walk(), end)
        diary.walker.start()
    except Exception as error:
        traceback.print_exc()  # into QGIS' log
        end(str(error) or type(error).__name__)


QTimer.singleShot(500, begin)
