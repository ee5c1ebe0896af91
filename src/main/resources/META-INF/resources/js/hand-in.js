/**
 * Holds a hand-in until the server has every answer that was given before it: those that were on
 * their way when the page was left, and those of other pages of the same browser. What cannot be
 * saved is named, and the person decides.
 *
 * Markup: <form data-hand-in="what the names of the attempt's answers begin with"> with a
 * [data-hand-in-now] (the button), a [data-hand-in-state] with data-saving, data-saved, data-late and
 * data-sending, and a [data-hand-in-stuck]: in it [data-hand-in-count],
 * [data-hand-in-loss] and the button [data-hand-in-without], each with data-one and data-many, a
 * [data-hand-in-list] with data-unsent, data-signed-out, data-suspended, data-stale and data-refused, the
 * button [data-hand-in-download], and a [data-sign-in] for who is signed out. Items of the page's list
 * have data-item, and a [data-not-saved] in them.
 */
import { deliver } from "./answers.js";
import { forgotten } from "./choice.js";
import { renew } from "./renew.js";
import * as unsent from "./unsent.js";
import { download } from "./unsent-file.js";

const PATIENCE = 8_000;
const LONGEST_HAND_IN = 20_000;
const SAVED = ["saved", "replayed", "late"];
/** Then the others need not be tried. */
const HOPELESS = ["unsent", "signed-out", "suspended"];
/** The list's words for an outcome; all others are refused. */
const WHY = { unsent: "unsent", "signed-out": "signedOut", suspended: "suspended", stale: "stale" };

class HandIn {
  constructor(form) {
    this.form = form;
    this.now = form.querySelector("[data-hand-in-now]");
    this.state = form.querySelector("[data-hand-in-state]");
    this.panel = form.querySelector("[data-hand-in-stuck]");
    this.without = form.querySelector("[data-hand-in-without]");
    form.addEventListener("submit", (event) => this.submitted(event));
    form
      .querySelector("[data-hand-in-download]")
      .addEventListener("click", async () => download(await this.waiting()));
    addEventListener("online", () => this.returned());
    addEventListener("pageshow", ({ persisted }) => persisted && this.returned());
    document.addEventListener("visibilitychange", () => !document.hidden && this.returned());
    this.look();
  }

  /** What of this attempt the server has not confirmed, the oldest first. */
  async waiting() {
    return (await unsent.listEverywhere()).filter(
      (record) => !record.closed && record.form.startsWith(this.form.dataset.handIn),
    );
  }

  /** Saves what was left on the way here, so that the page does not claim less than there is. */
  async look() {
    await forgotten; // where the page says itself that there is something to choose
    if ((await this.waiting()).length === 0) return;
    const stuck = await this.save();
    if (this.isWanted) return this.goOn(stuck);
    if (stuck.length === 0) this.say(this.isLate ? "late" : "saved");
    await this.renew();
  }

  /** Meanwhile other pages may have saved something, or handed in. */
  async returned() {
    if (this.isBusy) return;
    await this.look();
    await this.renew();
  }

  /** The list as the server has it, and what the server does not have. */
  async renew() {
    await renew().catch(() => {});
    this.mark();
  }

  submitted(event) {
    const isWithout = event.submitter === this.without;
    if (this.isReady || (isWithout && !this.isBusy)) {
      setTimeout(() => this.left(event));
      return;
    }
    event.preventDefault();
    this.isWanted = !isWithout;
    if (!this.isBusy) this.save().then((stuck) => this.goOn(stuck));
  }

  async goOn(stuck) {
    this.isWanted = false;
    if (stuck.length === 0) return this.go();
    this.panel.focus();
    await this.renew();
  }

  /** @returns what could not be saved: records with the outcome, and the reason where there is one */
  async save() {
    this.busy(true);
    this.say("saving");
    const stuck = await this.flush();
    this.busy(false);
    this.say();
    this.show(stuck);
    return stuck;
  }

  async flush() {
    const tried = new Set();
    const stuck = new Map();
    for (;;) {
      const record = (await this.waiting()).find(({ key }) => !tried.has(key));
      if (!record) return [...stuck.values()];
      tried.add(record.key);
      const answer = await deliver(record, { patience: PATIENCE }).catch(() => ({ outcome: "unsent" }));
      if (HOPELESS.includes(answer.outcome)) return this.allAs(answer);
      this.isLate ||= answer.outcome === "late";
      if (answer.outcome === "closed") await unsent.close(record);
      else if (SAVED.includes(answer.outcome)) await this.replace(stuck, record.after);
      else stuck.set(record.key, { ...answer, record });
    }
  }

  /** What was written after an answer that was refused stands in its place. */
  async replace(stuck, key) {
    if (stuck.delete(key)) await unsent.forget(key);
  }

  async allAs(answer) {
    return (await this.waiting()).map((record) => ({ ...answer, record }));
  }

  show(stuck) {
    const isLeft = stuck.length === 0 && this.panel.contains(document.activeElement);
    this.stuck = stuck;
    this.mark();
    this.panel.hidden = stuck.length === 0;
    this.now.hidden = stuck.length > 0;
    if (isLeft) this.now.focus();
    const isOut = stuck.some(({ outcome }) => outcome === "signed-out");
    this.panel.querySelector("[data-sign-in]").hidden = !isOut;
    if (stuck.length === 0) return;
    const forms = new Map(stuck.map((each) => [each.record.form, each]));
    const inWords = ({ dataset }) =>
      forms.size === 1 ? dataset.one : dataset.many.replace("#count#", forms.size);
    for (const each of this.panel.querySelectorAll("[data-one]")) each.textContent = inWords(each);
    const list = this.form.querySelector("[data-hand-in-list]");
    list.replaceChildren(...[...forms.values()].map((each) => this.line(each, list)));
  }

  /** Beside its question on the page's list; of two to choose between the server has both. */
  mark() {
    const unsaved = (this.stuck ?? []).filter(({ outcome }) => outcome !== "stale");
    const forms = new Set(unsaved.map(({ record }) => record.form));
    for (const sign of document.querySelectorAll("[data-not-saved]")) {
      const { item } = sign.closest("[data-item]").dataset;
      sign.hidden = !forms.has(this.form.dataset.handIn + item);
    }
  }

  /** The question, linked where it can be opened, and why its answer is not saved. */
  line({ record, outcome, reason }, list) {
    const line = document.createElement("li");
    const item = CSS.escape(record.form.slice(this.form.dataset.handIn.length));
    const link = document.querySelector(`[data-item="${item}"] :is(a, span)`);
    if (link) line.append(link.cloneNode(true), " · ");
    line.append(list.dataset[WHY[outcome] ?? "refused"], reason ? ` ${reason}` : "");
    return line;
  }

  /** Buttons keep the focus, and do nothing meanwhile. */
  busy(isBusy) {
    this.isBusy = isBusy;
    for (const button of this.form.querySelectorAll("button:not([type=button])")) {
      button.setAttribute("aria-disabled", isBusy);
    }
  }

  say(what) {
    this.state.textContent = what ? this.state.dataset[what] : "";
  }

  go() {
    this.isReady = true;
    this.form.requestSubmit(this.now);
    this.isReady = false;
  }

  /** The form is on its way, unless the page was kept because there is no connection. */
  left(event) {
    if (event.defaultPrevented) return;
    this.busy(true);
    this.say("sending");
    setTimeout(() => this.stayed(), LONGEST_HAND_IN);
  }

  stayed() {
    this.busy(false);
    this.say();
  }
}

for (const form of document.querySelectorAll("form[data-hand-in]")) new HandIn(form);
