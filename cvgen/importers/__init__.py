"""Other systems' files → works in cvgen's own terms, and what has no place in them.

At the edge, beside ``exporters``: a package a format reads its text into drafts, which
are nodes as ``loading`` has them; ``accept`` lets ``loading`` judge them; ``merge``
puts them into the author's files and touches nothing else there; ``writing`` says
values as an author would write them. Nothing here opens a file or a connection.
"""
