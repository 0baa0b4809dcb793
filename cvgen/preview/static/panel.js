// Beside the pages and above them: room, problems, report, and what came of a save.

import { at, counted, element } from "./dom.js";
import { openSource } from "./source.js";
import { state } from "./state.js";

export function tellAll() {
  tellVariants();
  tellRoom();
  tellProblems();
  tellReport();
  tellNotice();
  tellStatus();
}

function tellRoom() {
  const { room } = state.shown;
  const box = at("room");
  if (!room) {
    box.replaceChildren("No pages yet");
    return;
  }
  const over = room.limit === null ? 0 : room.pages - room.limit;
  const pagesSaid =
    room.limit === null
      ? counted(room.pages, "page")
      : `${room.pages} of ${counted(room.limit, "page")}`;
  const spare = room.spare.at(-1) ?? 0;
  const rest = over > 0 ? `, ${over} too many` : `, ${counted(spare, "line")} to spare`;
  const rules = room.preset ? ` · ${room.preset}` : "";
  box.classList.toggle("over", over > 0);
  box.replaceChildren(
    element("strong", { textContent: pagesSaid + (over > 0 ? rest : "") }),
    element("span", { className: "quiet", textContent: (over > 0 ? "" : rest) + rules }),
  );
  box.title = room.preset;
}

function tellProblems() {
  const found = state.shown.problems;
  const focused = document.activeElement?.dataset?.problem;
  at("sound").hidden = found.length > 0;
  at("sound").textContent = "None.";
  at("problems").replaceChildren(...found.map(problemOf));
  if (focused) at("problems").querySelector(`[data-problem="${CSS.escape(focused)}"]`)?.focus();
  at("fold").textContent = found.length ? counted(found.length, "problem") : "No problems";
  const title = state.shown.title || "cvgen preview";
  at("title").textContent = title;
  document.title = found.length ? `(${found.length}) ${title}` : title;
}

function problemOf(one, index) {
  const item = element(
    "li",
    { className: one.severity },
    element(
      "p",
      {},
      element("span", { className: "kind", textContent: one.severity }),
      ` ${one.message}`,
    ),
  );
  if (one.place) {
    const button = element("button", {
      className: "place",
      type: "button",
      textContent: one.place,
    });
    button.dataset.problem = String(index);
    button.addEventListener("click", () =>
      openSource("problem", { version: state.shown.version, index }),
    );
    item.append(button);
  }
  if (one.excerpt) item.append(excerptOf(one));
  item.append(
    ...one.also.map((text) => element("p", { textContent: `also at ${text}` })),
    ...one.hints.map((text) =>
      element("p", { className: "hint", textContent: `hint: ${text}` }),
    ),
  );
  return item;
}

function excerptOf({ excerpt, caret, length }) {
  const letters = [...excerpt]; // Python counts code points too
  const start = Math.max(caret - 1, 0);
  const part = (from, to) => letters.slice(from, to).join("");
  const made = element(
    "pre",
    { tabIndex: 0 },
    part(0, start),
    element("mark", { textContent: part(start, start + length) || " " }),
    part(start + length),
  );
  made.setAttribute("aria-label", "The line");
  made.setAttribute("role", "group");
  return made;
}

function tellReport() {
  at("report-section").hidden = !state.shown.report.length;
  at("report").replaceChildren(
    ...state.shown.report.map(reportOf),
  );
}

// A line of two columns, as in a terminal, or of one.
function reportOf(line) {
  const columns = line.trim().split(/ {2,}/);
  if (columns.length === 1) return element("li", { textContent: columns[0] });
  const parts = columns.map((text) => element("span", { textContent: text }));
  return element("li", { className: "pair" }, parts[0], " ", ...parts.slice(1));
}

function tellNotice() {
  const notice = at("notice");
  const text = state.shown.is_good
    ? ""
    : state.shown.pages.length
      ? "The data has an error. These are the last good pages."
      : "The data has an error. There are no pages until it is mended.";
  notice.hidden = !text;
  if (notice.textContent !== text) notice.textContent = text;
}

function tellStatus() {
  const where = [...new Set(state.shown.edits.map((one) => one.page))];
  const edited = where.length
    ? ` Edited: page ${where.slice(0, 5).join(", ")}${where.length > 5 ? " …" : ""}.`
    : "";
  at("status").textContent = state.shown.is_good
    ? `Built in ${state.shown.milliseconds} ms.${edited}`
    : "Not built.";
}

function tellVariants() {
  const select = at("variant");
  const { variant, variants } = state.shown;
  const there = ["", ...variants];
  const names = there.includes(variant) ? there : [...there, variant];
  const worded = names.map((name) => wordVariant(name, there));
  if (select.dataset.names !== worded.join("/")) {
    select.dataset.names = worded.join("/");
    select.replaceChildren(
      ...names.map((value, i) => element("option", { value, textContent: worded[i] })),
    );
  }
  select.value = variant;
}

function wordVariant(name, there) {
  if (!there.includes(name)) return `${name} (not there)`;
  return name || "everything";
}

// What scrolls must be within reach of the keyboard, and what does not is no stop of it.
const panel = at("panel");
const sized = new ResizeObserver(() => {
  if (panel.scrollHeight > panel.clientHeight) panel.tabIndex = 0;
  else panel.removeAttribute("tabindex");
});
sized.observe(panel);
sized.observe(at("details"));
