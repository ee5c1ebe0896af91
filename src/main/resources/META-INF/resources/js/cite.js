/**
 * Cites the words selected in a document: the toolbar's button [data-act="cite"] has the address of
 * the page that says how as its value.
 */
import "./selection.js";

document.addEventListener("passage", ({ detail }) => {
  if (detail.act !== "cite") return;
  const { edition, start, end } = detail.quote;
  location.assign(`${detail.value}?${new URLSearchParams({ edition, start, end })}`);
});
