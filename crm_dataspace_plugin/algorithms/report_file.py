# SPDX-License-Identifier: GPL-2.0-or-later
"""The report of a screening as parameters and files: an HTML page, and the same page as PDF."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, Callable

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterField,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QCoreApplication

from crm_dataspace_plugin.algorithms.adding import INPUT, Rows
from crm_dataspace_plugin.algorithms.layer_parameter import given_layer, given_title, screened_layer_title
from crm_dataspace_plugin.bridge.feedback import tick_from
from crm_dataspace_plugin.bridge.screening.columns import columns_by_type
from crm_dataspace_plugin.bridge.screening.facility_names import names
from crm_dataspace_plugin.bridge.screening.features_digest import features_digest
from crm_dataspace_plugin.bridge.screening.given_layer import stated_source
from crm_dataspace_plugin.bridge.screening.layer_title import layer_title
from crm_dataspace_plugin.bridge.screening.pdf import write_pdf
from crm_dataspace_plugin.bridge.screening.positions import positions
from crm_dataspace_plugin.bridge.versions import versions
from crm_dataspace_plugin.core.screening.recognition.recognition import recognise_id
from crm_dataspace_plugin.core.screening.report.digest import file_digest
from crm_dataspace_plugin.core.screening.report.page import page
from crm_dataspace_plugin.core.screening.report.parts import readings_section
from crm_dataspace_plugin.core.screening.report.value import Input, Report, ReportHead
from crm_dataspace_plugin.core.whole_file import write_whole
from crm_dataspace_plugin.core.words import say

REPORT, REPORT_PDF, REPORT_DATE, NAME_FIELD = "REPORT", "REPORT_PDF", "REPORT_DATE", "NAME_FIELD"


def name_parameter() -> QgsProcessingParameterDefinition:
    """Return the parameter `NAME_FIELD`: what facilities are called in reports."""
    label = QCoreApplication.translate("Reports", "Name of the facility, for the report")
    return QgsProcessingParameterField(NAME_FIELD, label, parentLayerParameterName=INPUT, optional=True)


def report_parameters() -> Sequence[QgsProcessingParameterDefinition]:
    """Return the parameters of reports; none is made unless a person asks for one."""
    html = QCoreApplication.translate("Reports", "Report"), "HTML (*.html)"
    pdf = QCoreApplication.translate("Reports", "Report to print"), "PDF (*.pdf)"
    return [
        QgsProcessingParameterFileDestination(REPORT, *html, None, True, False),
        QgsProcessingParameterFileDestination(REPORT_PDF, *pdf, None, True, False),
        date_parameter(),
    ]


def date_parameter() -> QgsProcessingParameterDefinition:
    """Return the parameter `REPORT_DATE`."""
    label = QCoreApplication.translate("Reports", "Date that the report bears (empty: none, for the same bytes again)")
    return QgsProcessingParameterString(REPORT_DATE, label, optional=True)


def wanted(parameters: dict[str, Any]) -> bool:
    """Tell whether a run was asked for a report."""
    return any(parameters.get(each) for each in (REPORT, REPORT_PDF))


def report_date(algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
    return str(algorithm.parameterAsString(parameters, REPORT_DATE, context) or "").strip()


def facility_names(rows: Rows, field: str, context: QgsProcessingContext) -> list[str]:
    """Return what to call each facility: those of one name are told apart by their id."""
    found = names(rows.source.fields(), rows.features, field)
    often = {name for name, count in Counter(found).items() if count > 1}
    if not often:
        return found
    key = recognise_id(columns_by_type(rows.source.fields()))
    ids = rows.values(key) if key else rows.features.ids()
    return [f"{name} ({each})" if name in often and each != name else name for name, each in zip(found, ids)]


def input_source(algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
    """Return licences and rights of the input, empty where it states none."""
    layer = given_layer(algorithm, parameters, INPUT, context)
    return stated_source(layer) if layer is not None else ""


def other_input(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], name: str, what: str, context: QgsProcessingContext
) -> Sequence[Input]:
    """Return a further layer or table with its licence, such as prices; nothing where none is given."""
    source = algorithm.parameterAsSource(parameters, name, context) if parameters.get(name) else None
    if source is None:
        return ()
    layer = given_layer(algorithm, parameters, name, context)
    terms = stated_source(layer) if layer is not None else ""
    title, count = given_title(algorithm, parameters, name, context), source.featureCount()
    return (Input(what, title, count, 0, terms, features_digest(source.getFeatures()) if wanted(parameters) else ""),)


def raster_input(layer: QgsRasterLayer, what: str, parameters: dict[str, Any], context: QgsProcessingContext) -> Input:
    """Return a raster with its licence; its digest is that of its file."""
    read = file_digest(Path(layer.source())) if wanted(parameters) else ""
    return Input(what, layer_title(layer, context.project()), terms=stated_source(layer), digest=read)


def write_reports(
    algorithm: QgsProcessingAlgorithm,
    rows: Rows,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    make: Callable[[ReportHead], Report],
    others: Sequence[Input] = (),
) -> dict[str, str]:
    """Write the files that were asked for and return their paths as outputs.

    Args:
        make: called with names, places, inputs and versions, and only if there is a report to make.
        others: further layers and tables, see `other_input`; the layer and the fields that the run's parameters name
            are told without that.

    Raises:
        ReportError: a file cannot be written.
        Cancelled
    """
    paths = {
        each: str(algorithm.parameterAsFileOutput(parameters, each, context) or "") for each in (REPORT, REPORT_PDF)
    }
    if any(paths.values()):
        report = make(_head(algorithm, rows, parameters, context, others))
        report = replace(report, sections=(*report.sections, readings_section(rows.readings)))
        html = page(report)
        if paths[REPORT]:
            write_page(paths[REPORT], html)
        if paths[REPORT_PDF]:
            footer = " · ".join(filter(None, (f"{report.title}: {report.head.layer}", report.head.written)))
            write_pdf(html, Path(paths[REPORT_PDF]), tick_from(rows.feedback), footer)
    return paths


def write_page(path: str, text: str) -> None:
    """Write a page; ReportError as in `write_whole`."""
    write_whole(Path(path), text.encode("utf-8"))


def _head(
    algorithm: QgsProcessingAlgorithm,
    rows: Rows,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    others: Sequence[Input],
) -> ReportHead:
    source = rows.source
    terms = input_source(algorithm, parameters, context)
    places = positions(rows.features, source.sourceCrs(), context.transformContext())
    unusable = sum(not each.hasGeometry() for each in rows.features) if source.sourceCrs().isValid() else 0
    origin = given_title(algorithm, parameters, INPUT, context)
    read = features_digest(rows.features, rows.tick)
    layer = Input(say("facilities or samples"), origin, len(rows.features), unusable, terms, read)
    called = facility_names(rows, str(algorithm.parameterAsString(parameters, NAME_FIELD, context) or ""), context)
    inputs = (layer, *others, *_fields(algorithm, rows, parameters, context))
    title = screened_layer_title(algorithm, parameters, INPUT, context)
    return ReportHead(title, report_date(algorithm, parameters, context), called, places, inputs, versions())


def _fields(
    algorithm: QgsProcessingAlgorithm, rows: Rows, parameters: dict[str, Any], context: QgsProcessingContext
) -> Sequence[Input]:
    """Return the fields that were chosen, each with how many of its values are known."""
    found = []
    for each in algorithm.parameterDefinitions():
        if each.type() != "field" or each.parentLayerParameterName() != INPUT or not parameters.get(each.name()):
            continue
        for field in algorithm.parameterAsFields(parameters, each.name(), context):
            if rows.source.fields().lookupField(field) < 0:  # of another layer, which is told as a whole
                continue
            known = sum(value is not None for value in rows.values(field))
            found.append(Input(each.description(), f"field {field}", known))
    return found
