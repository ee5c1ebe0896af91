/**
 * What can be done with words selected in an edition, by pointer, touch or keyboard: a toolbar. Using
 * one of its buttons fires the event "passage" on the edition. Its detail is { act, value, quote,
 * place, box, opener }: the button's data-act and value, the words and where they stand, their box on
 * the page, and the button with which selecting by keyboard began, if it did. A listener that takes
 * the focus calls preventDefault, and gives it back to the opener.
 *
 * Markup: one [data-selection-tools] on the page (the tag selection-tools) with buttons [data-act]; a
 * button is left out while nothing of what its data-needs selects is seen. Before each edition a
 * button [data-pick] with the edition's id (the tag pick-words). All of it is hidden without scripts.
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
    this.toolbar.addEventListener("click", (event) => {
      const button = event.target.closest("[data-act]");
      if (button) this.use(button);
    });
    this.toolbar.addEventListener("keydown", (event) => this.key(event));
    // Pressing a button must not take the selection away.
    this.toolbar.addEventListener("pointerdown", (event) => event.preventDefault());
    document.addEventListener("selectionchange", () => this.later());
    for (const pick of document.querySelectorAll("[data-pick]")) {
      pick.closest("[data-needs-scripts]").hidden = false;
      pick.addEventListener("click", () => this.pick(pick));
    }
  }

  later() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.show(), SETTLED);
  }

  /** For words selected by pointer or touch; selecting by keyboard ends with Enter. */
  show() {
    if (this.opener) return;
    const selection = getSelection();
    const range = selection.rangeCount && !selection.isCollapsed ? selection.getRangeAt(0) : null;
    const quote = range && quoteOf(range);
    if (quote) this.offer(editionOf(range), quote, range.getBoundingClientRect());
    else this.toolbar.hidden = true;
  }

  offer(edition, quote, box) {
    this.edition = edition;
    this.quote = quote;
    this.box = box;
    for (const button of this.toolbar.querySelectorAll("[data-needs]")) {
      button.hidden = ![...document.querySelectorAll(button.dataset.needs)].some(isSeen);
    }
    this.toolbar.hidden = this.buttons().length === 0;
    if (!this.toolbar.hidden) this.put();
  }

  buttons() {
    return [...this.toolbar.querySelectorAll("[data-act]")].filter((button) => !button.hidden);
  }

  /** Above the words, or below them where a finger's own menu stands above. */
  put() {
    const coarse = matchMedia("(pointer: coarse)").matches;
    this.toolbar.style.left = "0";
    const bar = this.toolbar.getBoundingClientRect();
    const above = this.box.top - bar.height - 8;
    const top = coarse || above < 0 ? this.box.bottom + 12 : above;
    const left = Math.min(this.box.left, document.documentElement.clientWidth - bar.width - 8);
    this.toolbar.style.top = `${top + scrollY}px`;
    this.toolbar.style.left = `${Math.max(8, left) + scrollX}px`;
  }

  hide() {
    this.toolbar.hidden = true;
    this.opener = null;
    getSelection().removeAllRanges();
  }

  key(event) {
    const steps = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
    if (event.key === "Escape") {
      this.leave();
    } else if (event.key in steps) {
      const buttons = this.buttons();
      const turn = getComputedStyle(this.toolbar).direction === "rtl" && /Left|Right/.test(event.key) ? -1 : 1;
      const next = buttons.indexOf(event.target.closest("[data-act]")) + steps[event.key] * turn;
      buttons[(next + buttons.length) % buttons.length].focus();
    } else {
      return;
    }
    event.preventDefault();
  }

  /** Who came by keyboard goes on selecting; else nothing stays selected. */
  leave() {
    if (!this.opener) return this.hide();
    this.toolbar.hidden = true;
    this.cursor.resume();
  }

  pick(button) {
    const edition = document.getElementById(button.dataset.pick);
    this.hide();
    this.opener = button;
    this.cursor = new WordCursor(edition, this.tools.dataset, (text) => this.say(text));
    this.cursor.start((quote, box) => this.picked(edition, quote, box));
  }

  /** With one thing to do it is done; with several the person chooses. */
  picked(edition, quote, box) {
    if (quote) this.offer(edition, quote, box);
    const buttons = quote ? this.buttons() : [];
    if (buttons.length > 1) {
      buttons[0].focus();
      this.say(this.tools.dataset.chooseHelp);
    } else if (buttons.length === 1) {
      this.use(buttons[0]);
    } else {
      const { opener } = this;
      this.hide();
      opener.focus();
    }
  }

  use(button) {
    const { edition, quote, box, opener } = this;
    const place = placeOf(edition, quote.start);
    const detail = { act: button.dataset.act, value: button.value, quote, place, box, opener };
    this.hide();
    const goOn = edition.dispatchEvent(
      new CustomEvent("passage", { bubbles: true, cancelable: true, detail }));
    if (goOn) opener?.focus();
  }

  say(text) {
    this.status.textContent = text;
  }
}

const isSeen = (element) => element.checkVisibility?.() ?? element.offsetParent !== null;

document.querySelectorAll("[data-selection-tools]").forEach((tools) => new SelectionTools(tools));
