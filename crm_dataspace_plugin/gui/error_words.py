# SPDX-License-Identifier: GPL-2.0-or-later
"""Each kind of error in the person's language: a title that says what happened, and what to do about it."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from crm_dataspace_plugin.core import errors

translate = QCoreApplication.translate
Words = dict[type, tuple[str, str]]  # kind of error: title, advice


def title(error: Exception) -> str:
    """Return a short title for `error`, that of the narrowest known kind."""
    return _narrowest(error)[0]


def advice(error: Exception) -> str:
    """Return what the person can do about `error`."""
    return _narrowest(error)[1]


def known() -> Words:
    """Return the words of every kind of error that has its own."""
    return {**_general(), **_network(), **_answers(), **_data(), **_files()}


def _narrowest(error: Exception) -> tuple[str, str]:
    table = known()
    for kind in type(error).__mro__:
        if kind in table:
            return table[kind]
    return (
        translate("Errors", "Something unexpected happened"),
        translate("Errors", "Your data is untouched. Please copy the details and report them."),
    )


def _general() -> Words:
    return {
        errors.DataSpaceError: (
            translate("Errors", "That did not work"),
            translate("Errors", "Try again; if it happens again, copy the details and report them."),
        ),
        errors.QueryError: (
            translate("Errors", "The search cannot be understood"),
            translate("Errors", "Correct the search or the filter and try again."),
        ),
        errors.TextUnquoted: (
            translate("Errors", "A text lacks its quotation marks"),
            translate("Errors", "Write the text between single quotation marks."),
        ),
        errors.ReportError: (
            translate("Errors", "The report cannot be written"),
            translate("Errors", "Choose another folder, or close the file where it is open."),
        ),
        errors.CatalogueError: (
            translate("Errors", "The catalogue cannot be used"),
            translate("Errors", "Check the catalogue's address and kind in the options."),
        ),
        errors.LibraryMissing: (
            translate("Errors", "A library is missing"),
            translate("Errors", "Install the library named above for QGIS' Python, then restart QGIS."),
        ),
    }


def _network() -> Words:
    return {
        errors.NetworkError: (
            translate("Errors", "The service gave no usable answer"),
            translate("Errors", "Check the address and the network connection, then try again."),
        ),
        errors.Unreachable: (
            translate("Errors", "The service cannot be reached"),
            translate("Errors", "Check the address, the network connection and QGIS' proxy settings, then try again."),
        ),
        errors.TimedOut: (
            translate("Errors", "The service does not answer"),
            translate("Errors", "It may be busy: try again later, or ask for a smaller area."),
        ),
        errors.BodyCut: (
            translate("Errors", "The answer ended early"),
            translate("Errors", "The connection broke off: try again."),
        ),
        errors.BodyTooLarge: (
            translate("Errors", "The answer is too large"),
            translate("Errors", "Ask for a smaller area or fewer features."),
        ),
        errors.UnexpectedContent: (
            translate("Errors", "The service answered something else"),
            translate("Errors", "Check that the address is that of the service itself, not of a web page about it."),
        ),
        errors.SchemaChanged: (
            translate("Errors", "The service has other fields now"),
            translate(
                "Errors",
                "Pull the layer into another field copy; a proposal made of the changes here can be taken into that.",
            ),
        ),
    }


def _answers() -> Words:
    return {
        errors.HttpError: (
            translate("Errors", "The service refused"),
            translate("Errors", "Read the service's own answer under Details."),
        ),
        errors.LoginNeeded: (
            translate("Errors", "A login is needed"),
            translate(
                "Errors", "Choose an authentication configuration for this service: a login goes to its own host only."
            ),
        ),
        errors.NotAllowed: (
            translate("Errors", "Not allowed"),
            translate("Errors", "Your account may not do this: ask the data's owner for the right."),
        ),
        errors.TakesNoChanges: (
            translate("Errors", "The service can only be read"),
            translate("Errors", "Your changes stay in the field copy: give them to the data's owner as a proposal."),
        ),
        errors.NotThere: (
            translate("Errors", "Not there any more"),
            translate("Errors", "It may have been moved or deleted: search for it again."),
        ),
        errors.Overtaken: (
            translate("Errors", "Changed meanwhile"),
            translate("Errors", "Somebody changed it meanwhile: run Check again to see both versions."),
        ),
        errors.RevisionNeeded: (
            translate("Errors", "The revision is missing"),
            translate("Errors", "The service wants to know which revision is changed: pull the data again."),
        ),
        errors.TooManyRequests: (
            translate("Errors", "Too many requests"),
            translate("Errors", "The service asks for a pause: try again in a few minutes."),
        ),
        errors.ServiceFault: (
            translate("Errors", "The service has a fault"),
            translate("Errors", "Try again later or tell its operator."),
        ),
    }


def _data() -> Words:
    return {
        errors.DataError: (
            translate("Errors", "The data cannot be used as it is"),
            translate("Errors", "Correct the data, or leave the features concerned out."),
        ),
        errors.NameUnknown: (
            translate("Errors", "There is no such name"),
            translate("Errors", "Write names as they stand there, with “;” between several."),
        ),
        errors.CrsMissing: (
            translate("Errors", "Coordinate system missing"),
            translate("Errors", "Set the layer's coordinate reference system in its properties."),
        ),
        errors.CrsAmbiguous: (
            translate("Errors", "Coordinate system unclear"),
            translate("Errors", "Ask the data's owner which one it is, then choose it."),
        ),
        errors.TransformFailed: (
            translate("Errors", "Coordinates cannot be transformed"),
            translate("Errors", "Check the coordinate system and that the coordinates lie inside its area of use."),
        ),
        errors.GeometryUnusable: (
            translate("Errors", "Unusable geometry"),
            translate("Errors", "Repair the geometry (Processing: Fix geometries) or draw it again."),
        ),
    }


def _files() -> Words:
    return {
        errors.FieldCopyError: (
            translate("Errors", "The field copy cannot be used"),
            translate("Errors", "Choose another field copy, or pull the data again."),
        ),
        errors.NotAFieldCopy: (
            translate("Errors", "Not a field copy"),
            translate("Errors", "Choose a GeoPackage that was made with Pull."),
        ),
        errors.FieldCopyReadOnly: (
            translate("Errors", "The field copy is write-protected"),
            translate(
                "Errors",
                "Copy the file, with its folder media, to where you may write, and open it there; no change is lost.",
            ),
        ),
        errors.SurveyUnusable: (
            translate("Errors", "The survey cannot be used"),
            translate("Errors", "Nothing was changed; the folder and the field copy are as they were."),
        ),
        errors.FieldCopyBusy: (
            translate("Errors", "The field copy is in use"),
            translate(
                "Errors", "Close the other program that uses the file, or save the layer's edits, then try again."
            ),
        ),
        errors.DiskFull: (
            translate("Errors", "The disk is full"),
            translate("Errors", "Free some disk space, or choose another folder, then try again."),
        ),
    }
