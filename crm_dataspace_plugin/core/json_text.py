# SPDX-License-Identifier: GPL-2.0-or-later
"""JSON that others wrote: whatever is wrong with it is one kind of error, and its texts can be stored and shown."""

from __future__ import annotations

import json
import re
from typing import Any, Union

from crm_dataspace_plugin.core.words import say

_HALF = re.compile(rb"\\u[dD][89a-fA-F]")  # half a character: JSON can write it, no file or window can take it

_DIGITS = 4000  # of a whole number; Python refuses more than 4300


def parse(content: Union[bytes, str]) -> Any:
    """Return the value; halves of characters become U+FFFD.

    Raises:
        ValueError: it is no JSON, or nested deeper than Python reads.
    """
    try:
        value = _loaded(content)
        if _HALF.search(content if isinstance(content, bytes) else content.encode("utf-8", "replace")):
            text = json.dumps(value, ensure_ascii=False)
            value = json.loads(text.encode("utf-16", "surrogatepass").decode("utf-16", "replace"))
    except RecursionError as error:
        raise ValueError(say("The JSON is nested too deep.")) from error
    return value


def _loaded(content: Union[bytes, str]) -> Any:
    try:
        return json.loads(content)
    except json.JSONDecodeError:
        raise
    except ValueError:  # a whole number of more digits than Python reads; one such number spoils no page
        return json.loads(content, parse_int=_whole)


def _whole(digits: str) -> Union[int, float]:
    return int(digits) if len(digits) <= _DIGITS else float(digits)
