/** Runs `enhance` once for each match: for those here now and for those that a partial update brings later. */
export function forEach(selector, enhance) {
  const done = new WeakSet();
  const once = found => {
    if (done.has(found)) return;
    done.add(found);
    enhance(found);
  };
  const run = root => {
    if (root.matches?.(selector)) once(root);
    root.querySelectorAll(selector).forEach(once);
  };
  run(document);
  document.addEventListener("htmx:load", event => run(event.detail.elt));
}

/** An element with attributes and children; text is never read as markup. */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === "function") made.addEventListener(key, value);
    else if (value !== undefined) made.setAttribute(key, value);
  }
  made.append(...children);
  return made;
}

/** The reader's own storage; null where the browser forbids it, as in some private windows. */
export function storage(kind) {
  try {
    return window[kind];
  } catch (refused) {
    if (refused instanceof DOMException) return null;
    throw refused;
  }
}
