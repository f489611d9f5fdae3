# SPDX-License-Identifier: GPL-2.0-or-later
"""Runs inside QGIS when the demo is opened for a person: catalogue configured, panel open, guided text unfolded."""

import os
import sys

sys.path.insert(0, os.environ["CRM_DEMO_TOOLS"])

from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QToolButton
from qgis.utils import iface

from tools.demo_setting import prepare


def begin():
    iface.mainWindow().showMaximized()
    iface.newProject()  # QGIS starts with a welcome page in place of the map
    panel = prepare()
    for step in ("find", "pull", "screen", "sync"):
        panel.findChild(QToolButton, f"{step}_guide").click()


QTimer.singleShot(500, begin)
