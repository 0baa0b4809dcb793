# The part of uharfbuzz that cvgen uses: the package has no annotations of its own.
from collections.abc import Iterable, Iterator, Mapping
from enum import IntEnum, IntFlag
from os import PathLike

class BufferClusterLevel(IntEnum):
    MONOTONE_GRAPHEMES = 0
    MONOTONE_CHARACTERS = 1

class SubsetFlags(IntFlag):
    NO_HINTING = 1
    DESUBROUTINIZE = 4
    NOTDEF_OUTLINE = 64
    NO_LAYOUT_CLOSURE = 512

class OTNameIdPredefined(IntEnum):
    FONT_FAMILY = 1
    TYPOGRAPHIC_FAMILY = 16

class OTMetricsTag(IntEnum):
    CAP_HEIGHT = 0

class Set:
    def clear(self) -> None: ...
    def __iter__(self) -> Iterator[int]: ...
    def update(self, values: Iterable[int]) -> None: ...

class Map:
    def items(self) -> Iterable[tuple[int, int]]: ...

class Blob:
    data: bytes
    def __init__(self, data: bytes) -> None: ...
    @classmethod
    def from_file_path(cls, path: str | PathLike[str]) -> Blob: ...

class Face:
    def __init__(self, blob: Blob, index: int = 0) -> None: ...
    blob: Blob
    count: int
    glyph_count: int
    table_tags: list[str]
    unicodes: Iterable[int]
    upem: int
    def get_name(self, name_id: int) -> str | None: ...
    def reference_table(self, tag: str) -> Blob: ...

class FontExtents:
    ascender: int
    descender: int

class GlyphExtents:
    x_bearing: int
    y_bearing: int
    width: int
    height: int

class Font:
    def __init__(self, face: Face) -> None: ...
    def get_font_extents(self, direction: str) -> FontExtents: ...
    def get_glyph_extents(self, glyph: int) -> GlyphExtents: ...
    def get_glyph_h_advance(self, glyph: int) -> int: ...
    def get_nominal_glyph(self, character: int) -> int | None: ...
    def get_metric_position_with_fallback(self, tag: OTMetricsTag) -> int: ...

class GlyphInfo:
    cluster: int
    codepoint: int

class GlyphPosition:
    x_advance: int
    x_offset: int
    y_offset: int

class Buffer:
    cluster_level: BufferClusterLevel
    direction: str
    language: str
    script: str | None
    glyph_infos: list[GlyphInfo]
    glyph_positions: list[GlyphPosition]
    def add_str(self, text: str) -> None: ...
    def guess_segment_properties(self) -> None: ...

class SubsetInput:
    drop_table_tag_set: Set
    flags: SubsetFlags
    glyph_set: Set
    layout_feature_tag_set: Set
    unicode_set: Set

class SubsetPlan:
    old_to_new_glyph_mapping: Map
    def __init__(self, face: Face, subset_input: SubsetInput) -> None: ...
    def execute(self) -> Face: ...

def shape(
    font: Font,
    buffer: Buffer,
    features: Mapping[str, bool | list[tuple[int, int, bool]]],
) -> None: ...
