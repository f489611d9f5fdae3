# SPDX-License-Identifier: GPL-2.0-or-later
"""Somebody else at work on the service: changes features there while a field copy is away.

Usage: second_client.py COLLECTION_URL TOKEN_FILE CHANGES_FILE
`CHANGES_FILE` is JSON: a list of {"id": feature id, "properties": {name: value}}; prints how many were changed.
"""

from __future__ import annotations

import json
import sys
import urllib.parse
import urllib.request
from pathlib import Path
from typing import Any


def change(collection: str, token: str, feature_id: str, properties: dict[str, Any]) -> None:
    """Patch one feature, against the revision it has now."""
    url = f"{collection}/items/{urllib.parse.quote(feature_id, safe='')}"
    with urllib.request.urlopen(url, timeout=10) as answer:
        revision = answer.headers["ETag"]
    request = urllib.request.Request(
        url,
        data=json.dumps({"properties": properties}).encode(),
        method="PATCH",
        headers={
            "Authorization": f"Bearer {token}",
            "Content-Type": "application/merge-patch+json",
            "If-Match": revision,
        },
    )
    urllib.request.urlopen(request, timeout=10).close()


def main() -> None:
    collection, token_file, changes_file = sys.argv[1:]
    token = Path(token_file).read_text(encoding="utf-8").strip()
    changes = json.loads(Path(changes_file).read_text(encoding="utf-8"))
    for each in changes:
        change(collection, token, str(each["id"]), each["properties"])
    print(len(changes))


if __name__ == "__main__":
    main()
