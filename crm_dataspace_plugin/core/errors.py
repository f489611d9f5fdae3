# SPDX-License-Identifier: GPL-2.0-or-later
"""Every failure the product expects, in one tree.

DataSpaceError                 one sentence for the person, advice, raw details
├── Cancelled                  the person asked to stop
├── NetworkError               nothing usable came back from an address
│   ├── Unreachable            no connection: wrong host, refused, no network
│   ├── TimedOut               connected, then silence
│   ├── BodyCut                the answer ended early
│   ├── BodyTooLarge           the answer is larger than allowed
│   ├── UnexpectedContent      an answer of the wrong kind, for instance HTML instead of JSON
│   ├── SchemaChanged          the service lacks fields it had when the layer was pulled
│   └── HttpError              the service answered with an error status
│       ├── LoginNeeded        401
│       ├── NotAllowed         403
│       │   └── TakesNoChanges 405: the service can only be read
│       ├── NotThere           404, 410
│       ├── Overtaken          412: changed on the service since it was read
│       ├── RevisionNeeded     428: the service wants a precondition
│       ├── TooManyRequests    429
│       └── ServiceFault       500 to 599
├── QueryError                 a search or filter that cannot be understood
│   └── TextUnquoted           a text in it lacks its quotation marks
├── CatalogueError             a catalogue that cannot be identified or is not supported
├── DataError                  data that cannot be used as it is
│   ├── NameUnknown            a field or a layer that is asked for and not there
│   ├── CrsMissing             coordinates without a coordinate reference system
│   ├── CrsAmbiguous           several systems are possible: a person must choose
│   ├── TransformFailed        coordinates cannot be brought into another system
│   └── GeometryUnusable       empty, self-crossing or of the wrong type
├── FieldCopyError             a field copy that cannot be used
│   ├── NotAFieldCopy          a file, or a GeoPackage, of another kind
│   ├── FieldCopyBusy          another program holds it
│   ├── FieldCopyReadOnly      the file or its folder is write-protected
│   ├── SurveyUnusable         the folder of a survey that cannot be taken in
│   └── DiskFull               no room to write
├── ReportError                a report or a result that cannot be written
└── LibraryMissing             an optional library is not installed
"""

from __future__ import annotations

from typing import Optional

from crm_dataspace_plugin.core.redaction import redacted
from crm_dataspace_plugin.core.words import later


class DataSpaceError(Exception):
    """A failure that is told to the person.

    Logins, keys and tokens are taken out of both texts, wherever they came from.

    Args:
        message: one sentence that names the thing: an address, a file, a layer.
        details: the raw answer or trace, shown on request only.
    """

    advice = later("Try again; if it happens again, copy the details and report them.")

    def __init__(self, message: str, details: str = "") -> None:
        self.message = redacted(message)
        self.details = redacted(details)
        super().__init__(self.message)


class Cancelled(DataSpaceError):
    advice = later("Nothing was left half done; start again whenever you like.")

    def __init__(self, message: str = "Cancelled.", details: str = "") -> None:
        super().__init__(message, details)


class NetworkError(DataSpaceError):
    advice = later("Check the address and the network connection, then try again.")


class Unreachable(NetworkError):
    advice = later("Check the address, the network connection and QGIS' proxy settings, then try again.")


class TimedOut(NetworkError):
    advice = later("The service may be busy: try again later, or ask for a smaller area.")


class BodyCut(NetworkError):
    advice = later("The connection broke off: try again.")


class BodyTooLarge(NetworkError):
    advice = later("Ask for a smaller area or fewer features.")


class UnexpectedContent(NetworkError):
    advice = later("Check that the address is that of the service itself, not of a web page about it.")


class SchemaChanged(NetworkError):
    advice = later(
        "Pull the layer into another field copy; a proposal made of the changes here can be taken into that."
    )


