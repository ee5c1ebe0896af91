/**
 * A toolbar for words selected in an edition, by pointer, touch or keyboard. Using it fires the
 * event "passage" on the edition, with { quote, place } as its detail.
 *
 * Markup: one [data-selection-tools] on the page (the tag selection-tools); hidden without scripts.
 */
import { editionOf, placeOf, quoteOf } from "./passages.js";
import { WordCursor } from "./word-cursor.js";

const SETTLED = 200;

class SelectionTools {
  constructor(tools) {
    this.tools = tools;
    this.toolbar = tools.querySelector("[data-selection-toolbar]");
    this.status = tools.querySelector("[data-selection-status]");
    document.body.append(this.toolbar);
    this.toolbar.querySelector("[data-use]").addEventListener("click", () => this.use());
    this.toolbar.addEventListener("keydown", (event) => {
      if (event.key === "Escape") this.hide();
    });
    // Pressing a button must not take the selection away.
    this.toolbar.addEventListener("pointerdown", (event) => event.preventDefault());
    document.addEventListener("selectionchange", () => this.later());
    tools.querySelector("[data-pick]")?.addEventListener("click", () => this.pick());
    for (const part of tools.querySelectorAll("[data-needs-scripts]")) part.hidden = false;
  }

  later() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.show(), SETTLED);
  }

  show() {
    const selection = getSelection();
    const range = selection.rangeCount && !selection.isCollapsed ? selection.getRangeAt(0) : null;
    this.quote = range ? quoteOf(range) : null;
    if (!this.quote || this.cursor?.active) {
      this.toolbar.hidden = true;
      return;
    }
    this.edition = editionOf(range);
    this.toolbar.hidden = false;
    this.put(range.getBoundingClientRect());
  }

  /** Above the words, or below them where a finger's own menu stands above. */
  put(box) {
    const coarse = matchMedia("(pointer: coarse)").matches;
    const bar = this.toolbar.getBoundingClientRect();
    const above = box.top - bar.height - 8;
    const top = coarse || above < 0 ? box.bottom + 12 : above;
    const left = Math.min(box.left, document.documentElement.clientWidth - bar.width - 8);
    this.toolbar.style.top = `${top + scrollY}px`;
    this.toolbar.style.left = `${Math.max(8, left) + scrollX}px`;
  }

  hide() {
    this.toolbar.hidden = true;
    getSelection().removeAllRanges();
  }

  pick() {
    const edition = document.querySelector("[data-edition]");
    this.cursor = new WordCursor(edition, this.tools.dataset, (text) => this.say(text));
    this.cursor.start((quote) => {
      this.quote = quote;
      this.edition = edition;
      if (quote) this.use();
      this.tools.querySelector("[data-pick]").focus();
    });
  }

  use() {
    const detail = { quote: this.quote, place: placeOf(this.edition, this.quote.start) };
    this.hide();
    this.edition.dispatchEvent(new CustomEvent("passage", { bubbles: true, detail }));
  }

  say(text) {
    this.status.textContent = text;
  }
}

document.querySelectorAll("[data-selection-tools]").forEach((tools) => new SelectionTools(tools));
