# SPDX-FileCopyrightText: The Kiertovuoro authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The Finnish that the window says for an English text of the sources, read from the catalogue itself."""

import os
import xml.etree.ElementTree as ElementTree

_FILE = os.path.join(os.path.dirname(__file__), "..", "..", "translations", "kiertovuoro_fi.ts")


def _read():
    words = {}
    for context in ElementTree.parse(_FILE).getroot().findall("context"):
        name = context.findtext("name").split("::")[-1]
        for message in context.findall("message"):
            translation = message.find("translation")
            forms = [form.text for form in translation.findall("numerusform")] or [translation.text]
            words[(name, message.findtext("source"))] = forms
            words.setdefault((None, message.findtext("source")), forms)
    return words


_WORDS = _read()


def w(source, *values, context=None, n=None):
    """The words for a source, without mnemonics, its %1, %2 … filled. n chooses the plural form."""
    forms = _WORDS[(context, source)]
    text = forms[1] if n is not None and n != 1 and len(forms) > 1 else forms[0]
    if n is not None:
        text = text.replace("%n", str(n))
    for index, value in enumerate(values, 1):
        text = text.replace(f"%{index}", str(value))
    return text.replace("&", "")


def before(source, context=None):
    """The part of the words before the first value: what a sentence begins with."""
    return w(source, context=context).split("%")[0].strip()
