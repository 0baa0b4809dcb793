// Where something comes from: the server says it, and opens the editor if there is one.

import { at, element, send } from "./dom.js";

export async function openSource(kind, aim) {
  const answer = await send(`open/${kind}`, aim);
  if (!answer.ok) return tellSource({ message: "This is no longer there." });
  const opened = await answer.json();
  tellSource(opened);
  if (opened.address) location.assign(opened.address);
}

export function tellSource({ place: where, excerpt, message }) {
  const lines = [];
  if (where) lines.push(element("p", {}, element("strong", { textContent: where })));
  if (excerpt) lines.push(element("pre", { textContent: excerpt.trim() }));
  if (message) lines.push(element("p", { className: "quiet", textContent: message }));
  at("source").replaceChildren(...lines);
  unfold(true);
  at("source").scrollIntoView({ block: "nearest" });
}

export function unfold(isWanted) {
  at("fold").setAttribute("aria-expanded", String(isWanted));
}
