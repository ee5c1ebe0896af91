/**
 * Saves a form while it is filled in, and always says truthfully what is safe where.
 *
 * Markup: <form data-autosave="an id of this answer" method="post" action="…"> with hidden inputs
 * "key" and "follows", a [data-save-state] (the tag save-state) and, for conflicts, a
 * [data-conflict] (the tag save-conflict). The page's body names the person in data-person.
 *
 * The server answers JSON: { outcome, number, at, finished }; outcome is saved, replayed or late, or with 409
 * stale (and newest, newestAnswer), or closed; or with 4xx anything else, which is shown as refused.
 */
import { read, restore } from "./form-fields.js";
import { ask } from "./server.js";
import * as unsent from "./unsent.js";

const TYPING = 900;
const CHOOSING = 120;
const RETRIES = [3, 8, 20, 60].map((seconds) => seconds * 1000);
const SIGNED_OUT = [401, 499];
/** The form's token went with the session: this is found out before anybody looks for a session. */
const FORM_TOO_OLD = 400;

class Autosave {
  constructor(form) {
    this.form = form;
    this.id = form.dataset.autosave;
    this.state = form.querySelector("[data-save-state]");
    this.conflict = form.querySelector("[data-conflict]");
    this.failures = 0;
    form.addEventListener("input", (event) => this.changed(event, TYPING));
    form.addEventListener("change", (event) => this.changed(event, CHOOSING));
    form.addEventListener("submit", () => this.submitted());
    addEventListener("online", () => this.resend());
    addEventListener("pagehide", () => this.flush());
    document.addEventListener("visibilitychange", () => this.returned());
    this.conflict?.querySelector("[data-keep-mine]").addEventListener("click", () => this.mine());
    this.conflict?.querySelector("[data-take-theirs]").addEventListener("click", () => this.theirs());
    this.resume();
  }

  /** What was left on this device by this person goes into the form and to the server. */
  resume() {
    this.pending = unsent.find(this.id);
    if (!this.pending) return;
    restore(this.form, this.pending.fields);
    this.save();
  }

  changed(event, delay) {
    if (event.target.closest("[data-no-save]")) return;
    const follows = Number(this.form.elements.follows.value);
    this.pending = { key: crypto.randomUUID(), follows, fields: read(this.form) };
    this.form.elements.key.value = this.pending.key;
    this.kept = unsent.keep(this.id, this.pending);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.save(), delay);
  }

  /** The browser sends the form itself: the same key makes a second sending harmless. */
  submitted() {
    clearTimeout(this.timer);
    if (this.pending) this.form.elements.key.value = this.pending.key;
  }

  flush() {
    clearTimeout(this.timer);
    const waits = this.pending && !this.sending && !this.signedOut;
    if (waits) this.post(this.pending, true).catch(() => {});
  }

  /** Perhaps from signing in again in another tab. */
  returned() {
    if (this.signedOut && !document.hidden) this.resend();
  }

  resend() {
    if (this.pending && !this.sending) this.save();
  }

  async save() {
    clearTimeout(this.timer);
    if (this.sending) return;
    if (!unsent.signedIn()) return this.say("signed-out");
    this.signedOut = false;
    const save = this.pending;
    this.sending = true;
    this.say("saving");
    let again = false;
    try {
      again = await this.read(await this.post(save), save);
    } catch {
      this.failed();
    } finally {
      this.sending = false;
    }
    if (again) this.save();
  }

  post(save, keepalive = false) {
    const body = new URLSearchParams(save.fields);
    const token = this.form.elements["csrf-token"];
    if (token) body.append(token.name, token.value);
    body.append("key", save.key);
    body.append("follows", save.follows);
    return ask(this.form.action, {
      method: "POST",
      body,
      keepalive,
      redirect: "manual",
      headers: {
        Accept: "application/json",
        "X-Requested-With": "JavaScript",
        "X-Person": document.body.dataset.person,
      },
    });
  }

  /** @returns whether something newer waits to be sent */
  async read(response, save) {
    if (response.type === "opaqueredirect" || SIGNED_OUT.includes(response.status)) {
      return this.leftOut();
    }
    if (response.status >= 500) throw new Error("The server failed");
    const answer = await response.json().catch(() => ({}));
    this.failures = 0;
    if (response.status === FORM_TOO_OLD && !answer.outcome) return this.leftOut();
    if (response.ok) return this.saved(answer, save);
    if (answer.outcome === "stale") this.stale(answer);
    else if (answer.outcome === "closed") this.closed();
    else this.refused(answer.reason);
    return false;
  }

  /** Says why where the server does: a date without a year, say, is not wrong but not finished. */
  refused(reason) {
    this.say("refused");
    if (reason && this.state) this.state.textContent += `: ${reason}`;
  }

  /** It can never be sent: the page still shows it, but a shared device must not keep it. */
  closed() {
    this.pending = null;
    unsent.forget(this.id);
    this.say("closed");
  }

  leftOut() {
    this.signedOut = true;
    this.say("signed-out");
    return false;
  }

  saved(answer, save) {
    this.form.elements.follows.value = answer.number;
    if (this.pending !== save) {
      this.pending.follows = answer.number;
      this.kept = unsent.keep(this.id, this.pending);
      return true;
    }
    this.pending = null;
    unsent.forget(this.id);
    this.say(answer.outcome === "late" ? "late" : "saved", answer.at);
    this.form.dispatchEvent(new CustomEvent("answer-saved", { bubbles: true, detail: answer }));
    return false;
  }

  failed() {
    this.say(this.kept === false ? "lost" : "unsent");
    const wait = RETRIES[Math.min(this.failures++, RETRIES.length - 1)];
    this.timer = setTimeout(() => this.resend(), wait);
  }

  /** A newer answer exists, from another tab or device: both are kept, the person chooses. */
  stale(answer) {
    this.newest = Math.max(answer.newest, answer.number ?? 0);
    this.say("stale");
    this.conflict.querySelector("[data-theirs]").textContent = answer.newestAnswer ?? "";
    this.conflict.hidden = false;
    this.conflict.focus();
  }

  mine() {
    this.conflict.hidden = true;
    this.form.elements.follows.value = this.newest;
    this.pending = { key: crypto.randomUUID(), follows: this.newest, fields: read(this.form) };
    unsent.keep(this.id, this.pending);
    this.save();
  }

  theirs() {
    this.pending = null;
    unsent.forget(this.id);
    location.reload();
  }

  say(state, at) {
    if (!this.state) return;
    const time = new Intl.DateTimeFormat(document.documentElement.lang, {
      timeStyle: "medium",
      hourCycle: "h23",
      timeZone: this.form.closest("[data-zone]")?.dataset.zone,
    });
    const text = this.state.dataset[state.replace(/-(.)/, (_, letter) => letter.toUpperCase())];
    this.state.dataset.state = state;
    this.state.textContent = text.replace("#time#", at ? time.format(new Date(at)) : "");
  }
}

for (const form of document.querySelectorAll("form[data-autosave]")) new Autosave(form);
