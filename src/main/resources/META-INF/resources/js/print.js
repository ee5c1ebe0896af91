/**
 * Printing: shows the button that does it, and opens the questions and the glossary of a reading for
 * as long as the paper is made, also in browsers whose style sheets cannot.
 */
for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => print());
}

let opened = [];
addEventListener("beforeprint", () => {
  opened = [...document.querySelectorAll("details:is(.question-card, .glossary):not([open])")];
  for (const card of opened) card.open = true;
});
addEventListener("afterprint", () => {
  for (const card of opened) card.open = false;
});
