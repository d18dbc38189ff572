// Marks in the margin of an official document. All of them are one stop of the Tab key; the arrow keys go from one to
// the next. Whether they show is remembered until the browser is closed.
import { forEach, storage } from "./dom.js";

const session = storage("sessionStorage");
const remembered = "marks-hidden";

forEach(".paper-desk", desk => {
  const toggle = desk.querySelector(".marks-legend input");
  if (toggle) {
    toggle.checked = session?.getItem(remembered) === null || session === null;
    toggle.addEventListener("change", () => {
      if (toggle.checked) session?.removeItem(remembered);
      else session?.setItem(remembered, "yes");
    });
  }

  for (const selector of [".doc-mark", ".doc-flow-mark"]) {
    const marks = [...desk.querySelectorAll(selector)];
    const stop = marks.find(mark => mark.hasAttribute("aria-current")) ?? marks[0];
    for (const mark of marks) mark.setAttribute("tabindex", mark === stop ? "0" : "-1");
  }

  desk.addEventListener("keydown", event => {
    const kind = [".doc-mark", ".doc-flow-mark"].find(selector => event.target.matches(selector));
    if (!kind) return;
    const marks = [...desk.querySelectorAll(kind)];
    const at = marks.indexOf(event.target);
    const next = { ArrowDown: marks[at + 1], ArrowUp: marks[at - 1], Home: marks[0], End: marks.at(-1) }[event.key];
    if (!next) return;
    event.preventDefault();
    event.target.setAttribute("tabindex", "-1");
    next.setAttribute("tabindex", "0");
    next.focus();
  });
});

// The address leads to the sentence on its sheet; where no sheets are shown, to the same in the flowing text.
function goToShown() {
  if (location.hash !== "#cau") return;
  const onSheet = document.getElementById("cau");
  const isDrawn = onSheet?.checkVisibility() ?? false;
  const shown = isDrawn ? onSheet : document.getElementById("cau-chu");
  if (!shown) return;
  shown.scrollIntoView({ block: isDrawn ? "center" : "start" });

  // Where the panel stands above the document, the sentence comes out from under it.
  const panel = document.querySelector(".place-panel")?.getBoundingClientRect();
  const at = shown.getBoundingClientRect();
  if (panel && panel.left < at.right && panel.right > at.left && panel.bottom > at.top) scrollBy(0, at.top - panel.bottom - 24);
}

addEventListener("load", goToShown);
addEventListener("hashchange", goToShown);
