# SPDX-License-Identifier: GPL-2.0-or-later
"""The real QGIS desktop with a clean profile and the plugin loaded, on a display or on a virtual one."""

from __future__ import annotations

import os
import shutil
import subprocess
import sysconfig
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from tools.processes import stop

SCREEN = "1600x1000x24"

PROFILE = """[PythonPlugins]
crm_dataspace_plugin=true
processing=true

[qgis]
checkVersion=false
showTips=false

[app]
projections\\newProjectCrsBehavior=UsePresetCrs

[plugins]
checkOnStart=false
"""


@contextmanager
def virtual_display(screen: str = SCREEN) -> Iterator[str]:
    """Start Xvfb on a free display and yield its name."""
    read_end, write_end = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write_end), "-screen", "0", screen, "-nolisten", "tcp"],
        pass_fds=(write_end,),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(write_end)
    try:
        with os.fdopen(read_end) as answer:
            number = answer.readline().strip()
        if not number:
            raise SystemExit("The virtual display Xvfb did not start: try again, or start the demo on a desktop.")
        yield f":{number}"
    finally:
        stop(server)


def prepare_profile(folder: Path, settings: str = "") -> None:
    """Make a clean QGIS profile in which only this plugin and Processing are enabled."""
    shutil.rmtree(folder, ignore_errors=True)
    ini = folder / "profiles" / "default" / "QGIS" / "QGIS3.ini"
    ini.parent.mkdir(parents=True)
    ini.write_text(PROFILE + settings, encoding="utf-8")


def environment(plugins: Path, display: str | None, extra: Mapping[str, str]) -> dict[str, str]:
    """Return the environment of a QGIS that finds the plugin in `plugins` and shapely beside this Python.

    Args:
        plugins: an existing folder; QGIS opens with a warning otherwise.
        display: the virtual display, None for the person's own.
    """
    variables = clean_environment()
    variables["QGIS_PLUGINPATH"] = str(plugins)
    # QGIS' Python is the system's: it finds shapely where this environment installed it
    variables["PYTHONPATH"] = sysconfig.get_paths()["purelib"]
    variables["QT_ACCESSIBILITY"] = "0"
    if display is not None:
        variables["DISPLAY"] = display
        variables.pop("WAYLAND_DISPLAY", None)
        variables["QT_QPA_PLATFORM"] = "xcb"
        variables.setdefault("XDG_RUNTIME_DIR", tempfile.mkdtemp(prefix="qgis-"))  # Qt wants a private folder
    variables.update(extra)
    return variables


def clean_environment() -> dict[str, str]:
    """Return this process' environment without what steers another QGIS or Qt."""
    return {name: value for name, value in os.environ.items() if not name.startswith(("QGIS_", "QT_", "PYTEST_"))}


def start_qgis(profile: Path, script: Path, variables: Mapping[str, str], output: Path) -> subprocess.Popen[bytes]:
    """Start the desktop, let it run `script` once it is up, and write what it prints to `output`."""
    with output.open("wb") as stream:
        return subprocess.Popen(
            [
                "qgis",
                "--nologo",
                "--noversioncheck",
                "--profiles-path",
                str(profile),
                "--code",
                str(script),
            ],
            env=dict(variables),
            stdout=stream,
            stderr=subprocess.STDOUT,
        )
