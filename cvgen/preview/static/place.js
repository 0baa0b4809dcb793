// The place: which page is in the middle of the window, and how it stays there.

import { at, pages } from "./dom.js";
import { sheets } from "./state.js";

function middle() {
  const frame = pages.getBoundingClientRect();
  return { x: frame.left + frame.width / 2, y: frame.top + frame.height / 2 };
}

export function current() {
  const { y } = middle();
  const isAbove = (view) => view.root.getBoundingClientRect().top <= y;
  return sheets.filter(isAbove).at(-1) ?? sheets[0];
}

export function isInSight(view) {
  const frame = pages.getBoundingClientRect();
  const { top, bottom } = view.paper.getBoundingClientRect();
  return bottom > frame.top && top < frame.bottom;
}

export function hold() {
  const view = current();
  if (!view) return () => {};
  const point = middle();
  const before = view.paper.getBoundingClientRect();
  const x = (point.x - before.left) / before.width;
  const y = (point.y - before.top) / before.height;
  return () => {
    const after = view.paper.getBoundingClientRect();
    const { x: left, y: top } = middle();
    pages.scrollLeft += after.left + x * after.width - left;
    pages.scrollTop += after.top + y * after.height - top;
  };
}

export function tellPage() {
  const view = current();
  const count = sheets.length;
  const number = view ? sheets.indexOf(view) + 1 : 0;
  at("page").textContent = count ? `${number} / ${count}` : "–";
  at("previous").disabled = number <= 1;
  at("next").disabled = number >= count;
}

export function turn(by) {
  const index = sheets.indexOf(current()) + by;
  sheets[index]?.root.scrollIntoView({ block: "start" });
}

// Who loads the page again finds it where it was, as the zoom is.

addEventListener("pagehide", () => {
  sessionStorage.setItem("place", JSON.stringify([pages.scrollLeft, pages.scrollTop]));
});

export function restorePlace() {
  const [left, top] = JSON.parse(sessionStorage.getItem("place") ?? "[0, 0]");
  pages.scrollTo(left, top);
}
