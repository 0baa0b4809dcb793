// What there is: the newest that was told, the pages in the column, and the zoom.

export const CSS_PIXELS_PER_POINT = 96 / 72;

export const state = {
  shown: null, // what the server told last (`Shown`)
  zoom: CSS_PIXELS_PER_POINT, // CSS pixels a point
  isFit: sessionStorage.getItem("zoom") === null, // to the width of the window
};

export const sheets = []; // the views of the pages, by position
