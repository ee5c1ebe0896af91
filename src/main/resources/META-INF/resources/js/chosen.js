/**
 * What was chosen from a menu, in full below it: a closed menu shows only its beginning where there is
 * little room.
 *
 * Markup: a [data-chosen] after the select, filled by the server with what was chosen before.
 */
function show(select) {
  const line = select.parentElement.querySelector("[data-chosen]");
  if (line) line.textContent = select.value ? select.selectedOptions[0].text : "";
}

document.addEventListener("change", ({ target }) => target.matches("select") && show(target));
document.addEventListener("answer-restored", ({ target }) => target.querySelectorAll("select").forEach(show));
