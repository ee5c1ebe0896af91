/**
 * Saves a form while it is filled in, and always says truthfully what is safe where.
 *
 * Markup: <form data-autosave="an id of this answer" method="post" action="…"> with hidden inputs
 * "key" and "follows", and what save-state.js and save-conflict.js need. The page's body names the
 * person in data-person. What the server answers: see answers.js.
 */
import { AnswerForm } from "./answer-form.js";
import { deliver, send } from "./answers.js";
import { choose, forgotten } from "./choice.js";
import { clearSent, isHalfTyped, readAll } from "./form-fields.js";
import { SaveConflict } from "./save-conflict.js";
import { SaveState } from "./save-state.js";
import * as unsent from "./unsent.js";

const TYPING = 900;
const CHOOSING = 120;
const SAVED = ["saved", "replayed", "late"];
const AWAY = ["signed-out", "suspended"];
const RETRIES = [3, 8, 20, 60].map((seconds) => seconds * 1000);

class Autosave {
  constructor(form) {
    this.form = form;
    this.answer = new AnswerForm(form);
    this.state = new SaveState(form);
    this.conflict = new SaveConflict(form, { mine: () => this.mine(), theirs: () => this.theirs() });
    this.failures = 0;
    this.unsure = null; // a save that was sent, and nobody knows what became of it
    this.keys = []; // of all that this page made of the answer and the server has not confirmed
    this.settled = new Set(); // those of them that another page has sent meanwhile
    form.addEventListener("input", (event) => this.changed(event, TYPING));
    form.addEventListener("change", (event) => this.changed(event, CHOOSING));
    form.addEventListener("submit", (event) => this.submitted(event));
    form.addEventListener("answer-chosen", (event) => this.chosen(event));
    addEventListener("online", () => this.save());
    addEventListener("pagehide", () => this.flush());
    addEventListener("beforeunload", (event) => this.warn(event));
    document.addEventListener("visibilitychange", () => this.returned());
    document.addEventListener("unsent-settled", ({ detail }) => this.settledElsewhere(detail));
    this.resume();
  }

  /** What was left on this device by this person goes into the form and to the server. */
  async resume() {
    await forgotten;
    const left = (await unsent.list()).filter((save) => save.form === this.form.dataset.autosave && !save.closed);
    if (this.pending || left.length === 0) return;
    this.pending = left.pop();
    this.keys = [...unsent.writtenBefore(this.pending, left), this.pending.key];
    this.answer.putIn(this.pending);
    for (const older of left) await this.sendAside(older);
    this.save();
  }

  /** From another page that was closed: where the server has a newer one, its turn comes next. */
  async sendAside(older) {
    const answer = await deliver(older, { form: this.form }).catch(() => ({}));
    if (answer.outcome === "stale") await this.meet(older);
    if (this.pending?.after !== older.key) return;
    if (SAVED.includes(answer.outcome)) this.follow(answer.number);
    else if (!answer.outcome) this.unsure = older;
  }

