// The browser's tab says how much waits: "(3) Kế hoạch …", also after a partial update changed the count.
const bare = document.title;

function show() {
  const count = document.querySelector("[data-waiting]")?.dataset.waiting;
  document.title = count > 0 ? `(${count}) ${bare}` : bare;
}

show();
document.addEventListener("htmx:afterSettle", show);
