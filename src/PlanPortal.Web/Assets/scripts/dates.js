// <input data-date>: typed as 5/6/26 or 05/06/2026; the button opens the browser's own calendar.
import { element, forEach } from "./dom.js";

forEach("input[data-date]", input => {
  const picker = element("input", { type: "date", tabindex: "-1", "aria-hidden": "true" });
  if (!picker.showPicker) return;
  picker.addEventListener("change", () => {
    const [year, month, day] = picker.value.split("-");
    if (!day) return;
    input.value = `${day}/${month}/${year}`;
    input.dispatchEvent(new Event("input", { bubbles: true }));
    input.focus();
  });
  const button = element("button", { type: "button", class: "btn btn-quiet", click: () => {
    picker.value = toIso(input.value);
    picker.showPicker();
  } }, "Chọn ngày");
  const group = element("div", { class: "with-button" });
  input.replaceWith(group);
  group.append(input, button, picker);
});

function toIso(text) {
  const parts = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{2}|\d{4})\s*$/.exec(text);
  if (!parts) return "";
  const [, day, month, year] = parts;
  return `${year.padStart(4, "20")}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}
