# SPDX-License-Identifier: GPL-2.0-or-later
"""What belongs to a layer and can come with it: `offers` says what there is, `pull_family` pulls it.

One module finds the children of each kind of service; the rest is the same for all.
"""
