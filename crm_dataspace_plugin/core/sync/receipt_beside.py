# SPDX-License-Identifier: GPL-2.0-or-later
"""A receipt in all its forms, as files beside the field copy."""

from __future__ import annotations

import re
from pathlib import Path

from crm_dataspace_plugin.core.errors import FieldCopyError, ReportError
from crm_dataspace_plugin.core.sync.receipt import Receipt, write_json
from crm_dataspace_plugin.core.sync.receipt_page import write_html
from crm_dataspace_plugin.core.sync.receipt_table import write_csv
from crm_dataspace_plugin.core.words import say

OF_SYNC, OF_PHOTOS = "receipt", "photos"  # kinds; receipts are found again by these
_FORMS = ((".json", write_json), (".csv", write_csv), (".html", write_html))


def write_beside(field_copy: Path, kind: str, receipt: Receipt, done: str) -> Path:
    """Write JSON, CSV and HTML, and return the path of the latter.

    Args:
        kind: `OF_SYNC` or `OF_PHOTOS`, in the files' names before the moment.
        done: what has happened all the same where they cannot be written, such as "The photos were sent".

    Raises:
        FieldCopyError: they cannot be written.
    """
    stamp = re.sub(r"\D", "", receipt.written_at)[:14]
    page = field_copy.with_name(f"{field_copy.stem}_{kind}_{stamp}.html")
    try:
        for suffix, write in _FORMS:
            write(page.with_suffix(suffix), receipt)
    except ReportError as error:
        raise FieldCopyError(
            say("{done}, but the receipt {page} cannot be written.", done=done, page=page), error.message
        ) from error
    return page
