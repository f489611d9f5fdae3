# SPDX-License-Identifier: GPL-2.0-or-later
"""The whole chain in the real QGIS: find, pull, screen, correct, sync.

With a display QGIS opens for a person. Without one the same QGIS runs on a virtual display, the chain is walked by the
panel's own widgets, and `build/demo/` holds the project, the field copy, the report and a picture of each step.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import signal
import subprocess
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from tools import desktop
from tools.inventory import as_geojson
from tools.processes import interrupt_once, stop
from tools.service import Service, data_space

ROOT = Path(__file__).resolve().parent.parent
OUT = ROOT / "build" / "demo"
PLUGINS = ROOT / "build" / "plugins"
PICTURES = ("1-find", "2-survey-1", "2-survey-2", "2-survey-3", "3-screen", "5-sync")  # that the README shows
PATIENCE = 900.0  # seconds for the whole walk
LINES = 60  # of QGIS' log, where it ended in the middle
STACKS_PATIENCE = 2.0  # seconds to write them
EXIT_PATIENCE = 30.0  # seconds for QGIS to leave after the walk


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, help="your own inventory: any vector file that GDAL reads")
    parser.add_argument("--walk", action="store_true", help="walk by itself, even where there is a display")
    parser.add_argument("--out", type=Path, default=OUT, help="folder for everything that the demo leaves")
    parser.add_argument("--pictures", type=Path, help="folder to copy the pictures of the steps to")
    arguments = parser.parse_args()
    interrupt_once()
    try:
        demo(arguments)
    except KeyboardInterrupt:
        raise SystemExit("The demo was interrupted; QGIS and the data space have ended.") from None


def demo(arguments: argparse.Namespace) -> None:
    out = arguments.out.resolve()
    options = published(arguments.data, out.with_name(f"{out.name}-inventory.geojson"))
    begin_anew(out)
    with data_space(out / "dataspace", *options) as service:
        print(f"Demo data space: {service.url}", flush=True)
        if has_display() and not arguments.walk:
            open_for_a_person(out, service)
            return
        print("QGIS walks through the chain on a virtual display; this takes about a minute.", flush=True)
        outcome = walk(out, PLUGINS, service)
    print(f"{table(outcome)}\n\nProject, field copy, report and pictures: {out}")
    if arguments.pictures:
        copy_pictures(out, arguments.pictures)


def published(data: Path | None, target: Path) -> list[str]:
    """Return the data space's options: the demo inventory, or the person's own file."""
    if data is None:
        return []
    return ["--publish", str(as_geojson(data.expanduser(), target)), "--title", data.stem]


def begin_anew(out: Path) -> None:
    """Make an empty folder, and keep the one of the demo before beside it: somebody may have corrected its layers."""
    if out.exists():
        before = out.with_name(f"{out.name}-before")
        shutil.rmtree(before, ignore_errors=True)
        out.rename(before)
    out.mkdir(parents=True)


def has_display() -> bool:
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def open_for_a_person(out: Path, service: Service) -> None:
    """Open QGIS with panel and catalogue, and stay until it is closed."""
    profile = out / "profile"
    desktop.prepare_profile(profile)
    print("QGIS opens. Close QGIS to end the demo.", flush=True)
    variables = desktop.environment(PLUGINS, None, told(service, out))
    process = desktop.start_qgis(profile, ROOT / "tools" / "demo_open.py", variables, out / "qgis.log")
    try:
        process.wait()
    finally:
        stop(process)


def walk(out: Path, plugins: Path, service: Service, python_path: str = "") -> dict[str, Any]:
    """Walk the chain in QGIS on a virtual display and return what it noted.

    Args:
        python_path: folders in which QGIS' Python looks first.

    Raises:
        SystemExit: QGIS ended or the walk failed; the text says where to look.
    """
    return run_script(ROOT / "tools" / "demo_walk.py", out, plugins, told(service, out), python_path)


def run_script(
    script: Path, out: Path, plugins: Path, variables: Mapping[str, str], python_path: str = ""
) -> dict[str, Any]:
    """Let a QGIS with a clean profile on a virtual display run a script that keeps a diary; return what it noted.

    Args:
        variables: what the script is told; see `walk` for the rest.
    """
    out.mkdir(parents=True, exist_ok=True)
    profile, notes, log, stacks = out / "profile", out / "walk.json", out / "qgis.log", out / "stacks.txt"
    desktop.prepare_profile(profile)
    notes.unlink(missing_ok=True)
    with desktop.virtual_display() as display:
        around = desktop.environment(plugins, display, {**variables, "CRM_DEMO_STACKS": str(stacks)})
        around["PYTHONPATH"] = f"{python_path}{os.pathsep}{around['PYTHONPATH']}".strip(os.pathsep)
        process = desktop.start_qgis(profile, script, around, log)
        try:
            status = _exited(process, notes)
            if status is None:
                process.send_signal(signal.SIGUSR1)  # tell the stacks of all threads
                time.sleep(STACKS_PATIENCE)
        finally:
            stop(process)
    outcome = _noted(notes)
    problem = outcome["problem"] or ("" if outcome["ended"] else _broke_off(status, outcome["rows"]))
    if problem:
        said = "\n".join((problem, _end_of(log), _end_of(stacks)))
        raise SystemExit(f"The walk stopped: {said}\nSee {log} and the pictures in {out}.")
    return {**outcome, "clean_exit": status == 0, "at_last": f"{status}\n{_end_of(stacks)}"}


def _broke_off(status: int | None, rows: list[dict[str, Any]]) -> str:
    how = f"QGIS was still at it after {PATIENCE:g} s" if status is None else f"QGIS ended with status {status}"
    return f"{how}, after “{rows[-1]['step'] if rows else 'its start'}”"


def _end_of(log: Path) -> str:
    """Return the last lines of what QGIS printed; of a crash those that name where it happened."""
    if not log.exists():
        return ""
    lines = log.read_text(encoding="utf-8", errors="replace").splitlines()
    frames = [line for line in lines if line.startswith(("#", "QGIS died"))]
    return "\n".join((frames or lines)[-LINES:])


def _noted(notes: Path) -> dict[str, Any]:
    try:
        return dict(json.loads(notes.read_text(encoding="utf-8")))
    except (OSError, ValueError):
        return {"problem": "QGIS did not start, or ended before the first step", "ended": False, "rows": []}


def _exited(process: subprocess.Popen[bytes], notes: Path) -> int | None:
    """Wait until QGIS is gone, after the walk not for long. Return its exit status, None where it stays."""
    deadline = time.monotonic() + PATIENCE
    while process.poll() is None and time.monotonic() < deadline:
        if _noted(notes)["ended"]:
            deadline = min(deadline, time.monotonic() + EXIT_PATIENCE)
        time.sleep(0.2)
    return process.poll()


def told(service: Service, out: Path) -> dict[str, str]:
    """Return the environment variables that tell the scripts inside QGIS where everything is."""
    return {
        "CRM_DEMO_URL": service.url,
        "CRM_DEMO_TOKEN_FILE": str(service.token_file),
        "CRM_DEMO_OUT": str(out),
        "CRM_DEMO_TOOLS": str(ROOT),
    }


def table(outcome: dict[str, Any]) -> str:
    """Return the rows of the walk as a table of plain text."""
    rows = [(each["step"], each["result"], f"{each['seconds']:.1f} s") for each in outcome["rows"]]
    rows.insert(0, ("step", "result", "time"))
    widths = [max(len(row[column]) for row in rows) for column in range(3)]
    lines = [f"{row[0]:<{widths[0]}}  {row[1]:<{widths[1]}}  {row[2]:>{widths[2]}}" for row in rows]
    lines.insert(1, "  ".join("-" * width for width in widths))
    return "\n".join(lines)


def copy_pictures(out: Path, folder: Path) -> None:
    """Copy the pictures that the README shows."""
    folder.mkdir(parents=True, exist_ok=True)
    for picture in (out / f"{name}.png" for name in PICTURES):
        shutil.copyfile(picture, folder / picture.name)


if __name__ == "__main__":
    main()
