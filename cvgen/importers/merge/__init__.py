"""Works that were imported, and those that are there → what is to be changed.

Part of ``importers``: ``match`` finds which are one, ``combine`` says what one adds to
another, and ``merge`` makes the list of all changes. What the author wrote stays.
"""
