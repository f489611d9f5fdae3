# SPDX-License-Identifier: GPL-2.0-or-later
"""Logins, keys and tokens, taken out of every text that is shown, stored or reported.

They come in unasked: in an address somebody configured with its key, in what a library says about a failed request,
in an error page that repeats the request.
"""

from __future__ import annotations

import re

_NAME = (
    r"(?:[\w-]{0,20}[_-])?(?:api_?key|apikey|key|token|jwt|auth|auth_?key|authcfg|password|passwd|pwd|pass|secret|"
    r"signature|sig|credentials?|session|sessionid)"
)
_RULES = (
    (re.compile(r"//[^/\s@\"'<>?#\\]{1,500}@"), "//…@"),  # a name and a password before the host
    (re.compile(rf"(?i)([?&;]{_NAME}=)[^&;\s\"'<>)]+"), r"\1…"),
    (re.compile(rf"(?i)([\"']{_NAME}[\"']\s{{0,9}}:\s{{0,9}})(\"[^\"]{{1,5000}}\"|'[^']{{1,5000}}')"), r'\1"…"'),
    (
        re.compile(
            r"(?i)((?:proxy-)?authorization|x-[\w-]{0,20}(?:key|token)|(?:set-)?cookie)\b([\"']?\s{0,9}[:=])[^\r\n<]+"
        ),
        r"\1\2 …",
    ),
    (re.compile(r"(?i)\b(bearer|basic)\s{1,9}(?=[^\s]{0,200}[0-9=])[\w.~+/=-]{6,}"), r"\1 …"),
)


def redacted(words: str) -> str:
    """Return `words` without the logins, keys and tokens in its addresses, headers and JSON."""
    for pattern, instead in _RULES:
        words = pattern.sub(instead, words)
    return words
