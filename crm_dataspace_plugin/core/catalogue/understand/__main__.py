# SPDX-License-Identifier: GPL-2.0-or-later
"""`python3 -m crm_dataspace_plugin.core.catalogue.understand "sentence"`, or `--lines` for standard input."""

from __future__ import annotations

import argparse
import json
import sys
from typing import Optional

from crm_dataspace_plugin.core.catalogue.understand import understand


def main(arguments: Optional[list[str]] = None) -> int:
    """Print one JSON object for the sentence, or one per line of standard input."""
    parser = argparse.ArgumentParser(prog="understand", description="Say what a search sentence asks for, as JSON.")
    parser.add_argument("sentence", nargs="*", help="the sentence; several words are joined")
    parser.add_argument("--lines", action="store_true", help="read sentences from standard input, one per line")
    wanted = parser.parse_args(arguments)
    if not wanted.lines:
        _say(" ".join(wanted.sentence))
        return 0
    for line in sys.stdin.buffer:
        _say(line.decode("utf-8", "replace").rstrip("\r\n"))
    return 0


def _say(sentence: str) -> None:
    answer = json.dumps(understand(sentence).document(), ensure_ascii=False)
    sys.stdout.buffer.write(answer.encode("utf-8", "replace") + b"\n")


if __name__ == "__main__":
    sys.exit(main())
