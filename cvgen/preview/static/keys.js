// Entries by mouse and by keyboard: they are one stop of the tab key, and j and k walk
// among them. Keys of one letter count on the pages only.

import { pages } from "./dom.js";
import { openSource, tellSource } from "./source.js";
import { sheets, state } from "./state.js";
import { fitZoom, stepZoom } from "./zoom.js";

let stop = null; // where somebody has been; else it is the first entry

function choose({ target, detail }) {
  const spot = target.closest(".spot");
  const isSelecting = detail > 0 && String(getSelection()) !== "";
  if (!spot || isSelecting) return;
  const aim = spot.querySelector(".aim");
  const path = target.closest(".part")?.path ?? aim.path;
  document.querySelectorAll(".aim.chosen").forEach((one) => one.classList.remove("chosen"));
  aim.classList.add("chosen");
  setStop(aim);
  if (path) openSource("place", { path });
  else tellSource({ message: "This comes from no line of the data." });
}

function aims() {
  return sheets.flatMap((one) => one.aims());
}

function setStop(aim) {
  document.querySelectorAll('.aim[tabindex="0"]').forEach((one) => (one.tabIndex = -1));
  aim.tabIndex = 0;
}

function rove() {
  const first = stop?.isConnected ? stop : document.querySelector(".aim");
  if (first) setStop(first);
}

function walk(by) {
  const all = aims();
  const here = all.indexOf(document.activeElement);
  const next = here < 0 ? all.find((one) => one.tabIndex === 0) : all[here + by];
  if (!next) return;
  next.focus({ preventScroll: true });
  next.scrollIntoView({ block: "nearest" });
}

function goToEdit() {
  const first = state.shown?.edits[0];
  if (!first) return;
  const view = sheets[first.page - 1];
  const mark = view.words.querySelector(".mark");
  (mark ?? view.root).scrollIntoView({ block: "center" });
  mark?.closest(".spot").querySelector(".aim").focus({ preventScroll: true });
}

const KEYS = {
  ArrowDown: () => walk(1),
  ArrowUp: () => walk(-1),
  j: () => walk(1),
  k: () => walk(-1),
  e: goToEdit,
  "+": () => stepZoom(1),
  "=": () => stepZoom(1),
  "-": () => stepZoom(-1),
  0: fitZoom,
};

pages.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const isEntry = event.target.classList.contains("aim");
  if (event.key.startsWith("Arrow") && !isEntry) return; // arrows scroll as ever
  const act = KEYS[event.key];
  if (!act) return;
  event.preventDefault();
  act();
});
pages.addEventListener("focusin", ({ target }) => {
  if (!target.classList.contains("aim")) return;
  stop = target;
  setStop(target);
});
pages.addEventListener("click", choose);
pages.addEventListener("words", rove);
