// Menus and the drawer are <details>; a click outside, Escape or opening another closes them.
const open = () => document.querySelectorAll("details.menu[open], details.drawer[open]");

document.addEventListener("click", event => {
  for (const menu of open()) {
    if (!menu.contains(event.target)) menu.open = false;
  }
});

document.addEventListener("keydown", event => {
  if (event.key !== "Escape") return;
  for (const menu of open()) {
    menu.open = false;
    if (menu.contains(document.activeElement)) menu.querySelector("summary").focus();
  }
});
