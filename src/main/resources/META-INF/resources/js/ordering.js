/**
 * Buttons that move an entry of an ordering up or down. Without scripts the numbers in the selects
 * say the same; with them the selects follow the buttons.
 */
function number(list) {
  [...list.children].forEach((entry, at) => {
    entry.querySelector("select").value = String(at + 1);
  });
  markEnds(list);
}

function markEnds(list) {
  [...list.children].forEach((entry, at) => {
    entry.querySelector("[data-up]").disabled = at === 0;
    entry.querySelector("[data-down]").disabled = at === list.children.length - 1;
  });
}

function sort(list) {
  const place = (entry) => Number(entry.querySelector("select").value) || Infinity;
  list.append(...[...list.children].sort((one, other) => place(one) - place(other)));
  markEnds(list);
}

function move(list, entry, up) {
  const other = up ? entry.previousElementSibling : entry.nextElementSibling;
  if (!other) return;
  if (up) other.before(entry);
  else other.after(entry);
  number(list);
  const button = entry.querySelector(up ? "[data-up]" : "[data-down]");
  (button.disabled ? entry.querySelector(up ? "[data-down]" : "[data-up]") : button).focus();
  const status = list.parentElement.querySelector("[data-ordering-status]");
  status.textContent = `${[...list.children].indexOf(entry) + 1}. ${entry.dataset.text}`;
  list.dispatchEvent(new Event("change", { bubbles: true }));
}

for (const list of document.querySelectorAll("[data-ordering]")) {
  for (const button of list.querySelectorAll("[data-up], [data-down]")) button.hidden = false;
  list.addEventListener("click", (event) => {
    const button = event.target.closest("[data-up], [data-down]");
    if (button) move(list, button.closest("li"), button.hasAttribute("data-up"));
  });
  // A form that was never answered has no numbers yet; it stays so until something is moved.
  if ([...list.querySelectorAll("select")].every((select) => select.value)) sort(list);
  else markEnds(list);
  list.addEventListener("ordering:restore", () => sort(list));
}
