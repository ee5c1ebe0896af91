/**
 * Selecting words of an edition with the keyboard alone: arrow keys move by word, up and down by
 * ten words, Home and End to the ends of the text; with Shift they extend; Enter takes the words,
 * Escape leaves. Every step is announced. It can be resumed where it ended.
 */
import { listWords, quoteAt, rangeOf } from "./passages.js";

const LINE = 10;
const READ_OUT = 25;

export class WordCursor {
  constructor(edition, texts, say) {
    this.edition = edition;
    this.texts = texts;
    this.say = say;
    this.active = false;
  }

  /** @param done called with the quote and its box on the page, or with null by who leaves */
  start(done) {
    this.done = done;
    this.words = listWords(this.edition);
    this.anchor = this.head = this.firstInView();
    this.resume();
  }

  resume() {
    this.active = true;
    this.edition.classList.add("is-picking");
    this.edition.setAttribute("role", "application");
    this.edition.setAttribute("aria-label", this.texts.pickLabel);
    this.edition.focus();
    this.listener = (event) => this.key(event);
    this.leaver = () => this.stop(null);
    this.edition.addEventListener("keydown", this.listener);
    this.edition.addEventListener("blur", this.leaver);
    this.draw(this.texts.pickHelp);
  }

  stop(quote) {
    if (!this.active) return;
    this.active = false;
    this.edition.removeEventListener("keydown", this.listener);
    this.edition.removeEventListener("blur", this.leaver);
    this.edition.classList.remove("is-picking");
    this.edition.removeAttribute("role");
    this.edition.removeAttribute("aria-label");
    const box = getSelection().rangeCount ? getSelection().getRangeAt(0).getBoundingClientRect() : null;
    if (!quote) getSelection().removeAllRanges();
    this.done(quote, box);
  }

  key(event) {
    const steps = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: LINE, ArrowUp: -LINE };
    if (event.key in steps) {
      this.move(this.head + steps[event.key], event.shiftKey);
    } else if (event.key === "Home" || event.key === "End") {
      this.move(event.key === "Home" ? 0 : this.words.length - 1, event.shiftKey);
    } else if (event.key === "Enter") {
      this.stop(this.quote());
    } else if (event.key === "Escape") {
      this.stop(null);
    } else {
      return;
    }
    event.preventDefault();
  }

  move(to, extend) {
    this.head = Math.max(0, Math.min(this.words.length - 1, to));
    if (!extend) this.anchor = this.head;
    this.draw();
  }

  draw(first = "") {
    const quote = this.quote();
    const range = rangeOf(this.edition, quote.start, quote.end);
    getSelection().setBaseAndExtent(
      range.startContainer, range.startOffset, range.endContainer, range.endOffset);
    const [at, after] = this.words[this.head];
    const head = rangeOf(this.edition, at, after);
    head.startContainer.parentElement.scrollIntoView({ block: "nearest" });
    this.say(`${first} ${this.inShort(quote.exact)}`.trim());
  }

  /** Long selections are read out by their ends. */
  inShort(text) {
    const words = text.split(/\s+/u);
    return words.length <= READ_OUT
      ? text
      : `${words.slice(0, 5).join(" ")} … ${words.slice(-5).join(" ")}`;
  }

  quote() {
    const from = Math.min(this.anchor, this.head);
    const to = Math.max(this.anchor, this.head);
    return quoteAt(this.edition, this.words[from][0], this.words[to][1]);
  }

  firstInView() {
    const at = this.words.findIndex(([start, end]) => {
      const box = rangeOf(this.edition, start, end).getBoundingClientRect();
      return box.top >= 0 && box.bottom > 0;
    });
    return Math.max(0, at);
  }
}
