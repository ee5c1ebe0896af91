/**
 * Explains words, notes and marks where they stand. What has [data-explain] is a link to an
 * explanation in a list on the same page; without scripts it leads there. With scripts the
 * explanation also shows beside the words: for as long as the pointer or the focus rests on them,
 * or until it is closed where they were clicked.
 *
 * Markup: the tag explanation. Where [data-explain] has a value, that is the explanation, and a
 * click still follows the link.
 */
const REST = 150;
const LEAVE = 250;
const GAP = 6;

class Explanation {
  constructor(template) {
    this.box = template.content.firstElementChild.cloneNode(true);
    this.body = this.box.querySelector("[data-body]");
    this.foot = this.box.querySelector("[data-foot]");
    this.words = null;
    this.pinned = false;
    this.box.querySelector("[data-close]").addEventListener("click", () => this.close());
    // Only after the browser has followed the link: one that is gone leads nowhere.
    this.box.querySelector("[data-more]").addEventListener("click", () => setTimeout(() => this.hide()));
    this.box.addEventListener("pointerenter", () => clearTimeout(this.timer));
    this.box.addEventListener("pointerleave", () => this.leave());
  }

  show(words, pinned) {
    clearTimeout(this.timer);
    const href = words.dataset.explain || words.getAttribute("href");
    const entry = document.getElementById(href.slice(1));
    // The text may have been set anew while the pointer rested.
    if (!entry || !words.isConnected) return;
    this.hide();
    this.words = words;
    this.pinned = pinned;
    this.body.replaceChildren(...copyOf(entry));
    this.box.querySelector("[data-more]").setAttribute("href", href);
    this.foot.hidden = !pinned;
    // Right after the words, so that the next Tab goes into it.
    words.after(this.box);
    this.box.showPopover();
    this.put();
  }

  /** Under the words, or above them where there is no room below. */
  put() {
    const at = this.words.getClientRects()[0];
    const box = this.box.getBoundingClientRect();
    const width = document.documentElement.clientWidth;
    const below = at.bottom + GAP;
    const top = below + box.height > innerHeight && at.top > box.height + GAP ? at.top - box.height - GAP : below;
    const left = Math.max(GAP, Math.min(at.left, width - box.width - GAP));
    this.box.style.top = `${top + scrollY}px`;
    this.box.style.left = `${left + scrollX}px`;
  }

  toggle(words) {
    if (this.words === words && this.pinned) this.hide();
    else this.show(words, true);
  }

  later(words) {
    clearTimeout(this.timer);
    if (this.pinned || this.words === words) return;
    this.timer = setTimeout(() => this.show(words, false), REST);
  }

  leave() {
    clearTimeout(this.timer);
    if (!this.pinned) this.timer = setTimeout(() => this.hide(), LEAVE);
  }

  /** Closed by hand: the focus goes back to the words. */
  close() {
    const words = this.words;
    if (this.box.contains(document.activeElement)) words.focus();
    this.hide();
  }

  hide() {
    clearTimeout(this.timer);
    if (!this.words) return;
    this.words = null;
    this.pinned = false;
    this.box.remove();
  }

  has(node) {
    return this.words && (this.box.contains(node) || this.words.contains(node));
  }
}

/** What the list says, without its links and ids: those must stay one of a kind. */
function copyOf(entry) {
  const copy = entry.cloneNode(true);
  for (const link of copy.querySelectorAll(".note-back, .entry-back")) link.remove();
  for (const words of copy.querySelectorAll("[data-explain]")) words.replaceWith(...words.childNodes);
  for (const named of copy.querySelectorAll("[id]")) named.removeAttribute("id");
  // Outside their list, name and meaning are a line and a block.
  for (const name of copy.querySelectorAll("dt")) replace(name, "p", "explanation-name");
  for (const meaning of copy.querySelectorAll("dd")) replace(meaning, "div", "");
  return [...copy.childNodes];
}

function replace(element, tag, css) {
  const other = document.createElement(tag);
  other.className = css;
  other.append(...element.childNodes);
  element.replaceWith(other);
}

/** What opens while the page still scrolls to the focus would stop it on its way. */
function whenScrolledTo(words, then) {
  const box = words.getBoundingClientRect();
  if (!("onscrollend" in window) || (box.top >= 0 && box.bottom <= innerHeight)) return then();
  addEventListener("scrollend", () => document.activeElement === words && then(), { once: true, capture: true });
}

const explanation = new Explanation(document.querySelector("template[data-explanation]"));
const explained = (event) => event.target.closest?.("[data-explain]");
const selecting = () => !getSelection().isCollapsed;

document.addEventListener("click", (event) => {
  const words = explained(event);
  if (!words) {
    if (!explanation.has(event.target)) explanation.hide();
    return;
  }
  if (event.ctrlKey || event.metaKey || event.shiftKey || words.dataset.explain) return;
  event.preventDefault();
  if (!selecting()) explanation.toggle(words);
});
document.addEventListener("pointerover", (event) => {
  const words = explained(event);
  if (words && event.pointerType === "mouse" && event.buttons === 0) explanation.later(words);
});
document.addEventListener("pointerout", (event) => {
  if (explained(event) && event.pointerType === "mouse") explanation.leave();
});
document.addEventListener("focusin", (event) => {
  const words = explained(event);
  if (words?.matches(":focus-visible")) whenScrolledTo(words, () => explanation.show(words, false));
  else if (!explanation.has(event.target)) explanation.hide();
});
document.addEventListener("focusout", (event) => {
  if (explanation.has(event.target) && !explanation.has(event.relatedTarget)) explanation.leave();
});
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") explanation.close();
});
document.addEventListener("selectionchange", () => selecting() && explanation.hide());
document.addEventListener("scroll", () => explanation.words && explanation.put(), { capture: true, passive: true });
