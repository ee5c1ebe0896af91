/**
 * Words of the document attached to an answer. A form part with [data-evidence] keeps a list of
 * quotes, each with a hidden input that holds it as JSON; the event "passage" with the act
 * "evidence" adds one.
 *
 * Markup: the tag evidence. Attributes: data-name (of the inputs), data-limit (how many),
 * data-added, data-removed, data-full (announcements), data-paragraph and data-page-word. What has
 * [data-needs-scripts] in it is shown; a details[data-folds] is open without scripts only.
 */
import { rangeOf } from "./passages.js";

const parts = [];
let current = null;

class Evidence {
  constructor(part) {
    this.part = part;
    this.list = part.querySelector("[data-evidence-list]");
    this.item = part.querySelector("template[data-evidence-item]");
    this.status = part.querySelector("[data-evidence-status]");
    this.limit = Number(part.dataset.limit || 1);
    this.offerSelection();
    this.list.addEventListener("click", (event) => {
      const remove = event.target.closest("[data-remove]");
      if (remove) this.remove(remove.closest("li"));
    });
    part.closest("form").addEventListener("focusin", () => (current = this));
    part.addEventListener("evidence:restore", (event) => this.restore(event.detail));
  }

  /** Typing is the other way, and folded unless something is typed. */
  offerSelection() {
    for (const hint of this.part.querySelectorAll(":scope > [data-needs-scripts]")) hint.hidden = false;
    const byHand = this.part.querySelector("details[data-folds]");
    if (byHand && !byHand.querySelector("textarea").value.trim()) byHand.open = false;
  }

  quotes() {
    return [...this.list.querySelectorAll("input")].map((input) => JSON.parse(input.value));
  }

  add({ quote, place }) {
    const same = (other) => other.start === quote.start && other.end === quote.end
      && other.document === quote.document;
    if (this.quotes().some(same)) return;
    if (this.quotes().length >= this.limit) {
      if (this.limit > 1) return this.say(this.part.dataset.full);
      this.list.replaceChildren();
    }
    this.append(quote, place);
    this.changed(this.part.dataset.added);
    this.part.scrollIntoView({ block: "nearest" });
  }

  append(quote, place) {
    const item = this.item.content.cloneNode(true);
    const input = item.querySelector("input");
    input.name = this.part.dataset.name;
    input.value = JSON.stringify(quote);
    const words = item.querySelector("[data-quote-words]");
    words.textContent = quote.exact;
    words.lang = editionOf(quote)?.lang ?? "";
    item.querySelector("[data-quote-place]").textContent = this.placeInWords(place);
    this.list.append(item);
  }

  placeInWords(place) {
    const words = [];
    if (place?.paragraph) words.push(`¶${place.paragraph}`);
    if (place?.page) words.push(`${this.part.dataset.pageWord} ${place.page}`);
    return words.join(", ");
  }

  remove(item) {
    const next = item.nextElementSibling ?? item.previousElementSibling;
    item.remove();
    (next?.querySelector("[data-remove]") ?? this.part).focus();
    this.changed(this.part.dataset.removed);
  }

  restore(quotes) {
    this.list.replaceChildren();
    for (const quote of quotes) this.append(quote, null);
    paint();
  }

  changed(message) {
    this.say(message);
    paint();
    this.part.dispatchEvent(new Event("change", { bubbles: true }));
  }

  say(text) {
    this.status.textContent = text;
  }
}

const editionOf = (quote) => document.querySelector(`[data-edition="${CSS.escape(quote.edition)}"]`);

/** Shows all chosen words in the text, where the browser can do so without changing the page. */
function paint() {
  if (!CSS.highlights) return;
  const ranges = parts
    .flatMap((evidence) => evidence.quotes())
    .map((quote) => {
      const edition = editionOf(quote);
      return edition && rangeOf(edition, quote.start, quote.end);
    })
    .filter(Boolean);
  CSS.highlights.set("evidence", new Highlight(...ranges));
}

/** The part last worked in, if it is open on the page; else the first that is. */
function active() {
  const isSeen = ({ part }) => part.checkVisibility?.() ?? part.offsetParent !== null;
  return current && isSeen(current) ? current : parts.find(isSeen);
}

for (const part of document.querySelectorAll("[data-evidence]")) parts.push(new Evidence(part));
paint();
document.addEventListener("edition-changed", paint);
document.addEventListener("passage", ({ detail }) => {
  if (detail.act === "evidence") active()?.add(detail);
});
