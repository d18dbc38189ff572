import { element } from "./dom.js";

/** Tells something to screen readers without moving the focus. */
export function announce(text) {
  const region = document.getElementById("live");
  if (region) region.textContent = text;
}

/** Shows a message over the foot of the page until it is closed. */
export function toast(text, tone, ...acts) {
  let place = document.querySelector(".toasts");
  if (!place) {
    place = element("div", { class: "toasts", role: "alert" });
    document.body.append(place);
  }
  const close = element("button", { type: "button", class: "btn btn-text", click: () => message.remove() }, "Đóng");
  const message = element("div", { class: `message tone-${tone}` }, element("p", {}, text), ...acts, close);
  place.replaceChildren(message);
}
