// Zoom: what is in the middle stays in the middle.

import { at, pages } from "./dom.js";
import { hold } from "./place.js";
import { CSS_PIXELS_PER_POINT, sheets, state } from "./state.js";

const STEPS = [0.5, 0.67, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4];
const SETTLE = 120; // milliseconds after which a zoom counts as chosen

export function restoreZoom() {
  const kept = Number(sessionStorage.getItem("zoom"));
  if (kept > 0) setZoom(kept);
}

let settling = 0;

export function setZoom(factor, { fit = false } = {}) {
  const back = pages.scrollTop > 0 ? hold() : () => {};
  state.isFit = fit;
  state.zoom = factor;
  document.documentElement.style.setProperty("--zoom", String(state.zoom));
  const percent = Math.round((state.zoom / CSS_PIXELS_PER_POINT) * 100);
  at("zoom").textContent = `${percent} %`;
  at("fit").setAttribute("aria-pressed", String(fit));
  if (fit) sessionStorage.removeItem("zoom");
  else sessionStorage.setItem("zoom", String(state.zoom));
  back();
  clearTimeout(settling);
  settling = setTimeout(() => sheets.forEach((one) => one.paint()), SETTLE);
}

export function fitZoom() {
  const widest = Math.max(0, ...sheets.map((one) => one.key.width));
  if (!widest) return;
  const padding = parseFloat(getComputedStyle(pages).paddingLeft);
  const room = pages.clientWidth - 2 * padding;
  setZoom(Math.min(room / widest, 2 * CSS_PIXELS_PER_POINT), { fit: true });
}

export function stepZoom(by) {
  const factor = state.zoom / CSS_PIXELS_PER_POINT;
  const wanted =
    by > 0
      ? STEPS.find((one) => one > factor + 0.005)
      : STEPS.findLast((one) => one < factor - 0.005);
  if (wanted) setZoom(wanted * CSS_PIXELS_PER_POINT);
}
