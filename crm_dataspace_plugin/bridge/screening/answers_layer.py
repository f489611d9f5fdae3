# SPDX-License-Identifier: GPL-2.0-or-later
"""The table of answers of persons as a layer: the questions in words, the facilities by their names."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Optional

from qgis.core import (
    QgsDefaultValue,
    QgsEditorWidgetSetup,
    QgsFeatureRequest,
    QgsFieldConstraints,
    QgsProject,
    QgsProviderRegistry,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
)
from qgis.PyQt.QtCore import QCoreApplication

from crm_dataspace_plugin.bridge.features import plain
from crm_dataspace_plugin.bridge.forms import widgets
from crm_dataspace_plugin.bridge.layers import find_layer, location
from crm_dataspace_plugin.core.errors import DataError
from crm_dataspace_plugin.core.field_copy.layout import FID
from crm_dataspace_plugin.core.progress import UNKNOWN, Tick
from crm_dataspace_plugin.core.schema import FieldType
from crm_dataspace_plugin.core.screening.preselection.answers_table import Place, place_of, settling
from crm_dataspace_plugin.core.screening.preselection.protocol import protocol
from crm_dataspace_plugin.core.screening.preselection.statements import NEEDED
from crm_dataspace_plugin.core.screening.values.matching import id_text
from crm_dataspace_plugin.core.words import say

ASK_FIRST = "ask_first"  # field of a result
_WHO = "coalesce(nullif(@cloud_username, ''), nullif(@user_full_name, ''), nullif(@user_account_name, ''))"
_WIDTHS = {"facility": 220, "question": 460, "answer": 150, "name": 130, "note": 220}  # pixels of columns
_STEP = 1000  # features between two ticks
translate = QCoreApplication.translate


def answers_place(layer: QgsVectorLayer) -> Optional[Place]:
    """Return where the answers about a layer stand; None for a layer that is in no file."""
    path, table = location(layer)
    return place_of(path, table) if path else None


def answers_source(place: Place) -> str:
    """Return the table's address for QGIS."""
    parts = {"path": str(place.path), "layerName": place.table}
    return str(QgsProviderRegistry.instance().encodeUri("ogr", parts))


def present_answers(project: QgsProject, place: Place) -> Optional[QgsVectorLayer]:
    """Return the table where it is in the project."""
    return find_layer(project, str(place.path), place.table)


def open_answers(place: Place, facilities: QgsVectorLayer, id_field: str, name_field: str) -> QgsVectorLayer:
    """Return the table with its form; it is in no project yet.

    Raises:
        DataError: QGIS cannot open it.
    """
    title = translate("Answers", "Answers of persons about {}").format(facilities.name())
    layer = QgsVectorLayer(answers_source(place), title, "ogr")
    if not layer.isValid():
        raise DataError(say("QGIS cannot open the table “{table}” of {path}.", table=place.table, path=place.path))
    setups, aliases = _setups(facilities, id_field, name_field), _aliases()
    for index, field in enumerate(layer.fields()):
        layer.setEditorWidgetSetup(index, setups.get(field.name(), widgets.hidden()))
        layer.setFieldAlias(index, aliases.get(field.name(), field.name()))
        if field.name() in NEEDED and field.name() != "answer":  # a question may wait for its answer
            kind, strength = QgsFieldConstraints.Constraint, QgsFieldConstraints.ConstraintStrength
            layer.setFieldConstraint(index, kind.ConstraintNotNull, strength.ConstraintStrengthHard)
    fields = layer.fields()
    layer.setDefaultValueDefinition(fields.indexOf("name"), QgsDefaultValue(_WHO, False))
    layer.setDefaultValueDefinition(fields.indexOf("date"), QgsDefaultValue("to_date(now())", True))
    _lay_out(layer)
    layer.setDisplayExpression('concat("facility", \' · Q\', "question")')
    return layer


def _lay_out(layer: QgsVectorLayer) -> None:
    """Let the table show questions and names whole, and hide what people need not see."""
    config = layer.attributeTableConfig()
    config.update(layer.fields())
    columns = config.columns()
    for column in columns:
        column.width = _WIDTHS.get(column.name, -1)
        column.hidden = column.hidden or column.name == FID
    config.setColumns(columns)
    layer.setAttributeTableConfig(config)


def settling_questions(result: QgsVectorLayerFeatureSource, id_field: str, tick: Tick) -> list[tuple[str, int]]:
    """Return the questions of a pre-selection's result that would settle a decision, with the facility's id."""
    found = []
    for identity, text in _pairs(result, id_field, tick):
        if identity:
            found += [(identity, number) for number in settling(text)]
    return found


def question_words() -> list[tuple[str, str]]:
    """Return the questions in words, each with its number."""
    return [(f"Q{each.number} {each.text}", str(each.number)) for each in protocol().questions]


def _pairs(result: QgsVectorLayerFeatureSource, id_field: str, tick: Tick) -> Iterator[tuple[str, str]]:
    places = [result.fields().lookupField(each) for each in (id_field, ASK_FIRST)]
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry).setSubsetOfAttributes(places)
    for position, feature in enumerate(result.getFeatures(request)):
        if position % _STEP == 0:
            tick(UNKNOWN, "")
        identity, text = (plain(feature.attribute(each)) for each in places)
        yield id_text(identity), str(text or "")


def _setups(facilities: QgsVectorLayer, id_field: str, name_field: str) -> dict[str, QgsEditorWidgetSetup]:
    chosen_from: dict[str, Any] = {
        "Layer": facilities.id(),
        "LayerName": facilities.name(),
        "Key": id_field,
        "Value": name_field or id_field,
        "AllowNull": False,
        "OrderByValue": True,
        "UseCompleter": False,
    }
    answers = [
        (translate("Answers", "(not answered yet)"), widgets.NULL_CODE),
        (translate("Answers", "yes"), "YES"),
        (translate("Answers", "no"), "NO"),
        (translate("Answers", "not known, even on the spot"), "UNKNOWN"),
    ]
    return {
        "facility": QgsEditorWidgetSetup("ValueRelation", chosen_from),
        "question": QgsEditorWidgetSetup("ValueMap", {"map": [{words: code} for words, code in question_words()]}),
        "answer": QgsEditorWidgetSetup("ValueMap", {"map": [{words: code} for words, code in answers]}),
        "name": widgets.text(multiline=False),
        "date": widgets.moment(FieldType.DATE),
        "note": widgets.text(multiline=True),
    }


def _aliases() -> dict[str, str]:
    return {
        "facility": translate("Answers", "Facility"),
        "question": translate("Answers", "Question"),
        "answer": translate("Answers", "Answer"),
        "name": translate("Answers", "Answered by"),
        "date": translate("Answers", "On"),
        "note": translate("Answers", "Note"),
    }
