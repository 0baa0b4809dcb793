// Elements, words and requests: what every other script needs.
// Nothing is ever parsed as HTML: every text becomes a text node.

export const at = (id) => document.getElementById(id);
export const pages = at("pages");

export function element(tag, properties = {}, ...children) {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}

export function counted(count, noun) {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

export function idle() {
  return new Promise((done) => (self.requestIdleCallback ?? setTimeout)(() => done()));
}

export function drawn() {
  return new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
}

export async function send(path, body) {
  return fetch(path, {
    method: "POST",
    headers: { "Content-Type": "application/json", "X-Cvgen-Preview": "1" },
    body: JSON.stringify(body),
  });
}
