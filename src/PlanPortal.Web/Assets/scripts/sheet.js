// The zoom of an official document: to the width of its desk at first, then as the reader likes.
import { forEach } from "./dom.js";

const pixelsPerMillimetre = 96 / 25.4;
const steps = [0.5, 0.67, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 2];

forEach(".paper-desk", desk => {
  const width = 210 * pixelsPerMillimetre;
  let zoom = 1;
  let fits = true;

  const show = wanted => {
    zoom = wanted;
    desk.style.setProperty("--page-zoom", zoom);
    const output = desk.querySelector(".paper-tools output");
    if (output) output.value = `${Math.round(zoom * 100)} %`;
  };
  const fit = () => {
    const { paddingLeft, paddingRight } = getComputedStyle(desk);
    show(Math.min(1.25, (desk.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight)) / width));
  };
  const acts = {
    in: () => steps.find(step => step > zoom + 0.01) ?? zoom,
    out: () => steps.findLast(step => step < zoom - 0.01) ?? zoom,
  };
  for (const button of desk.querySelectorAll("[data-zoom]")) {
    button.addEventListener("click", () => {
      fits = button.dataset.zoom === "fit";
      if (fits) fit();
      else show(acts[button.dataset.zoom]());
    });
  }
  const tools = desk.querySelector(".paper-tools");
  if (tools) tools.hidden = false;
  new ResizeObserver(() => { if (fits) fit(); }).observe(desk);
});
