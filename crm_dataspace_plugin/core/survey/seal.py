# SPDX-License-Identifier: GPL-2.0-or-later
"""The sealed base of a survey: its field copy as it was given out, with a hash that tells whether it still is.

It lies in a folder that can be seen, because hidden ones get lost on the way to a device and back, and has no name by
which a program would open it. What is done in the field is the difference between it and the survey's field copy.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import uuid
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from crm_dataspace_plugin.core.errors import SurveyUnusable
from crm_dataspace_plugin.core.sync.moment import now
from crm_dataspace_plugin.core.words import say

FOLDER = "sealed"
BASE = "base"
SEAL = "seal.json"
TAKEN_IN = "taken_in.json"
FORMAT = 1

_BLOCK = 1 << 20  # bytes read at once
_LARGEST = 32 << 20  # bytes of a seal: that of a hundred thousand photos
_READ_ONLY = 0o444
_BACK = f"Put the folder “{FOLDER}” back as it was given out"


@dataclass(frozen=True)
class Seal:
    """What a survey was given out with.

    Attributes:
        uuid: of the survey.
        original: name of the field copy it was prepared from, without its folder.
        area: WKT in WGS 84 degrees, empty for everywhere.
        sha256: of the sealed base, in hexadecimal digits.
        media: path of each photo that was taken along to the SHA-256 of its file.
    """

    uuid: str
    title: str
    given_at: str
    original: str
    area: str
    sha256: str
    media: Mapping[str, str] = field(default_factory=dict)


def write_seal(directory: Path, copy: Path, original: str, title: str, area: str, photos: Mapping[str, Path]) -> Seal:
    """Seal the survey in `directory`, whose field copy is `copy`.

    Raises:
        OSError: a file cannot be written.
    """
    sealed = directory / FOLDER
    sealed.mkdir()
    base = sealed / BASE
    shutil.copyfile(copy, base)
    if os.name == "posix":  # Windows would not let a folder with such a file be deleted
        base.chmod(_READ_ONLY)
    media = {path: hashed(file) for path, file in photos.items()}
    seal = Seal(str(uuid.uuid4()), title, now(), original, area, hashed(base), media)
    told = {"format": FORMAT, **asdict(seal)}
    (sealed / SEAL).write_text(json.dumps(told, indent=1, ensure_ascii=False), encoding="utf-8")
    return seal


def read_seal(directory: Path) -> Seal:
    """Return the seal of the survey in `directory`; the base itself is not looked at.

    Raises:
        SurveyUnusable: it is missing or damaged.
    """
    path = directory / FOLDER / SEAL
    if not path.is_file():
        if not directory.is_dir():
            raise SurveyUnusable(
                say(
                    "There is no folder {directory}: choose the survey's, the one with survey.qgz in it.",
                    directory=directory,
                )
            )
        raise SurveyUnusable(
            say(
                "{directory} is no survey's folder, or {folder}/{seal} is missing. Choose "
                "the one with survey.qgz. {back}.",
                directory=directory,
                folder=FOLDER,
                seal=SEAL,
                back=_BACK,
            )
        )
    try:
        if path.stat().st_size > _LARGEST:
            raise ValueError(say("too large"))
        return _seal(json.loads(path.read_text(encoding="utf-8")))
    except (OSError, ValueError, LookupError, TypeError, AttributeError, RecursionError) as error:
        raise SurveyUnusable(
            say("The seal of the survey in {directory} is damaged. {back}.", directory=directory, back=_BACK),
            repr(error),
        ) from error


def sealed_base(directory: Path, seal: Seal, known: str = "") -> Path:
    """Return the path of the sealed base after comparing it with what was sealed.

    Args:
        known: the SHA-256 that the field copy at home remembers, empty if it knows nothing of the survey.

    Raises:
        SurveyUnusable: it is missing or is not what was sealed.
    """
    base = directory / FOLDER / BASE
    if base.is_symlink() or not base.is_file():
        raise SurveyUnusable(
            say(
                "{directory} has lost the sealed base of its survey ({folder}/{base}). {back}.",
                directory=directory,
                folder=FOLDER,
                base=BASE,
                back=_BACK,
            )
        )
    if known and known != seal.sha256:
        raise SurveyUnusable(
            say(
                "The seal of the survey in {directory} was changed after it was given out. {back}.",
                directory=directory,
                back=_BACK,
            )
        )
    if hashed(base) != seal.sha256:
        raise SurveyUnusable(
            say(
                "The sealed base in {directory} was changed after it was given out. {back}.",
                directory=directory,
                back=_BACK,
            )
        )
    return base


def is_survey_copy(copy: Path) -> bool:
    """Tell whether a field copy lies in the folder of a survey."""
    return (copy.parent / FOLDER / SEAL).is_file()


@contextmanager
def marked_taken_in(directory: Path, target: str) -> Iterator[str]:
    """Note beside the seal that the survey is taken into the field copy called `target`: Sync sends from there.

    It is noted before anything is taken, so that nothing is sent from both, and taken back after a failure.

    Yields:
        why it could not be noted, empty if it was.
    """
    path = directory / FOLDER / TAKEN_IN
    before, why = path.is_file(), ""
    told = {"taken_into": target, "taken_at": now()}
    try:
        if path.is_symlink() or path.parent.is_symlink():
            raise OSError(say("{taken_in} is a link", taken_in=TAKEN_IN))
        path.write_text(json.dumps(told, ensure_ascii=False), encoding="utf-8")
    except OSError as error:
        why = str(error.strerror or error)
    try:
        yield why
    except BaseException:
        if not before and not why:
            path.unlink(missing_ok=True)
        raise


def taken_into(copy: Path) -> str:
    """Return into which field copy the survey was taken whose own field copy is `copy`; empty if it was not."""
    path = copy.parent / FOLDER / TAKEN_IN
    if not path.is_file():
        return ""
    try:
        return str(json.loads(path.read_text(encoding="utf-8"))["taken_into"])[:200] or say("another one")
    except (OSError, ValueError, LookupError, TypeError):
        return say("another one")


def hashed(path: Path) -> str:
    """Return the SHA-256 of a file in hexadecimal digits."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(_BLOCK):
            digest.update(block)
    return digest.hexdigest()


def _seal(raw: Mapping[str, Any]) -> Seal:
    if raw["format"] != FORMAT:
        raise ValueError(say("format {raw}", raw=raw["format"]))
    texts = {name: str(raw[name]) for name in ("title", "given_at", "original", "area", "sha256")}
    media = {str(path): str(digest) for path, digest in raw["media"].items()}
    return Seal(uuid=str(uuid.UUID(raw["uuid"])), **texts, media=media)
