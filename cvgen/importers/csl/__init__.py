"""CSL-JSON → drafts: Zotero's and pandoc's files, and what doi.org answers.

Part of ``importers``: ``text`` reads its few tags, ``kinds`` the types, also those of
Crossref, and ``import_csl`` puts a work together.
"""
