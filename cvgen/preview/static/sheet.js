// A page: its image, and over it its words, where the image has them. The image is that
// of the PDF; the words are transparent, to be selected, searched, read out and pointed
// at. Both are exchanged together, so that nothing flickers.

import { counted, element, idle } from "./dom.js";
import { state } from "./state.js";
import { figureOf, markOf, spotOf } from "./words.js";

export class SheetView {
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

  // Whether it is another than before, and so to be painted.
  tell(key, count, spare) {
    const isOther = this.key?.look !== key.look || this.key?.words !== key.words;
    this.key = key;
    this.paper.style.setProperty("--width", key.width);
    this.paper.style.setProperty("--height", key.height);
    this.root.setAttribute("aria-label", `Page ${key.number} of ${count}`);
    const room = spare ? `${counted(spare, "line")} to spare` : "full";
    this.foot.textContent = `Page ${key.number} · ${room}`;
    if (!isOther) this.mark();
    return isOther;
  }

  async paint() {
    if (!this.key) return;
    const key = this.key;
    const width = Math.round(key.width * state.zoom * devicePixelRatio);
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
    this.root.dispatchEvent(new Event("words", { bubbles: true }));
  }

  aims() {
    return [...this.words.querySelectorAll(".aim")];
  }

  mark() {
    const wanted = new Set(
      state.shown.edits.filter((one) => one.page === this.key.number).map((one) => one.node),
    );
    const have = `${state.shown.version} ${this.words.dataset.key}`;
    if (this.marked === have) return;
    this.marked = have;
    this.words.querySelectorAll(".mark").forEach((one) => one.remove());
    for (const part of this.words.querySelectorAll(".part")) {
      if (wanted.has(part.dataset.node)) part.prepend(markOf(part));
    }
  }
}
