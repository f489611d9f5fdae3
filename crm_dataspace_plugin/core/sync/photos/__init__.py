# SPDX-License-Identifier: GPL-2.0-or-later
"""Photos go to the service apart from the corrections: later, slower, in parts, checked by hash at both ends."""
