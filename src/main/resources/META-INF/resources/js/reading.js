/**
 * A reading: questions stand level with the words they are about, where there is a margin for them,
 * and the server is told how far the student has read.
 */
const reading = document.querySelector("[data-reading]");
const margin = reading.querySelector("[data-margin]");
const cards = [...margin.querySelectorAll("[data-beside]")];

const focusedCard = () => (margin.contains(document.activeElement) ? document.activeElement : null);
const isSeen = ({ top, bottom }) => bottom > 0 && top < innerHeight;

/** Whether the page may still be on its way to what has the focus: scrolling takes a while. */
let arriving = Boolean(focusedCard());
let since = performance.now();
const LONGEST_WAY = 1000;

/** Aligns the cards; one that has the focus and can be seen, or is about to be, is seen afterwards. */
function align() {
  const focused = focusedCard();
  const before = focused?.getBoundingClientRect();
  place();
  const moved = focused ? focused.getBoundingClientRect().top - before.top : 0;
  if (moved && isSeen(before)) scrollBy({ top: moved, behavior: "instant" });
  else if (moved) show();
}

/** Goes to what has the focus at once, where the page was only on its way to it. */
function show() {
  if (arriving) focusedCard()?.scrollIntoView({ block: "nearest", behavior: "instant" });
}

/** It has arrived, unless what ended was a scrolling that another took the place of. */
function arrived() {
  const focused = focusedCard();
  const seen = !focused || isSeen(focused.getBoundingClientRect());
  arriving &&= !seen && performance.now() - since < LONGEST_WAY;
  show();
}

function focusMoved() {
  arriving = !isSeen(focusedCard().getBoundingClientRect());
  since = performance.now();
}

/** Each card as high as its words, but never over the card before it. */
function place() {
  const left = (element) => element.getBoundingClientRect().left;
  const beside = Math.abs(left(margin) - left(reading.querySelector(".page-text"))) > 50;
  for (const card of cards) card.style.marginBlockStart = "";
  if (!beside) return;
  for (const card of cards) {
    const words = document.querySelector(card.dataset.beside);
    if (!words) continue;
    const gap = words.getBoundingClientRect().top - card.getBoundingClientRect().top;
    if (gap > 0) card.style.marginBlockStart = `${gap}px`;
  }
}

/** A link to a question opens it. */
function openTarget() {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const card = target?.closest("details[data-beside]");
  if (!card) return;
  card.open = true;
  align();
  target.scrollIntoView({ block: "center" });
}

let furthest = 0;
let told = 0;

/** Tells the server the last paragraph that has been on the screen, when the page is left. */
function visit() {
  if (furthest === told) return;
  told = furthest;
  const token = document.querySelector('input[name="csrf-token"]');
  fetch(reading.dataset.visits, {
    method: "POST",
    keepalive: true,
    redirect: "manual",
    headers: { "X-Requested-With": "JavaScript", "X-Person": document.body.dataset.person },
    body: new URLSearchParams({ [token.name]: token.value, paragraph: furthest }),
  }).catch(() => {});
}

const watcher = new IntersectionObserver((entries) => {
  for (const entry of entries) {
    if (entry.isIntersecting) furthest = Number(entry.target.dataset.paragraph);
  }
}, { threshold: 0.5 });
function watch() {
  watcher.disconnect();
  for (const paragraph of reading.querySelectorAll("[data-paragraph]")) watcher.observe(paragraph);
}

/** The lists of questions say what is answered as soon as it is saved. */
function tellState({ target, detail }) {
  const id = target.elements.question.value;
  for (const state of reading.querySelectorAll(`[data-state-of="${CSS.escape(id)}"]`)) {
    state.textContent = detail.finished ? state.dataset.answered : state.dataset.open;
  }
}

watch();
document.addEventListener("edition-changed", () => { watch(); align(); });
new ResizeObserver(align).observe(reading);
margin.addEventListener("focusin", focusMoved);
addEventListener("scrollend", arrived);
for (const own of ["wheel", "touchmove", "pointerdown", "keydown"]) {
  addEventListener(own, () => (arriving = false), { passive: true });
}
margin.addEventListener("answer-saved", tellState);
margin.addEventListener("toggle", align, true);
addEventListener("hashchange", openTarget);
addEventListener("pagehide", visit);
document.addEventListener("visibilitychange", () => document.hidden && visit());
document.fonts.ready.then(() => { align(); openTarget(); });
