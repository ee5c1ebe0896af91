/**
 * A reading: questions stand level with the words they are about, where there is a margin for them,
 * and the server is told how far the student has read.
 */
const reading = document.querySelector("[data-reading]");
const margin = reading.querySelector("[data-margin]");
const cards = [...margin.querySelectorAll("[data-beside]")];

const focusedCard = () => (margin.contains(document.activeElement) ? document.activeElement : null);
const isSeen = ({ top, bottom }) => bottom > 0 && top < innerHeight;

/** When the focus or the cards last moved: the page may be on its way for a while after that. */
let movedAt = performance.now();
const WHILE = 1000;

/** Whether what has the focus is to stay in sight: it was, or the page is on its way to it. */
let kept = Boolean(focusedCard());

/** Aligns the cards; one that has the focus and can be seen, or is about to be, is seen afterwards. */
function align() {
  const focused = focusedCard();
  const before = focused?.getBoundingClientRect();
  place();
  const moved = focused ? focused.getBoundingClientRect().top - before.top : 0;
  if (!moved) return;
  movedAt = performance.now();
  if (isSeen(before)) scrollBy({ top: moved, behavior: "instant" });
  else show();
}

/** Brings back what has the focus, where it was seen and nobody has scrolled away from it. */
function show() {
  const focused = focusedCard();
  if (!kept || !focused || isSeen(focused.getBoundingClientRect())) return;
  focused.scrollIntoView({ block: "nearest", behavior: "instant" });
}

/** What ended may be a scrolling that another took the place of: then it has not arrived. */
function scrolled() {
  if (performance.now() - movedAt < WHILE) show();
  const focused = focusedCard();
  kept = Boolean(focused) && isSeen(focused.getBoundingClientRect());
}

function focusMoved() {
  kept = true;
  movedAt = performance.now();
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
addEventListener("scrollend", scrolled);
for (const own of ["wheel", "touchmove"]) addEventListener(own, () => (kept = false), { passive: true });
margin.addEventListener("answer-saved", tellState);
margin.addEventListener("toggle", align, true);
addEventListener("hashchange", openTarget);
addEventListener("pagehide", visit);
document.addEventListener("visibilitychange", () => document.hidden && visit());
document.fonts.ready.then(() => { align(); openTarget(); });
