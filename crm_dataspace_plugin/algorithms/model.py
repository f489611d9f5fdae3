# SPDX-License-Identifier: GPL-2.0-or-later
"""A model that ships with the provider: its steps in Python, all else by the steps' own parameters.

It is built when it is wanted, not read from a file: what an algorithm takes is passed on without being written down
again, words are translated, and any version of QGIS writes it as its own `.model3` when a person saves a copy.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterDefinition,
)
from qgis.PyQt.QtCore import QCoreApplication, QPointF

from crm_dataspace_plugin.algorithms.result_told import tell_result

INPUT, OUTPUT = "INPUT", "OUTPUT"
Source = QgsProcessingModelChildParameterSource

COLUMN, ROW = 260.0, 60.0  # pixels between boxes in the designer


@dataclass(frozen=True)
class Step:
    """One algorithm of a model.

    Attributes:
        algorithm: id.
        after: step whose `OUTPUT` is the input; empty for the model's own input.
        given: parameters with a value, or an expression of the model's parameters (`=…`), that nobody is asked for.
        renamed: parameters that the model asks for under another name, because two steps mean different things by it.
        outputs: output of the step to the model's output: its name and label.
    """

    name: str
    algorithm: str
    after: str = ""
    given: Mapping[str, Any] = field(default_factory=dict)
    renamed: Mapping[str, str] = field(default_factory=dict)
    outputs: Mapping[str, tuple[str, str]] = field(default_factory=dict)


class ShippedModel(QgsProcessingModelAlgorithm):
    """A subclass says its name, its words and its steps."""

    def __init__(self) -> None:
        super().__init__()
        self.setName(self.name())
        self._asked: dict[str, QgsProcessingParameterDefinition] = {}
        self._inner: dict[str, str] = {}  # name of an output to the one it may be given by inside, in any version
        self._absent = [each.algorithm for each in self.steps() if not self._add_step(each)]
        for each in self.steps():  # last: with each child QGIS makes parameters anew, under names that depend on it
            self._add_outputs(each)
        self.setParameterOrder(list(self._asked))

    def name(self) -> str:
        raise NotImplementedError

    def steps(self) -> Sequence[Step]:
        """Return the steps in the order in which the form asks for their parameters; `after` says which runs first."""
        raise NotImplementedError

    def untold(self) -> Mapping[str, str]:
        """Return the layers that algorithms of QGIS make, which tell no licences, and whose result each looks like."""
        return {}

    def tr(self, text: str) -> str:
        return QCoreApplication.translate("Algorithm", text)

    def createInstance(self) -> ShippedModel:
        return type(self)()

    def group(self) -> str:
        return QCoreApplication.translate("Algorithm", "Screening")

    def groupId(self) -> str:
        return "screening"

    def canExecute(self) -> tuple[bool, str]:
        if self._absent:
            return False, self.tr("The algorithm {} is not there: switch its provider on.").format(self._absent[0])
        for each in self.steps():
            can, why = self.childAlgorithm(each.name).algorithm().canExecute()
            if not can:
                return can, why
        return True, ""

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        inside = {self._inner[name]: value for name, value in parameters.items() if name in self._inner}
        found = super().processAlgorithm({**parameters, **inside}, context, feedback)
        outer = {inner: name for name, inner in self._inner.items()}
        results = {outer.get(name, name): value for name, value in found.items()}
        for name, look in self.untold().items():
            if results.get(name):
                tell_result(self, results[name], parameters, context, feedback, look)
        return results

    def copy_for_designer(self) -> QgsProcessingModelAlgorithm:
        """Return a plain model that a person may change and save, under the name that the toolbox shows."""
        copy = QgsProcessingModelAlgorithm()
        copy.loadVariant(self.toVariant())
        copy.setName(self.displayName())
        return copy

    def _add_step(self, step: Step) -> bool:
        """Add one algorithm; false where QGIS does not have it."""
        child = QgsProcessingModelChildAlgorithm(step.algorithm)
        algorithm = child.algorithm()
        if algorithm is None:
            return False
        row = 3 * len(self.childAlgorithms()) + 2
        child.setChildId(step.name)
        child.setDescription(algorithm.displayName())
        child.setPosition(QPointF(3 * COLUMN, row * ROW))
        for each in algorithm.parameterDefinitions():
            if not each.isDestination():
                child.addParameterSources(each.name(), [self._source(step, each)])
        self.addChildAlgorithm(child)
        return True

    def _add_outputs(self, step: Step) -> None:
        if step.name not in self.childAlgorithms():
            return
        child, made = self.childAlgorithm(step.name), {}
        for inner, (name, label) in step.outputs.items():
            output = QgsProcessingModelOutput(name, label)
            output.setName(name)
            output.setChildId(step.name)
            output.setChildOutputName(inner)
            output.setPosition(child.position() + QPointF(COLUMN, len(made) * ROW))
            made[name] = output
            outer = child.algorithm().parameterDefinition(inner).clone()
            outer.setName(name)
            outer.setDescription(label)
            # by these, later versions of QGIS find what a result is called; earlier ones call it as inside
            outer.setMetadata({**outer.metadata(), "_modelChildId": step.name, "_modelChildOutputName": name})
            self._inner[name] = f"{step.name}:{name}"
            self.addParameter(outer)
        child.setModelOutputs(made)

    def _source(self, step: Step, parameter: QgsProcessingParameterDefinition) -> Source:
        name = step.renamed.get(parameter.name(), parameter.name())
        if name in step.given:
            value = step.given[name]
            expression = isinstance(value, str) and value.startswith("=")
            return Source.fromExpression(value[1:]) if expression else Source.fromStaticValue(value)
        if name == INPUT and step.after:
            return Source.fromChildOutput(step.after, OUTPUT)
        asked = parameter.clone()
        asked.setName(name)
        self.ask_for(asked)
        return Source.fromModelParameter(name)

    def ask_for(self, parameter: QgsProcessingParameterDefinition) -> None:
        """Ask for a parameter once, though several steps take it."""
        if parameter.name() in self._asked:
            return
        place = len(self._asked)
        component = QgsProcessingModelParameter(parameter.name())
        component.setPosition(QPointF(COLUMN * (1 + place % 2), (1 + place) * ROW))
        self._asked[parameter.name()] = parameter
        self.addModelParameter(parameter, component)
