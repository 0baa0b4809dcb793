// The page of the preview. It is told what is shown after every build (`shown`), asks
// for the images and words of pages that have changed, and keeps its place meanwhile.
// Nothing is ever parsed as HTML: every text becomes a text node.

const STEPS = [0.5, 0.67, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4];
const CSS_PIXELS_PER_POINT = 96 / 72;
const NEAR = "150% 0px"; // pages so far from sight are painted ahead
const SETTLE = 120; // milliseconds after which a zoom counts as chosen

const at = (id) => document.getElementById(id);
const pages = at("pages");
const sheets = []; // what stands in the column, by position
let shown = null;
let zoom = CSS_PIXELS_PER_POINT;
let isFit = sessionStorage.getItem("zoom") === null;

function element(tag, properties = {}, ...children) {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}

function counted(count, noun) {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

function idle() {
  return new Promise((done) => (self.requestIdleCallback ?? setTimeout)(() => done()));
}

async function send(path, body) {
  return fetch(path, {
    method: "POST",
    headers: { "Content-Type": "application/json", "X-Cvgen-Preview": "1" },
    body: JSON.stringify(body),
  });
}

// A page

class SheetView {
  constructor() {
    this.image = element("img", { alt: "", draggable: false });
    this.words = element("div", { className: "words" });
    this.paper = element("div", { className: "paper" }, this.image, this.words);
    this.foot = element("p", { className: "foot" });
    this.root = element("section", { className: "sheet" }, this.paper, this.foot);
    this.root.view = this;
    this.key = null;
    this.painted = "";
    this.isNear = false;
  }

  tell(key, count, spare) {
    const isOther = this.key?.look !== key.look || this.key?.words !== key.words;
    this.key = key;
    this.paper.style.setProperty("--width", key.width);
    this.paper.style.setProperty("--height", key.height);
    this.root.setAttribute("aria-label", `Page ${key.number} of ${count}`);
    const room = spare ? `${counted(spare, "line")} to spare` : "full";
    this.foot.textContent = `Page ${key.number} · ${room}`;
    return isOther ? this.paint() : this.mark();
  }

  async paint() {
    if (!this.key) return;
    const key = this.key;
    const width = Math.round(key.width * zoom * devicePixelRatio);
    const wanted = this.isNear ? `${key.look}/${width} ${key.words}` : key.words;
    if (this.painted === wanted) return;
    this.painted = wanted;
    try {
      const [image, sheet] = await Promise.all([
        this.isNear ? this.fetchImage(key, width) : null,
        this.fetchWords(key),
      ]);
      if (this.painted !== wanted) return;
      if (image) this.replaceImage(image);
      if (sheet) this.setWords(sheet, key);
      this.mark();
    } catch {
      if (this.painted === wanted) this.painted = ""; // a newer build is on its way
    }
  }

  async fetchImage(key, width) {
    const source = `image/${key.look}/${width}`;
    if (this.image.getAttribute("src") === source) return null;
    const image = element("img", { alt: "", draggable: false, src: source });
    await image.decode();
    return image;
  }

  async fetchWords(key) {
    if (this.words.dataset.key === key.words) return null;
    if (!this.isNear) await idle(); // for whoever searches or listens: that can wait
    const answer = await fetch(`words/${key.words}`);
    if (!answer.ok) throw new Error(answer.statusText);
    return answer.json();
  }

  replaceImage(image) {
    this.image.replaceWith(image);
    this.image = image;
  }

  setWords(sheet, key) {
    const focused = this.words.contains(document.activeElement)
      ? document.activeElement.dataset.node
      : null;
    this.words.dataset.key = key.words;
    this.words.style.width = `${sheet.width}px`;
    this.words.style.height = `${sheet.height}px`;
    this.words.replaceChildren(...sheet.figures.map(figureOf), ...sheet.spots.map(spotOf));
    if (focused) this.aims().find((one) => one.dataset.node === focused)?.focus();
    rove();
  }

  aims() {
    return [...this.words.querySelectorAll(".aim")];
  }

  mark() {
    const wanted = new Set(
      shown.edits.filter((one) => one.page === this.key.number).map((one) => one.node),
    );
    const have = `${shown.version} ${this.words.dataset.key}`;
    if (this.marked === have) return;
    this.marked = have;
    this.words.querySelectorAll(".mark").forEach((one) => one.remove());
    for (const part of this.words.querySelectorAll(".part")) {
      if (wanted.has(part.dataset.node)) part.prepend(markOf(part));
    }
  }
}

const measuring = document.createElement("canvas").getContext("2d");

function spotOf(spot) {
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

function figureOf({ box, alternative }) {
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

function markOf(part) {
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

// The place: what is in sight stays in sight

const sight = new IntersectionObserver(
  (entries) => {
    for (const one of entries) {
      one.target.view.isNear = one.isIntersecting;
      if (one.isIntersecting) one.target.view.paint();
    }
  },
  { root: pages, rootMargin: NEAR },
);

function middle() {
  const frame = pages.getBoundingClientRect();
  return { x: frame.left + frame.width / 2, y: frame.top + frame.height / 2 };
}

function current() {
  const { y } = middle();
  const isAbove = (view) => view.root.getBoundingClientRect().top <= y;
  return sheets.filter(isAbove).at(-1) ?? sheets[0];
}

function hold() {
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

function tellPage() {
  const view = current();
  const count = sheets.length;
  const number = view ? sheets.indexOf(view) + 1 : 0;
  at("page").textContent = count ? `${number} / ${count}` : "–";
  at("previous").disabled = number <= 1;
  at("next").disabled = number >= count;
}

function turn(by) {
  const index = sheets.indexOf(current()) + by;
  sheets[index]?.root.scrollIntoView({ block: "start" });
}

// Zoom

let settling = 0;

function setZoom(factor, { fit = false } = {}) {
  const back = pages.scrollTop > 0 ? hold() : () => {};
  isFit = fit;
  zoom = factor;
  document.documentElement.style.setProperty("--zoom", String(zoom));
  const percent = Math.round((zoom / CSS_PIXELS_PER_POINT) * 100);
  at("zoom").textContent = `${percent} %`;
  at("fit").setAttribute("aria-pressed", String(fit));
  if (fit) sessionStorage.removeItem("zoom");
  else sessionStorage.setItem("zoom", String(zoom));
  back();
  clearTimeout(settling);
  settling = setTimeout(() => sheets.forEach((one) => one.paint()), SETTLE);
}

function fitZoom() {
  const widest = Math.max(0, ...sheets.map((one) => one.key.width));
  if (!widest) return;
  const padding = parseFloat(getComputedStyle(pages).paddingLeft);
  const room = pages.clientWidth - 2 * padding;
  setZoom(Math.min(room / widest, 2 * CSS_PIXELS_PER_POINT), { fit: true });
}

function stepZoom(by) {
  const factor = zoom / CSS_PIXELS_PER_POINT;
  const wanted =
    by > 0
      ? STEPS.find((one) => one > factor + 0.005)
      : STEPS.findLast((one) => one < factor - 0.005);
  if (wanted) setZoom(wanted * CSS_PIXELS_PER_POINT);
}

// What is shown

function show(next) {
  const isFirst = shown === null;
  shown = next;
  tellVariants();
  const count = shown.pages.length;
  while (sheets.length > count) {
    const gone = sheets.pop();
    sight.unobserve(gone.root);
    gone.root.remove();
  }
  while (sheets.length < count) {
    const view = new SheetView();
    sheets.push(view);
    at("sheets").append(view.root);
    view.isNear = isFirst && sheets.length <= 2;
    sight.observe(view.root);
  }
  if (isFirst) restoreZoom();
  shown.pages.forEach((key, i) => sheets[i].tell(key, count, shown.room.spare[i]));
  if (isFirst && isFit) fitZoom();
  pages.classList.toggle("stale", !shown.is_good);
  tellRoom();
  tellProblems();
  tellReport();
  tellNotice();
  tellStatus();
  tellPage();
}

function restoreZoom() {
  const kept = Number(sessionStorage.getItem("zoom"));
  if (kept > 0) setZoom(kept);
}

function tellVariants() {
  const select = at("variant");
  const names = ["", ...shown.variants];
  if (select.dataset.names !== names.join("/")) {
    select.dataset.names = names.join("/");
    select.replaceChildren(
      ...names.map((name) =>
        element("option", { value: name, textContent: name || "everything" }),
      ),
    );
  }
  select.value = shown.variant;
}

function tellRoom() {
  const { room } = shown;
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
  const found = shown.problems;
  const focused = document.activeElement?.dataset?.problem;
  at("sound").hidden = found.length > 0;
  at("sound").textContent = "None.";
  at("problems").replaceChildren(...found.map(problemOf));
  if (focused) at("problems").querySelector(`[data-problem="${CSS.escape(focused)}"]`)?.focus();
  at("fold").textContent = found.length ? counted(found.length, "problem") : "No problems";
  const title = shown.title || "cvgen preview";
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
      open("problem", { version: shown.version, index }),
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
  at("report-section").hidden = !shown.report.length;
  at("report").replaceChildren(
    ...shown.report.map((text) => element("li", { textContent: text.trim() })),
  );
}

function tellNotice() {
  const notice = at("notice");
  const text = shown.is_good
    ? ""
    : shown.pages.length
      ? "The data has an error. These are the last good pages."
      : "The data has an error. There are no pages until it is mended.";
  notice.hidden = !text;
  if (notice.textContent !== text) notice.textContent = text;
}

function tellStatus() {
  const where = [...new Set(shown.edits.map((one) => one.page))];
  const edited = where.length
    ? ` Edited: page ${where.slice(0, 5).join(", ")}${where.length > 5 ? " …" : ""}.`
    : "";
  at("status").textContent = shown.is_good
    ? `Built in ${shown.milliseconds} ms.${edited}`
    : "Not built.";
}

// Sources

async function open(kind, aim) {
  const answer = await send(`open/${kind}`, aim);
  if (!answer.ok) return tellSource({ message: "This is no longer there." });
  const opened = await answer.json();
  tellSource(opened);
  if (opened.address) location.assign(opened.address);
}

function tellSource({ place: where, excerpt, message }) {
  const lines = [];
  if (where) lines.push(element("p", {}, element("strong", { textContent: where })));
  if (excerpt) lines.push(element("pre", { textContent: excerpt.trim() }));
  if (message) lines.push(element("p", { className: "quiet", textContent: message }));
  at("source").replaceChildren(...lines);
  unfold(true);
  at("source").scrollIntoView({ block: "nearest" });
}

function unfold(isWanted) {
  at("fold").setAttribute("aria-expanded", String(isWanted));
}

function choose({ target, detail }) {
  const spot = target.closest(".spot");
  const isSelecting = detail > 0 && String(getSelection()) !== "";
  if (!spot || isSelecting) return;
  const aim = spot.querySelector(".aim");
  const path = target.closest(".part")?.path ?? aim.path;
  document.querySelectorAll(".aim.chosen").forEach((one) => one.classList.remove("chosen"));
  aim.classList.add("chosen");
  setStop(aim);
  if (path) open("place", { path });
  else tellSource({ message: "This comes from no line of the data." });
}

// Keys: the entries are one stop of the tab key, and arrows walk among them

function aims() {
  return sheets.flatMap((one) => one.aims());
}

let stop = null; // where somebody has been; else it is the first entry

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
  const first = shown?.edits[0];
  if (!first) return;
  const view = sheets[first.page - 1];
  const mark = view.words.querySelector(".mark");
  (mark ?? view.root).scrollIntoView({ block: "center" });
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
new ResizeObserver(() => isFit && fitZoom()).observe(pages);

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
