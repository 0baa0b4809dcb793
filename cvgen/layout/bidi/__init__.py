"""The order of lines in which some scripts run right to left.

Part of ``layout``: "Unicode Bidirectional Algorithm", UAX 9, revision 50. ``levels``
resolves the embedding levels of a paragraph by way of ``classes``, ``explicit``,
``sequences``, ``weak`` and ``neutral``; ``order`` puts a line in order. ``direct`` is
the door: a paragraph's runs in parts of one level. Rules bear their names in the annex.
"""
