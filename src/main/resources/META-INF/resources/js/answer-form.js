/** The form of one answer: what it holds now, what it came with, and which saved step that follows. */
import { read, restore } from "./form-fields.js";

export class AnswerForm {
  constructor(form) {
    this.form = form;
  }

  /** The number of the newest step of this question that its writer knows; 0 for none. */
  get follows() {
    return Number(this.form.elements.follows.value);
  }

  set follows(number) {
    this.form.elements.follows.value = number;
  }

  /** Under which the browser sends it by itself. */
  set key(key) {
    this.form.elements.key.value = key;
  }

  /** A field that is left says once more that it has changed. */
  isNew() {
    const before = this.held;
    this.held = JSON.stringify(read(this.form));
    return this.held !== before;
  }

  /** What a save needs to be sent from any page. */
  record(follows, after, fields = read(this.form)) {
    const { dataset, action } = this.form;
    const page = location.pathname + location.search;
    const title = document.title.replace(/ · Aide-Mémoire$/, "");
    return { key: crypto.randomUUID(), form: dataset.autosave, action, follows, after, fields, page, title };
  }

  /** Puts in what was left on the device, which knew of no step newer than the one it follows. */
  putIn(save) {
    this.served = { fields: read(this.form), follows: this.follows };
    this.show(save);
    const card = this.form.closest("details");
    if (card) card.open = true; // or nobody would see what was left
  }

  /** What was left had been saved under this number. If something came after it, the page came with that. */
  wasSaved(number) {
    if (number < this.served?.follows) this.show(this.served);
  }

  show({ fields, follows }) {
    restore(this.form, fields);
    this.follows = follows;
    this.isNew();
  }
}