class HttpError(NetworkError):
    """The service answered with an error status.

    Args:
        status: HTTP status code.
        body: the answer's text as received, cut to a readable length.
        revision: the `ETag` the service sent with the error, if any.
        retry_after: the pause the service asks for, seconds; None if it asks for none.
    """

    advice = later("Read the service's own answer under Details.")

    def __init__(
        self, message: str, status: int, body: str = "", revision: str = "", retry_after: Optional[float] = None
    ) -> None:
        super().__init__(message, body)
        self.status = status
        self.body = body
        self.revision = revision
        self.retry_after = retry_after


class LoginNeeded(HttpError):
    advice = later("Choose an authentication configuration for this service: a login goes to its own host only.")


class NotAllowed(HttpError):
    advice = later("Your account may not do this: ask the data's owner for the right.")


class TakesNoChanges(NotAllowed):
    advice = later("Your changes stay in the field copy: give them to the data's owner as a proposal.")


class NotThere(HttpError):
    advice = later("It may have been moved or deleted: search for it again.")


class Overtaken(HttpError):
    advice = later("Somebody changed it meanwhile: run Check again to see both versions.")


class RevisionNeeded(HttpError):
    advice = later("The service wants to know which revision is changed: refresh the field copy.")


class TooManyRequests(HttpError):
    advice = later("The service asks for a pause: try again in a few minutes.")


class ServiceFault(HttpError):
    advice = later("The service has a problem of its own: try again later or tell its operator.")


class QueryError(DataSpaceError):
    advice = later("Correct the search or the filter and try again.")


class TextUnquoted(QueryError):
    advice = later("Write the text between single quotation marks.")


class CatalogueError(DataSpaceError):
    advice = later("Check the catalogue's address and kind in the options.")


class DataError(DataSpaceError):
    advice = later("Correct the data, or leave the features concerned out.")


class NameUnknown(DataError):
    advice = later("Write names as they stand there, with “;” between several.")


class CrsMissing(DataError):
    advice = later("Set the layer's coordinate reference system in its properties.")


class CrsAmbiguous(DataError):
    """Several coordinate reference systems are possible.

    Args:
        candidates: authority codes to choose from, such as `EPSG:25830`.
        apart: distance between the candidates' positions, metres.
        columns: those that hold the positions, empty where they stand in the geometry.
        lacking: what is not stated: `datum`, `hemisphere` or `zone`, joined by “ and ”; empty where it is none of them.
    """

    advice = later("Ask the data's owner which one it is, then choose it.")

    def __init__(
        self,
        message: str,
        candidates: tuple[str, ...] = (),
        apart: float = float("nan"),
        columns: tuple[str, ...] = (),
        lacking: str = "",
    ) -> None:
        super().__init__(message)
        self.lacking = lacking
        self.candidates = candidates
        self.apart = apart
        self.columns = columns


class TransformFailed(DataError):
    advice = later("Check the coordinate reference system and that the coordinates lie inside its area of use.")


class GeometryUnusable(DataError):
    advice = later("Repair the geometry (Processing: Fix geometries) or draw it again.")


class FieldCopyError(DataSpaceError):
    advice = later("Choose another field copy, or pull the data again.")


class NotAFieldCopy(FieldCopyError):
    advice = later("Choose a GeoPackage that was made with Pull.")


class FieldCopyBusy(FieldCopyError):
    advice = later("Close the other program that uses the file, or save the layer's edits, then try again.")


class FieldCopyReadOnly(FieldCopyError):
    advice = later(
        "Copy the file, with its folder media, to where you may write, and open it there; no change is lost."
    )


class SurveyUnusable(FieldCopyError):
    advice = later("Nothing was changed; the folder and the field copy are as they were.")


class DiskFull(FieldCopyError):
    advice = later("Free some disk space, or choose another folder, then try again.")


class ReportError(DataSpaceError):
    """A report, or the layer of a result, that cannot be written."""

    advice = later("Choose another folder, or close the file where it is open.")


class LibraryMissing(DataSpaceError):
    advice = later("Install the library named above for QGIS' Python, then restart QGIS.")
