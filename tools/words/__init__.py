# SPDX-License-Identifier: GPL-2.0-or-later
"""The words of the product in other languages: from the code into Qt Linguist's files, from those into the package."""
