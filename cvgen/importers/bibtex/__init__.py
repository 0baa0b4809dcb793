"""BibTeX and BibLaTeX → drafts.

Part of ``importers``: ``parse`` reads entries, ``inherit`` follows cross-references,
``latex`` makes rich text of LaTeX, ``names``, ``dates`` and ``kinds`` read what is
BibTeX's own, and ``import_bibtex`` puts a work together.
"""
