// <button data-copy="#id"> copies the text or value of an element; it stays hidden where copying is not possible.
import { forEach } from "./dom.js";
import { announce } from "./messages.js";

forEach("[data-copy]", button => {
  if (!navigator.clipboard) return;
  button.hidden = false;
  button.addEventListener("click", async () => {
    const source = document.querySelector(button.dataset.copy);
    await navigator.clipboard.writeText(source.value ?? source.textContent.trim());
    const label = button.lastChild.textContent;
    button.lastChild.textContent = "Đã chép";
    announce("Đã chép");
    setTimeout(() => { button.lastChild.textContent = label; }, 2000);
  });
});
