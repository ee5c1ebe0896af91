/**
 * Two documents side by side: a link to a passage scrolls its own pane only, where panes scroll by
 * themselves. Where they stand one below the other, the browser follows links as it always does.
 */
const panes = [...document.querySelectorAll("[data-pane]")];
const calm = matchMedia("(prefers-reduced-motion: reduce)");

const scrolls = (pane) => getComputedStyle(pane).overflowY !== "visible";
const passage = (href) => document.getElementById(decodeURIComponent(href.slice(1)));

function show(target) {
  const pane = target.closest("[data-pane]");
  const box = pane.getBoundingClientRect();
  const offset = target.getBoundingClientRect().top - box.top - box.height / 3;
  pane.scrollBy({ top: offset, behavior: calm.matches ? "auto" : "smooth" });
}

/** The numbers, and the words that they end; a reader's own marks are neither. */
const NUMBER = ".highlight-link:not(.own-sign)";
const LINKED = "mark.highlight-corroborate:not([id^='own-'])";

/** Words with explanations in them are several marks: all up to the number that ends them. */
function pieces(target) {
  const all = [...target.closest("[data-pane]").querySelectorAll(`${LINKED}, ${NUMBER}`)];
  const begin = all.indexOf(target);
  const end = all.findIndex((each, at) => at > begin && each.matches(NUMBER));
  return all.slice(begin, end);
}

function light(...targets) {
  for (const lit of document.querySelectorAll("[data-pane] .is-now")) lit.classList.remove("is-now");
  for (const piece of targets.flatMap(pieces)) piece.classList.add("is-now");
}

/** From a number in one text to the passage in the other, and back again by its own number. */
function follow(event, link) {
  const target = passage(link.hash);
  if (!target?.closest("[data-pane]")) return;
  event.preventDefault();
  const own = link.closest("[data-pane]");
  const back = own && [...target.closest("[data-pane]").querySelectorAll(NUMBER)]
    .find((other) => passage(other.hash)?.closest("[data-pane]") === own && other.textContent === link.textContent);
  light(target, ...(back ? [passage(back.hash)] : []));
  show(target);
  (back ?? target.closest("[data-pane]")).focus({ preventScroll: true });
}

/** From the list below: both texts, and the page goes up to them. */
function followBoth(event, link) {
  const targets = [link.hash, link.dataset.both].map(passage);
  event.preventDefault();
  light(...targets);
  targets.forEach(show);
  document.querySelector("[data-panes]").scrollIntoView({ behavior: calm.matches ? "auto" : "smooth" });
  panes[0].focus({ preventScroll: true });
}

document.addEventListener("click", (event) => {
  const link = event.target.closest("a[href^='#']");
  if (!link || !panes.every(scrolls) || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (link.dataset.both) followBoth(event, link);
  else if (link.closest("[data-pane]") && link.matches(NUMBER)) follow(event, link);
});
