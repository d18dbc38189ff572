// <form data-confirm="…"> or a submit button with it: says in one sentence what cannot be undone, and asks once.
import { element } from "./dom.js";

const agreed = new WeakSet();

document.addEventListener("submit", event => {
  const { target: form, submitter } = event;
  const question = submitter?.dataset.confirm ?? form.dataset.confirm;
  if (!question || agreed.delete(form)) return;
  // Before htmx or the browser send anything.
  event.preventDefault();
  event.stopImmediatePropagation();
  ask(question, submitter?.textContent.trim() || "Đồng ý", () => {
    agreed.add(form);
    form.requestSubmit(submitter);
  });
}, true);

function ask(question, act, proceed) {
  const dialog = element("dialog", { class: "confirm", "aria-labelledby": "confirm-question" },
    element("p", { id: "confirm-question" }, question),
    element("div", { class: "form-acts" },
      element("button", { type: "button", class: "btn btn-quiet", autofocus: "", click: () => dialog.close() }, "Thôi"),
      element("button", { type: "button", class: "btn btn-primary", click: () => { dialog.close(); proceed(); } }, act)));
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}
