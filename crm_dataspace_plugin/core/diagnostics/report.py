# SPDX-License-Identifier: GPL-2.0-or-later
"""What a person hands on when something goes wrong: versions, settings, catalogues, the last lines of the log.

In English, because it goes to those who help; without secrets and without what tells who and where the person is.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from crm_dataspace_plugin.core.catalogue.source import CatalogueSource
from crm_dataspace_plugin.core.diagnostics.impersonal import Person, impersonal
from crm_dataspace_plugin.core.diagnostics.log_line import LogLine

LAST = 200  # lines of the log in a report


def report(
    versions: Mapping[str, str],
    settings: Mapping[str, str],
    catalogues: Sequence[CatalogueSource],
    lines: Sequence[LogLine],
    person: Person,
) -> str:
    """Return the report as plain text.

    Args:
        versions: of the programs; they are told as they are.
        settings: name to value in words.
        lines: of the log, the newest last; the last `LAST` are told.
    """
    last = lines[-LAST:]
    told = ["## Settings", *_table(settings), "", f"## Catalogues ({len(catalogues)})", *map(_catalogue, catalogues)]
    told += ["", f"## Log (the last {len(last)} of {len(lines)} lines)", *(each.text() for each in last)]
    safe = (impersonal(each, person) for each in told)
    return "\n".join(["# CRM Data Space: report", "", "## Versions", *_table(versions), "", *safe]) + "\n"


def _table(values: Mapping[str, str]) -> Iterator[str]:
    yield from (f"{name}: {value}" for name, value in values.items())


def _catalogue(source: CatalogueSource) -> str:
    login = "with a login" if source.authcfg else "without a login"
    fields = ", fields of its own" if source.fields else ""
    return f"{source.name} · {source.kind or 'kind not set'} · {source.url} · {login}{fields}"
