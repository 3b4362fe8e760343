# SPDX-FileCopyrightText: The Kiertovuoro authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the window says for an English text of the sources, read from the catalogue itself: in Finnish, and in English
where KV_LANGUAGE says en."""

import os
import xml.etree.ElementTree as ElementTree

LANGUAGE = os.environ.get("KV_LANGUAGE", "fi")


def _read(language):
    path = os.path.join(os.path.dirname(__file__), "..", "..", "translations", f"kiertovuoro_{language}.ts")
    words = {}
    for context in ElementTree.parse(path).getroot().findall("context"):
        name = context.findtext("name").split("::")[-1]
        for message in context.findall("message"):
            translation = message.find("translation")
            source = message.findtext("source")
            forms = [form.text for form in translation.findall("numerusform")] or [translation.text or source]
            words[(name, source)] = forms
            words.setdefault((None, source), forms)
    return words


_WORDS = _read("fi")
if LANGUAGE == "en":  # only plurals differ from the sources
    _WORDS = {key: [key[1]] for key in _WORDS} | _read("en")


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
