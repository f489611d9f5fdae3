# SPDX-License-Identifier: GPL-2.0-or-later
"""Put the plugin together: as a folder QGIS can load, or as the zip for the plugin manager.

The zip is the same byte for byte for the same files: sorted names, one date, one mode.
"""

from __future__ import annotations

import argparse
import configparser
import shutil
import zipfile
from collections.abc import Iterator
from pathlib import Path

from tools.words.catalogue import FOLDER, read
from tools.words.qm import packed

ROOT = Path(__file__).resolve().parent.parent
NAME = "crm_dataspace_plugin"
BESIDE = ("metadata.txt", "LICENSE", "CHANGELOG.md")
DATE = (2026, 1, 1, 0, 0, 0)  # a fixed date: git keeps no file times
UNIX = 3  # of the zip format: what the mode is of, wherever the zip is made
MODE = 0o100644 << 16


def members() -> Iterator[tuple[Path, str]]:
    """Yield each shipped file with its name inside the plugin's folder, but the translations."""
    for folder, inside in ((ROOT / NAME, ""), (ROOT / "resources", "resources/")):
        for path in sorted(folder.rglob("*")):
            relative = path.relative_to(folder)
            hidden = any(part.startswith((".", "__pycache__")) for part in relative.parts)
            if path.is_file() and not hidden and path.suffix not in (".pyc", ".ts"):
                yield path, inside + relative.as_posix()
    for name in BESIDE:
        yield ROOT / name, name


def translations() -> Iterator[tuple[str, bytes]]:
    """Yield each language's message file, as Qt loads it, with its name inside the plugin's folder."""
    for path in sorted(FOLDER.glob("*.ts")):
        language = path.stem.rpartition("_")[2]
        finished = {message: each.text for message, each in read(path).items() if each.finished}
        yield f"resources/i18n/{path.stem}.qm", packed(language, finished)


def contents() -> Iterator[tuple[str, bytes]]:
    """Yield the name of each file inside the plugin's folder, and what it holds."""
    yield from ((name, path.read_bytes()) for path, name in members())
    yield from translations()


def stage(folder: Path) -> Path:
    """Copy the plugin into `folder` as QGIS expects it, and return its path."""
    target = folder / NAME
    if target.exists():
        shutil.rmtree(target)
    for name, content in contents():
        destination = target / name
        destination.parent.mkdir(parents=True, exist_ok=True)
        destination.write_bytes(content)
    return target


def pack(folder: Path) -> Path:
    """Write the zip into `folder` and return its path."""
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(ROOT / "metadata.txt", encoding="utf-8")
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / f"{NAME}-{metadata['general']['version']}.zip"
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name, content in sorted(contents()):
            entry = zipfile.ZipInfo(f"{NAME}/{name}", DATE)
            entry.create_system = UNIX
            entry.external_attr = MODE
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, content)
    return target


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--stage", type=Path, help="folder to put the plugin's folder into")
    parser.add_argument("--zip", type=Path, help="folder to write the zip into")
    arguments = parser.parse_args()
    if arguments.stage:
        stage(arguments.stage)
    if arguments.zip:
        print(pack(arguments.zip))


if __name__ == "__main__":
    main()
