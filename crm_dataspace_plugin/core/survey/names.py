# SPDX-License-Identifier: GPL-2.0-or-later
"""Names of folders that every system of the field takes: Windows, Linux, and the memory cards of phones."""

from __future__ import annotations

import re

from crm_dataspace_plugin.core.words import say

# characters; with the folders in which QField keeps projects, and those of photos, a path stays below Windows' 260
LONGEST = 60
_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]')  # by FAT, exFAT and NTFS
_DEVICES = re.compile(r"(?i)(con|prn|aux|nul|com\d|lpt\d)(\..*)?")  # of Windows, whatever follows the dot


def name_fault(name: str) -> str:
    """Return why a folder called `name` cannot be taken everywhere, in one sentence; empty for nothing."""
    if len(name) > LONGEST:
        return say(
            "The name of the folder has {count} characters; QField on a phone needs {longest} or fewer.",
            count=len(name),
            longest=LONGEST,
        )
    if _FORBIDDEN.search(name):
        return say("The folder's name “{name}” has a character that phones and Windows do not take.", name=name)
    if _DEVICES.fullmatch(name) or name != name.rstrip(". "):
        return say("Windows takes no folder called “{name}”.", name=name)
    return ""


def portable_name(wished: str, otherwise: str = "survey") -> str:
    """Return a name made of `wished` that every system takes."""
    name = _FORBIDDEN.sub("_", wished)[:LONGEST].strip(" .")
    return f"{name}_"[:LONGEST] if _DEVICES.fullmatch(name) else name or otherwise
