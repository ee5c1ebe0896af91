/**
 * Cites the words selected in a document: the toolbar's button [data-act="cite"] leads to the page
 * that says how.
 */
import "./selection.js";

document.addEventListener("passage", ({ detail }) => {
  if (detail.act !== "cite") return;
  const { document: slug, edition, start, end } = detail.quote;
  location.assign(`/documents/${slug}/citation?${new URLSearchParams({ edition, start, end })}`);
});
