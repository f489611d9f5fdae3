# SPDX-License-Identifier: GPL-2.0-or-later
"""JSON from a client, read so that nothing crooked comes further."""

from __future__ import annotations

import json
from typing import Any, NoReturn

from crm_dataspace_plugin.dataspace.problems import bad_request

LONGEST_NUMBER = 400  # digits; longer ones take long to read and fit nowhere


def parse_object(body: bytes) -> dict[str, Any]:
    """Return the JSON object in `body`.

    Raises:
        Problem: 400 for anything else: not UTF-8, not JSON, NaN, too deep, lone surrogates.
    """
    try:
        text = body.decode("utf-8-sig")
        parsed = json.loads(text, parse_constant=_no_number, parse_int=_whole)
        json.dumps(parsed, ensure_ascii=False).encode()
    except (ValueError, RecursionError) as error:  # UnicodeError is a ValueError
        raise bad_request("The body is not JSON.", str(error)[:200]) from error
    if not isinstance(parsed, dict):
        raise bad_request("The body is not a JSON object.")
    return parsed


def _no_number(name: str) -> NoReturn:
    raise ValueError(f"{name} is not a JSON number")


def _whole(digits: str) -> int:
    if len(digits) > LONGEST_NUMBER:
        raise ValueError("a number is too long")
    return int(digits)
