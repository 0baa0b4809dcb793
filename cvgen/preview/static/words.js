// The words of a page: entries, each with what points at its source, their paragraphs
// and lines (`Sheet`). Lengths are in points; the column's zoom scales all of it.

import { element } from "./dom.js";

const measuring = document.createElement("canvas").getContext("2d");

export function spotOf(spot) {
  const aim = element("button", { className: "aim", type: "button", tabIndex: -1 });
  aim.setAttribute("aria-label", `Source of: ${spot.label}`);
  aim.dataset.node = spot.node;
  place(aim, grown(spot.box, 2));
  aim.path = spot.origin;
  return element(
    "div",
    { className: "spot" },
    aim,
    ...spot.parts.map((part) => partOf(part, spot)),
  );
}

export function figureOf({ box, alternative }) {
  const made = element("div", { className: "figure" });
  made.setAttribute("role", "img");
  made.setAttribute("aria-label", alternative);
  place(made, box);
  return made;
}

const LEVELS = { H1: 2, H2: 3, H3: 4 };

function partOf(part, spot) {
  const made = element("div", { className: "part", lang: part.language, dir: "auto" });
  if (LEVELS[part.role]) {
    made.setAttribute("role", "heading");
    made.setAttribute("aria-level", LEVELS[part.role]);
  }
  made.dataset.node = part.node;
  made.path = part.origin ?? spot.origin;
  made.box = around(part.lines.map((line) => line.box));
  made.append(...part.lines.map(lineOf));
  return made;
}

function lineOf(line) {
  const made = element("span", { className: "line", textContent: line.text });
  const { left, top, right, bottom } = line.box;
  measuring.font = `${line.size}px serif`;
  const natural = measuring.measureText(line.text.trimEnd()).width || 1;
  made.style.left = `${left}px`;
  made.style.top = `${top}px`;
  made.style.fontSize = `${line.size}px`;
  made.style.lineHeight = `${bottom - top}px`;
  made.style.transform = `scaleX(${(right - left) / natural})`;
  return made;
}

export function markOf(part) {
  const mark = element("div", { className: "mark" });
  place(mark, grown(part.box, 1));
  return mark;
}

function around(boxes) {
  return {
    left: Math.min(...boxes.map((one) => one.left)),
    top: Math.min(...boxes.map((one) => one.top)),
    right: Math.max(...boxes.map((one) => one.right)),
    bottom: Math.max(...boxes.map((one) => one.bottom)),
  };
}

function grown({ left, top, right, bottom }, by) {
  return { left: left - 2 * by, top, right: right + 2 * by, bottom };
}

function place(made, { left, top, right, bottom }) {
  made.style.left = `${left}px`;
  made.style.top = `${top}px`;
  made.style.width = `${right - left}px`;
  made.style.height = `${bottom - top}px`;
}
