# SPDX-License-Identifier: GPL-2.0-or-later
"""What a search sentence asks for, in nine languages, without a network, a language model or chance.

The vocabulary is data (`resources/codelists` and `resources/understanding`); the modules here are the grammar:
letters → words → readings (inflection, compounds) → mentions (phrases, symbols) → negation → the answer.
"""

from __future__ import annotations

from crm_dataspace_plugin.core.catalogue.understand.sentence import understand
from crm_dataspace_plugin.core.catalogue.understand.understood import Ambiguity, Near, Span, Understood

__all__ = ["Ambiguity", "Near", "Span", "Understood", "understand"]
