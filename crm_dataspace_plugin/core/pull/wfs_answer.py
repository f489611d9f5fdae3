# SPDX-License-Identifier: GPL-2.0-or-later
"""Asking a WFS, and its refusals as errors, whichever way it words them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Optional

from crm_dataspace_plugin.core import errors
from crm_dataspace_plugin.core.http import Answer, Http
from crm_dataspace_plugin.core.progress import Tick
from crm_dataspace_plugin.core.words import say
from crm_dataspace_plugin.core.xml.text import Element, parse_xml, root_of, xml_text

_REPORTS = ("ExceptionReport", "ServiceExceptionReport")
_REFUSED = 400  # for a refusal that came as if all were well


def ask_wfs(http: Http, url: str, params: Mapping[str, str], tick: Tick) -> Answer:
    """Return what a service answers to one request; HttpError, with its own words as details, where it refuses."""
    try:
        answer = http.get(url, {"service": "WFS", **params}, "*/*", tick)
    except errors.HttpError as error:
        told = Answer(error.status, url, {}, error.body.encode())
        words = refusal(told, params)
        if words is None:
            raise
        raise type(error)(words.message, error.status, words.body, error.revision, error.retry_after) from error
    words = refusal(answer, params)
    if words is not None:
        raise words
    return answer


def refusal(answer: Answer, params: Mapping[str, str]) -> Optional[errors.HttpError]:
    """Return the error an exception report stands for, None for any other answer."""
    if b"ExceptionReport" not in answer.content[:2000]:
        return None
    try:
        text = xml_text(answer)
        if root_of(text).name not in _REPORTS:
            return None
        report = parse_xml(text, answer.url)
    except errors.UnexpectedContent:  # cut, or not XML after all
        return None
    found = [*report.each("Exception"), *report.each("ServiceException")]
    codes = [each.attributes.get("exceptionCode") or each.attributes.get("code") or "" for each in found]
    words = "\n".join(filter(None, map(_words, found)))
    code = next(filter(None, codes), say("no reason"))
    address = answer.url.partition("?")[0]
    return errors.HttpError(
        say(
            "{address} refused {what} ({code}).", address=address, what=params.get("request", "the request"), code=code
        ),
        _REFUSED,
        words,
    )


def _words(exception: Element) -> str:
    texts = [each.text for each in exception.each("ExceptionText")] or [exception.text]
    where = exception.attributes.get("locator", "")
    return "\n".join(filter(None, texts)) + (f" [{where}]" if where else "")
