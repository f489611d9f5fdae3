# SPDX-License-Identifier: GPL-2.0-or-later
"""Text without secrets and without what tells who and where a person is, so that it can be handed on.

`core.redaction` takes logins, keys and tokens out of all that is shown. A report goes to strangers: here queries of
addresses, folders of a person, names of persons and machines, e-mail addresses and whatever looks like a token go, too.
Rather too much than too little.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import quote

from crm_dataspace_plugin.core.redaction import redacted

SHORTEST = 2  # letters of a name that is looked for
SHORTEST_PART = 3  # letters of a part of a name

_BEFORE_LOGINS = r"(?:authentication configuration|bearer|basic|token)"
_BEFORE_SECRETS = (
    r"(?:auth_?cfg|pass(?:word|wd|phrase)?|pwd|user(?:name)?|login|token|secret|(?:api_?)?key|credentials?)"
)
_RULES = (
    (re.compile(r"[?#][^\s\"'<>?=&#]{0,100}=[^\s\"'<>]*"), "?…"),  # what is asked of a service
    (re.compile(rf"(?i)\b({_BEFORE_SECRETS}[\"']?\s{{0,3}}[=:]\s{{0,3}})(\"[^\"]*\"|'[^']*'|[^\s,;]+)"), r"\1…"),
    (re.compile(rf"(?i)\b({_BEFORE_LOGINS})(\s{{1,3}}[“\"']?)[\w.~+/=-]{{6,}}"), r"\1\2…"),
    (re.compile(r"\beyJ[\w-]+(?:\.[\w-]+)*"), "…"),  # a JSON web token
    (re.compile(r"(?<![A-Za-z0-9])[A-Za-z0-9]{32,}={0,2}(?![A-Za-z0-9])"), "…"),
    (re.compile(r"[\w.+-]{1,100}@[\w-]{1,100}(?:\.[\w-]{1,100})+"), "<e-mail>"),
    (re.compile(r"(?i)\b[a-z]:[\\/]+(?:users|documents and settings)[\\/]+[^\\/:\"<>|\r\n]+"), "~"),
    (re.compile(r"(?<![\w.])/(?:home|Users|media|run/media|export/home|var/home)/[^/\s\"'<>:]+"), "~"),
    (re.compile(r"(?<![\w:\\])\\{2,}[^\\\s]+"), "<machine>"),  # \\server\share
)


@dataclass(frozen=True)
class Person:
    """Who is at this machine, and where.

    Attributes:
        homes: folders that are the person's own.
        names: of the person, of the account, of the machine.
        logins: ids in QGIS' authentication database.
    """

    homes: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    logins: tuple[str, ...] = ()


def impersonal(words: str, person: Person) -> str:
    """Return `words` without secrets, and without what tells who and where `person` is."""
    for home in sorted(_spellings(person.homes), key=len, reverse=True):
        words = re.sub(rf"{re.escape(home)}(?![\w-])", "~", words, flags=re.IGNORECASE)
    words = redacted(words)
    for pattern, instead in _RULES:
        words = pattern.sub(instead, words)
    words = _without(words, person.logins, "<login>")
    return _without(words, _parts(person.names), "<name>")


def _without(words: str, names: Iterable[str], instead: str) -> str:
    """Return `words` without names, where they stand as words of their own, in whichever case."""
    wanted = sorted({each for each in names if len(each) >= SHORTEST}, key=len, reverse=True)
    if not wanted:
        return words
    one_of = "|".join(map(re.escape, wanted))
    return re.sub(rf"(?<![^\W_])(?:{one_of})(?![^\W_])", instead, words, flags=re.IGNORECASE)


def _parts(names: Iterable[str]) -> Iterable[str]:
    for name in names:
        yield name.strip()
        yield from (each for each in name.split() if len(each) >= SHORTEST_PART)


def _spellings(folders: Iterable[str]) -> set[str]:
    """Return folders as they stand in paths, in addresses and in quoted text."""
    plain = {each.rstrip("/\\") for each in folders}
    turned = plain | {each.replace("\\", "/") for each in plain} | {each.replace("\\", "\\\\") for each in plain}
    return {each for each in turned | {quote(each, safe="/:") for each in turned} if len(each) > SHORTEST}
