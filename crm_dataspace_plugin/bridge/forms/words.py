# SPDX-License-Identifier: GPL-2.0-or-later
"""What a form says: titles of its groups, labels, warnings."""

from __future__ import annotations

from textwrap import wrap

from qgis.PyQt.QtCore import QCoreApplication

from crm_dataspace_plugin.core.schema import Field, FieldType
from crm_dataspace_plugin.core.survey.form import CORRECTION, MORE, PHOTOS, Rule
from crm_dataspace_plugin.core.vocabulary.units import shown_unit

WIDTH = 36  # characters of a line that fits a narrow form
LIST_EXAMPLE = '["Cu", "Zn"]'


def group_title(key: str) -> str:
    """Return the title of a group, or of a page with several."""
    titles = {
        "facility": QCoreApplication.translate("Form", "Facility"),
        "state": QCoreApplication.translate("Form", "State"),
        "visit": QCoreApplication.translate("Form", "Visit"),
        "identity": QCoreApplication.translate("Form", "Identity"),
        "geometry": QCoreApplication.translate("Form", "Geometry"),
        "type": QCoreApplication.translate("Form", "Type"),
        "size": QCoreApplication.translate("Form", "Size"),
        "condition": QCoreApplication.translate("Form", "Condition"),
        "water": QCoreApplication.translate("Form", "Water"),
        "samples": QCoreApplication.translate("Form", "Samples"),
        "receptors": QCoreApplication.translate("Form", "Receptors"),
        "legal": QCoreApplication.translate("Form", "Legal"),
        "assessment": QCoreApplication.translate("Form", "Assessment"),
        MORE: QCoreApplication.translate("Form", "More"),
        PHOTOS: QCoreApplication.translate("Form", "Photos"),
        CORRECTION: QCoreApplication.translate("Form", "Correction"),
    }
    return titles.get(key, key)


def label(field: Field) -> str:
    """Return the field's label with its unit, with how a list is written, and with a star where it is required."""
    words = field.title or field.name.replace("_", " ")
    unit = shown_unit(field.unit)
    if field.type is FieldType.LIST and not field.read_only:
        words = QCoreApplication.translate("Form", "{}, as {}").format(words, LIST_EXAMPLE)
    elif unit and f"({unit})" not in words and f"({field.unit})" not in words:
        words = f"{words} ({unit})"
    elif field.type is FieldType.DATETIME:
        words = f"{words} (UTC)"  # that is what the clock shows: QGIS reads the moments of a GeoPackage without zone
    return f"{words} *" if field.required and not field.read_only else words


def warning(rule: Rule) -> str:
    """Return what to look at where a rule does not hold, in short lines: it stands above the field."""
    return "\n".join(wrap(_warning(rule), WIDTH))


def _warning(rule: Rule) -> str:
    words = {
        "volume-authorised": QCoreApplication.translate("Form", "Larger than the authorised volume."),
        "tonnage-authorised": QCoreApplication.translate("Form", "Larger than the authorised tonnage."),
        "tonnage-volume": QCoreApplication.translate("Form", "Does not fit the volume: waste weighs 1 to 3 t/m³."),
        "thickness": QCoreApplication.translate("Form", "Does not fit the area: under 0.1 m or over 100 m thick."),
        "volume-least": QCoreApplication.translate("Form", "Smaller than its least estimate."),
        "volume-most": QCoreApplication.translate("Form", "Larger than its highest estimate."),
        "depth-order": QCoreApplication.translate("Form", "The sample ends above where it begins."),
        "no-extent": QCoreApplication.translate("Form", "A facility without any area is unusual."),
        "height": QCoreApplication.translate("Form", "More than 400 m high is unusual."),
        "year": QCoreApplication.translate("Form", "Before the year 1000, or still to come."),
        "closing-to-come": QCoreApplication.translate("Form", "This day is still to come."),
    }
    return words.get(rule.key, rule.says)
