/**
 * Printing: shows the button that does it, and opens what is folded on the screen, such as the
 * questions and the glossary of a reading, for as long as the paper is made, also in browsers whose
 * style sheets cannot.
 */
for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => print());
}

const FOLDED = "details:is(.question-card, .glossary, .opens-on-paper):not([open])";
let opened = [];
addEventListener("beforeprint", () => {
  opened = [...document.querySelectorAll(FOLDED)];
  for (const card of opened) card.open = true;
});
addEventListener("afterprint", () => {
  for (const card of opened) card.open = false;
});
