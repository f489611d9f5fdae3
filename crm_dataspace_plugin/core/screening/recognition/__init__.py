# SPDX-License-Identifier: GPL-2.0-or-later
"""Which field of a layer is which input of a method, and which methods can run."""
