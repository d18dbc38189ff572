// <form data-keep="plan-12">: what is typed is kept in this browser until the portal says that it was saved, so that
// no error, time-out, sign-out or closed window loses a word. Passwords, hidden fields and files are not kept.
import { element, forEach, storage } from "./dom.js";
import { toast } from "./messages.js";

const shelf = storage("localStorage");
const session = storage("sessionStorage");
const prefix = `kept:${document.body.dataset.person ?? ""}:`;
const days = 14;
const sentMark = `${prefix}sent`;

const fieldsOf = form => [...form.elements].filter(field => field.name && !["hidden", "password", "file", "submit", "button", "fieldset"].includes(field.type));

function valuesOf(form) {
  const values = {};
  for (const field of fieldsOf(form)) {
    const list = values[field.name] ??= [];
    if (field.type === "select-multiple") list.push([...field.selectedOptions].map(option => option.value));
    else list.push(field.type === "checkbox" || field.type === "radio" ? field.checked : field.value);
  }
  return values;
}

function putBack(form, values) {
  const seen = {};
  for (const field of fieldsOf(form)) {
    const value = values[field.name]?.[seen[field.name] ??= 0];
    seen[field.name]++;
    if (value === undefined) continue;
    if (field.type === "select-multiple") for (const option of field.options) option.selected = value.includes(option.value);
    else if (field.type === "checkbox" || field.type === "radio") field.checked = value;
    else field.value = value;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }
}

const kept = () => Object.keys(shelf).filter(name => name.startsWith("kept:"));
const read = key => JSON.parse(shelf.getItem(key) ?? "null");

function keep(form) {
  const key = prefix + form.dataset.keep;
  const shown = JSON.stringify(valuesOf(form));
  // A form that came back with errors shows what was typed, not what is saved: everything in it is worth keeping.
  const first = document.querySelector(".error-list") ? null : shown;
  const before = read(key);
  if (before && JSON.stringify(before.values) !== shown) offer(form, key, before);
  else if (first) shelf.removeItem(key);

  let waiting;
  const save = () => {
    clearTimeout(waiting);
    const values = valuesOf(form);
    if (JSON.stringify(values) === first) shelf.removeItem(key);
    else put(key, JSON.stringify({ at: Date.now(), values }));
  };
  form.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(save, 400);
  });
  // A window that closes or a phone that switches away fires no timer any more.
  document.addEventListener("visibilitychange", () => { if (waiting && document.hidden) save(); });
  form.addEventListener("submit", () => {
    save();
    session.setItem(sentMark, key);
  });
}

/** A browser gives a site some five million letters; when they are used up the oldest texts make room. */
function put(key, value) {
  try {
    shelf.setItem(key, value);
  } catch (full) {
    if (!(full instanceof DOMException)) throw full;
    const [oldest] = kept().filter(other => other !== key).sort((a, b) => read(a).at - read(b).at);
    if (oldest) {
      shelf.removeItem(oldest);
      put(key, value);
    } else {
      toast("Trình duyệt không còn chỗ để giữ tạm nội dung này. Hãy lưu ngay.", "orange");
    }
  }
}

function offer(form, key, { at, values }) {
  const when = new Date(at).toLocaleString("vi-VN", { dateStyle: "short", timeStyle: "short" });
  const settle = act => () => { act(); notice.remove(); };
  const notice = element("div", { class: "message tone-orange", role: "status" },
    element("p", {}, `Nội dung bạn nhập lúc ${when} chưa được lưu.`),
    element("button", { type: "button", class: "btn btn-quiet", click: settle(() => putBack(form, values)) }, "Khôi phục"),
    element("button", { type: "button", class: "btn btn-text", click: settle(() => shelf.removeItem(key)) }, "Bỏ nội dung đó"));
  form.prepend(notice);
}

function forgetOld() {
  const oldest = Date.now() - days * 86_400_000;
  for (const key of kept()) {
    if (!(read(key)?.at > oldest)) shelf.removeItem(key);
  }
}

if (shelf && session) {
  // The page after a submission confirms it, or does not: a sign-in page or an error keeps the words.
  const settle = page => {
    const sent = session.getItem(sentMark);
    if (sent && page.querySelector("[data-saved]")) shelf.removeItem(sent);
    session.removeItem(sentMark);
  };
  settle(document);
  document.addEventListener("htmx:afterSettle", () => settle(document));
  forgetOld();
  forEach("form[data-keep]", keep);
}