  changed(event, delay) {
    if (event.target.closest("[data-no-save]") || !this.answer.isNew()) return;
    this.pend(this.answer.follows);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.save(), delay);
  }

  /** The answer as it now stands in the form waits to be sent, and is kept here until then. */
  pend(follows, fields) {
    const before = this.pending;
    this.pending = this.answer.record(follows, this.underWay()?.key ?? before?.after, fields);
    this.answer.key = this.pending.key;
    this.keys.push(this.pending.key);
    this.keep(before);
  }

  /** Sent, and not confirmed: it is not replaced by a newer one, and the newer one comes after it. */
  underWay() {
    return [this.sending, this.unsure].find((save) => save && !this.settled.has(save.key));
  }

  keep(before) {
    const replaced = before && before !== this.underWay() ? before.key : undefined;
    this.kept = unsent.keep(this.pending, replaced).then((kept) => {
      this.unkept = !kept;
      if (!kept) this.state.say("lost");
      return kept;
    });
  }

  /**
   * The browser sends the form itself: the same key makes a second sending harmless. Words by hand
   * make it another answer, which has a key of its own.
   */
  submitted(event) {
    clearTimeout(this.timer);
    if (this.conflict.isOpen()) {
      event.preventDefault(); // the person chooses first
      this.conflict.remind();
      return;
    }
    if (this.hasToWait(this.form)) {
      event.preventDefault(); // else the answer that went before would seem to be another's
      this.next = event.submitter;
      this.save();
      return;
    }
    this.leaving = true;
    if (isHalfTyped(this.form)) this.pendWhole();
    else if (this.pending) this.answer.key = this.pending.key;
  }

  pendWhole() {
    if (this.signedOut) this.unsure = null; // refused at the door: this takes its place
    this.pend(this.answer.follows, readAll(this.form));
  }

  /** Whether something that is not saved yet goes before this form of the page. */
  hasToWait(form) {
    if (this.sending) return true;
    if (form !== this.form) return Boolean(this.pending);
    const isUnsure = this.unsure && !this.signedOut;
    return Boolean(this.pending?.after || (isUnsure && isHalfTyped(form)));
  }

  /** A button elsewhere on the page chooses between saved answers: what is typed here goes first. */
  chosen(event) {
    if (!this.hasToWait(event.detail.form)) return;
    event.preventDefault();
    this.next = event.detail;
    this.save();
  }

  flush() {
    clearTimeout(this.timer);
    const waits = this.pending && !this.sending && !this.signedOut;
    const isFirst = this.unkept || !this.pending?.after; // else the next page sends both, in order
    if (waits && isFirst) send(this.pending, this.form, { keepalive: true }).catch(() => {});
  }

  warn(event) {
    const isUnkept = this.pending && this.unkept;
    if ((isUnkept || isHalfTyped(this.form)) && !this.leaving) event.preventDefault();
  }

  /** Perhaps from signing in again in another tab. */
  returned() {
    if (this.signedOut && !document.hidden) this.save();
  }

  async save() {
    clearTimeout(this.timer);
    if (this.sending || !this.pending) return;
    if (this.conflict.isOpen()) return this.waitForChoice();
    if (!unsent.signedIn()) return this.state.say("signed-out");
    this.signedOut = false;
    const save = (this.sending = this.unsure ?? this.pending);
    this.unsure = null;
    this.state.say("saving");
    let again = false;
    try {
      again = this.read(await send(save, this.form), save);
    } catch {
      this.unsure = save;
      await this.failed();
    } finally {
      this.sending = null;
    }
    const stays = this.next === undefined || this.hasToWait(this.next?.form ?? this.form);
    if (again && stays) return this.save();
    const button = this.next;
    this.next = undefined; // who stays is told why by the line below the answer
    if (!stays) (button?.form ?? this.form).requestSubmit(button);
  }

  /** @returns whether something newer waits to be sent */
  read(answer, save) {
    this.failures = 0;
    if (SAVED.includes(answer.outcome)) return this.saved(answer, save);
    if (answer.outcome === "stale") this.stale(answer, save);
    else if (answer.outcome === "closed") this.closed(save);
    else if (AWAY.includes(answer.outcome)) this.away(answer.outcome, save);
    else return this.refused(answer, save);
    return false;
  }

  /** The device keeps it until its person is back. */
  away(outcome, save) {
    this.signedOut = outcome === "signed-out";
    if (this.signedOut) this.unsure = save;
    this.state.say(outcome);
    unsent.tell("stuck", outcome);
  }

  /** A date without a year, say, is not wrong but not finished: the server says why. */
  refused(answer, save) {
    this.state.say("refused", answer);
    if (this.pending !== save) return true;
    unsent.refuse(save); // or other pages would say that it waits to be sent
    return false;
  }

  /** It can never be sent: this page shows it, and this device gives it to its person as a file. */
  closed(save) {
    const last = this.pending ?? save;
    this.pending = null;
    unsent.forget(...this.keys.filter((key) => key !== last.key));
    unsent.close(last);
    this.state.say("closed");
  }

  saved(answer, save) {
    this.answer.follows = answer.number;
    unsent.settle(this.keys.splice(0, this.keys.indexOf(save.key) + 1), answer.number);
    if (this.pending !== save) {
      this.follow(answer.number);
      return true;
    }
    this.pending = null;
    this.answer.wasSaved(answer.number);
    if (this.next === undefined && clearSent(this.form, save.fields)) location.reload(); // shown as read
    this.state.say(answer.outcome === "late" ? "late" : "saved", { at: answer.at });
    this.form.dispatchEvent(new CustomEvent("answer-saved", { bubbles: true, detail: answer }));
    if (this.others) this.resume();
    this.others = false;
    return false;
  }

  /** What waits was written with knowledge of the step with this number. */
  follow(number) {
    this.pending.follows = number;
    this.pending.after = undefined;
  }

  async failed() {
    await this.sayUnsent();
    unsent.tell("stuck");
    const wait = RETRIES[Math.min(this.failures++, RETRIES.length - 1)];
    this.timer = setTimeout(() => this.save(), wait);
  }

  async sayUnsent() {
    this.state.say((await this.kept) === false ? "lost" : "unsent");
  }

  /** The device keeps it until the person has chosen, on this page or later. */
  async meet(save) {
    if (!this.keys.includes(save.key)) this.others = true;
    await unsent.meet(save);
  }

  /** Another page has sent these for this one: what is written from now on follows them. */
  settledElsewhere({ keys, number }) {
    if (!this.keys.some((key) => keys.includes(key))) return;
    keys.forEach((key) => this.settled.add(key));
    const { key, after } = this.pending ?? {};
    if (after ? keys.includes(after) : key && key !== this.sending?.key && !keys.includes(key)) {
      this.follow(number);
      this.kept = unsent.keep(this.pending);
    }
    this.answer.follows = number;
  }

  /** A newer answer exists, from another tab or device: both are kept, the person chooses. */
  stale(answer, save) {
    const met = this.meet(save);
    this.newest = Math.max(answer.newest, answer.number ?? 0);
    this.asks = { step: answer.newest, holds: answer.newest, newest: answer.number };
    if (this.others && this.form.dataset.choices) return met.then(() => location.reload()); // it asks about all
    this.conflict.ask(answer.newestAnswer);
    this.met = save.key;
    this.waitForChoice();
  }

  /** What is written after the answer that is asked about stays on this device until its person chooses. */
  async waitForChoice() {
    this.next = undefined;
    if (this.pending?.key === this.met) this.state.say("stale");
    else await this.sayUnsent();
  }

  mine() {
    this.answer.follows = this.newest;
    this.pend(this.newest);
    this.save();
  }

  async theirs() {
    if (!(await choose(this.form, this.asks))) return this.state.say("unsent");
    this.pending = null;
    await unsent.forget(...this.keys);
    location.reload();
  }
}

for (const form of document.querySelectorAll("form[data-autosave]")) new Autosave(form);
