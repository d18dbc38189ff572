// .file-drop: files can be dropped on it; without a script its file input works as it is.
import { element, forEach } from "./dom.js";

forEach(".file-drop", zone => {
  const input = zone.querySelector("input[type=file]");
  input.classList.add("file-drop-input");
  input.after(element("label", { for: input.id, class: "btn btn-quiet" }, "Chọn tệp"));
  const list = element("ul", { class: "file-drop-list", "aria-live": "polite" });
  zone.append(list);

  const over = on => event => {
    event.preventDefault();
    zone.classList.toggle("is-over", on);
  };
  zone.addEventListener("dragover", over(true));
  zone.addEventListener("dragleave", over(false));
  zone.addEventListener("drop", event => {
    over(false)(event);
    const files = [...event.dataTransfer.files];
    const taken = new DataTransfer();
    (input.multiple ? files : files.slice(0, 1)).forEach(file => taken.items.add(file));
    if (!taken.files.length) return;
    input.files = taken.files;
    input.dispatchEvent(new Event("change", { bubbles: true }));
  });
  input.addEventListener("change", () => {
    const most = Number(zone.dataset.mostBytes);
    list.replaceChildren(...[...input.files].map(file =>
      element("li", { class: file.size > most ? "late" : undefined }, describe(file, most))));
  });
});

const megabytes = bytes => (bytes / 1_000_000).toLocaleString("vi-VN", { maximumFractionDigits: 1 });

function describe({ name, size }, most) {
  const said = `${name} (${megabytes(size)} MB)`;
  return size > most ? `${said}: quá lớn, mỗi tệp nhiều nhất ${megabytes(most)} MB. Hãy chọn tệp khác.` : said;
}
