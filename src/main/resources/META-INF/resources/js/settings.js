/** The page of reading settings: what is chosen is shown at once, and kept when the form is sent. */
const root = document.documentElement;
const form = document.querySelector("[data-settings]");

form.addEventListener("change", ({ target }) => {
  if (target.name in root.dataset) root.dataset[target.name] = target.value;
});
