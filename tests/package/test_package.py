# SPDX-License-Identifier: GPL-2.0-or-later
"""The zip obeys the plugin repository's rules."""

from __future__ import annotations

import configparser
import os
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tools.package import BESIDE, ROOT, pack, stage
from tools.words.message import LANGUAGES

TOP = "crm_dataspace_plugin"
REQUIRED = [
    "name",
    "description",
    "version",
    "qgisMinimumVersion",
    "author",
    "email",
    "about",
    "tracker",
    "repository",
    "homepage",
]
MESSAGES = re.compile(TOP + r"/resources/i18n/crm_dataspace_plugin_[a-z]{2}\.qm")
BINARIES = {".so", ".dll", ".dylib", ".exe", ".pyd", ".pyc", ".zip", ".gpkg"}


@pytest.fixture(scope="module")
def archive(tmp_path_factory) -> zipfile.ZipFile:
    return zipfile.ZipFile(pack(tmp_path_factory.mktemp("zip")))


@pytest.fixture(scope="module")
def metadata(archive) -> configparser.SectionProxy:
    parser = configparser.ConfigParser(interpolation=None)
    parser.read_string(archive.read(f"{TOP}/metadata.txt").decode())
    return parser["general"]


def test_there_is_one_top_folder(archive):
    assert {name.split("/")[0] for name in archive.namelist()} == {TOP}


@pytest.mark.parametrize("name", ["__init__.py", "metadata.txt", "LICENSE"])
def test_the_files_the_repository_asks_for_are_there(archive, name):
    assert f"{TOP}/{name}" in archive.namelist()


def test_nothing_hidden_binary_or_of_the_tests_is_inside(archive):
    wrong = [
        name
        for name in archive.namelist()
        if any(part.startswith(".") or part in ("tests", "__pycache__") for part in name.split("/"))
        or Path(name).suffix in BINARIES
        or (Path(name).suffix == ".qm" and not MESSAGES.fullmatch(name))
    ]
    assert wrong == []


def test_the_messages_of_each_language_are_inside_as_qt_loads_them(archive):
    wanted = {f"{TOP}/resources/i18n/crm_dataspace_plugin_{each}.qm" for each in LANGUAGES}
    assert wanted <= set(archive.namelist())
    assert {archive.read(each)[:4].hex() for each in wanted} == {"3cb86418"}


def test_it_is_below_25_megabytes(archive):
    assert Path(archive.filename).stat().st_size < 25_000_000


@pytest.mark.parametrize("key", REQUIRED)
def test_the_metadata_has_each_required_key(metadata, key):
    assert metadata.get(key, "").strip()


def test_no_value_of_the_metadata_has_a_bare_percent_sign(metadata):
    assert [key for key, value in metadata.items() if re.search(r"%(?!%)", value)] == []


def test_the_version_is_numeric_and_the_same_everywhere(metadata):
    version = metadata["version"]
    assert re.fullmatch(r"\d+\.\d+\.\d+", version)
    assert f'version = "{version}"' in (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    assert f"## {version}" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")


def test_it_offers_itself_to_qgis_3_22_up_to_4(metadata):
    assert (metadata["qgisMinimumVersion"], metadata["qgisMaximumVersion"]) == ("3.22", "4.99")


def test_two_zips_of_the_same_files_are_the_same_bytes(tmp_path):
    assert pack(tmp_path / "a").read_bytes() == pack(tmp_path / "b").read_bytes()


def test_another_folder_day_umask_and_time_zone_give_the_same_bytes(archive, tmp_path):
    checkout = tmp_path / "elsewhere"
    for name in (TOP, "resources", "tools"):
        shutil.copytree(
            ROOT / name, checkout / name, ignore=shutil.ignore_patterns("__pycache__"), copy_function=shutil.copy
        )
    for name in BESIDE:
        shutil.copy(ROOT / name, checkout / name)
    os.utime(checkout / TOP / "plugin.py", (1e9, 1e9))
    (checkout / TOP / "plugin.py").chmod(0o600)
    made = subprocess.run(
        [sys.executable, "-m", "tools.package", "--zip", tmp_path / "made"],
        cwd=checkout,
        env={"PATH": os.environ["PATH"], "TZ": "Asia/Kathmandu", "PYTHONHASHSEED": "7", "LC_ALL": "C"},
        umask=0o077,
        capture_output=True,
        text=True,
        check=True,
    ).stdout.strip()
    assert Path(made).read_bytes() == Path(archive.filename).read_bytes()


def test_the_staged_folder_holds_what_the_zip_holds(archive, tmp_path):
    folder = stage(tmp_path)
    staged = {f"{TOP}/{path.relative_to(folder).as_posix()}" for path in folder.rglob("*") if path.is_file()}
    assert staged == set(archive.namelist())


def test_the_repository_names_no_place_outside_itself():
    shipped = list((ROOT / TOP).rglob("*.py"))
    wrong = [str(path) for path in shipped if re.search(r"\.\./shared|/work/", path.read_text(encoding="utf-8"))]
    assert wrong == []
