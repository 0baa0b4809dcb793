"""The floor: the least that Python has to do for the list that ``bare.typ`` makes.

What ``cvgen build`` and Typst are measured against: the same works out of the same
YAML, each a paragraph with the same text, lines filled one after the other, pages, and
a PDF with a subset of one font, made with cvgen's libraries and nothing else::

    main: YAML text → read → paragraphs → lines → contents → file → PDF

Where there was a choice, it takes what was found to be quickest: libyaml's nodes
without tags, advance widths of characters instead of shaped words, one byte for each
character in a page's content, and objects that are written as they are. It knows no
types and no owner, checks nothing, tags nothing, hyphenates and kerns nothing, and no
mistake in the data is told of. Its time is therefore not what a CV should take, but
what no CV in Python can be quicker than, as far as we know to write it. ``parts``
measures its steps one by one, and what the ways cost that it does not go.
"""

from __future__ import annotations
