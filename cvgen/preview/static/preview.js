// The page of the preview. It is told what is shown after every build, asks for the
// images and words of pages that have changed, and keeps its place meanwhile.

import { at, drawn, pages, send } from "./dom.js";
import "./keys.js";
import { tellAll } from "./panel.js";
import { isInSight, restorePlace, tellPage, turn } from "./place.js";
import { SheetView } from "./sheet.js";
import { unfold } from "./source.js";
import { sheets, state } from "./state.js";
import { fitZoom, restoreZoom, stepZoom } from "./zoom.js";

const NEAR = "150% 0px"; // pages so far from sight are painted ahead

const sight = new IntersectionObserver(
  (entries) => {
    for (const one of entries) {
      one.target.view.isNear = one.isIntersecting;
      if (one.isIntersecting) one.target.view.paint();
    }
  },
  { root: pages, rootMargin: NEAR },
);

function show(next) {
  const isFirst = state.shown === null;
  state.shown = next;
  const { pages: keys, room } = next;
  fill(keys.length, isFirst);
  if (isFirst) restoreZoom();
  const others = sheets.filter((one, i) => one.tell(keys[i], keys.length, room.spare[i]));
  if (isFirst && state.isFit) fitZoom();
  if (isFirst) restorePlace();
  paintInTurn(others);
  pages.classList.toggle("stale", !next.is_good);
  tellAll();
  tellPage();
}

// First what somebody looks at, alone, and all else when that is on the screen.
async function paintInTurn(others) {
  const seen = others.filter(isInSight);
  await Promise.all(seen.map((one) => one.paint()));
  if (seen.length) await drawn();
  others.forEach((one) => one.paint());
}

function fill(count, isFirst) {
  while (sheets.length > count) {
    const gone = sheets.pop();
    sight.unobserve(gone.root);
    gone.root.remove();
  }
  while (sheets.length < count) {
    const view = new SheetView();
    sheets.push(view);
    at("sheets").append(view.root);
    view.isNear = isFirst && sheets.length <= 2; // before anything is observed
    sight.observe(view.root);
  }
}

pages.addEventListener("scroll", tellPage, { passive: true });
at("previous").addEventListener("click", () => turn(-1));
at("next").addEventListener("click", () => turn(1));
at("smaller").addEventListener("click", () => stepZoom(-1));
at("larger").addEventListener("click", () => stepZoom(1));
at("fit").addEventListener("click", fitZoom);
at("fold").addEventListener("click", ({ target }) =>
  unfold(target.getAttribute("aria-expanded") !== "true"),
);
at("variant").addEventListener("change", (event) =>
  send("variant", { variant: event.target.value }),
);
new ResizeObserver(() => {
  if (state.isFit) fitZoom();
  else sheets.forEach((one) => one.paint()); // the browser may have its own zoom
}).observe(pages);

// News: only while somebody looks, since a browser keeps few connections to one place

let news = null;

function listen() {
  if (document.hidden) {
    news?.close();
    news = null;
  } else if (!news) {
    news = new EventSource("events");
    news.addEventListener("message", (event) => show(JSON.parse(event.data)));
    news.addEventListener("error", () => {
      at("status").textContent = "cvgen does not answer: it may have been ended.";
    });
  }
}

document.addEventListener("visibilitychange", listen);
listen();
