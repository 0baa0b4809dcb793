"""The order of lines in which some scripts run right to left.

Part of ``layout``: "Unicode Bidirectional Algorithm", UAX 9, revision 50. ``classes``
finds out whether a text needs it at all, ``levels`` resolves the embedding levels of a
paragraph by way of ``explicit``, ``sequences``, ``weak`` and ``neutral``, ``order`` puts
a line in order, and ``directed`` does it for a paragraph's runs. Rules bear their names
in the annex.
"""
