"""Values of the model → as an author would write them.

Part of ``importers``: the other way of ``loading``, whose readers judge what is
written here: what they would read otherwise is written more plainly.
"""
