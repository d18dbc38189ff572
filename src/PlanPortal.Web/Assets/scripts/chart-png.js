// Pictures of charts: the drawing that the server offers as SVG becomes a PNG where the browser can draw it.
import { forEach } from "./dom.js";

const sharpness = 2;

/** The picture of a drawing, as wide and high as the drawing says. */
async function picture(address) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(await response.text())}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = image.naturalWidth * sharpness;
  canvas.height = image.naturalHeight * sharpness;
  canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise(resolve => canvas.toBlob(resolve, "image/png"));
}

forEach("a[data-png]", link => {
  link.textContent = link.dataset.png;
  link.addEventListener("click", async event => {
    event.preventDefault();
    try {
      const file = URL.createObjectURL(await picture(link.href));
      const save = document.createElement("a");
      save.href = file;
      save.download = link.download.replace(/svg$/, "png");
      save.click();
      setTimeout(() => URL.revokeObjectURL(file), 1000);
    } catch {
      // Without a picture there is still the drawing.
      window.location.assign(link.href);
    }
  });
});
