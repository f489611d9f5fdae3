# SPDX-License-Identifier: GPL-2.0-or-later
"""The page that every report of a screening is: one HTML file that needs nothing else."""

from __future__ import annotations

import math

from crm_dataspace_plugin.core.resources import resources_folder
from crm_dataspace_plugin.core.screening.markup import Cell, Markup, escaped, tag


def page(title: str, body: Markup) -> str:
    """Return the page as HTML."""
    style = resources_folder().joinpath("screening", "report.css").read_text(encoding="utf-8")
    width = "width=device-width, initial-scale=1"
    return (
        f'<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<meta name="viewport" content="{width}">\n'
        f"<title>{escaped(title)}</title>\n<style>\n{style}</style>\n</head>\n<body>\n{body.text}\n</body>\n</html>\n"
    )


def section(title: str, *inside: Markup) -> tuple[Markup, ...]:
    """Return a heading with what stands below it."""
    return (tag("h2", title), *inside)


def figure(value: float) -> Cell:
    """Return a number with four digits, words for one that is not known."""
    if math.isnan(value):
        return tag("i", "not known", class_="sub")
    return f"{value:,.0f}" if abs(value) >= 1000 else f"{value:.4g}"
