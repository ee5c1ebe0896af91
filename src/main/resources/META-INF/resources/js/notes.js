/**
 * A person's own highlights and notes on selected words. The act "highlight" of the event "passage"
 * saves at once, "note" opens the form; what could not be saved stays in the form and, for this person
 * only, on this device. Afterwards the text and every [data-refresh] of the page are taken anew from
 * the server, and the event "edition-changed" says so.
 *
 * Markup: one form [data-note-form] (in the tag selection-tools), which is a page's only where
 * somebody is signed in.
 */
import "./selection.js";
import { renew } from "./renew.js";
import { ask } from "./server.js";
import * as drafts from "./drafts.js";

const SIGNED_OUT = [401, 499];
/** The form's token went with the session. */
const FORM_TOO_OLD = 400;
const draftOf = (document_) => `note:${document_}`;

class NoteForm {
  constructor(form) {
    this.form = form;
    this.status = form.querySelector("[data-note-status]");
    document.body.append(form);
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.save();
    });
    form.addEventListener("input", () => this.keep());
    form.addEventListener("keydown", (event) => {
      if (event.key === "Escape") this.cancel();
    });
    form.querySelector("[data-cancel]").addEventListener("click", () => this.cancel());
    document.addEventListener("passage", (event) => this.passage(event));
    this.resume();
  }

  passage(event) {
    const { act, value } = event.detail;
    if (act !== "note" && act !== "highlight") return;
    this.begin(event.detail);
    if (act === "note") {
      event.preventDefault();
      this.open("");
    } else {
      this.form.elements.move.value = value;
      this.save();
    }
  }

  begin({ quote, box, opener = null, fields = {} }) {
    Object.assign(this, { quote, box, opener, key: fields.key ?? crypto.randomUUID() });
    this.form.elements.text.value = fields.text ?? "";
    this.form.elements.move.value = fields.move ?? "";
    const words = this.form.querySelector("[data-note-words]");
    words.textContent = quote.exact;
    words.lang = document.querySelector(`[data-edition="${CSS.escape(quote.edition)}"]`)?.lang ?? "";
  }

  open(message) {
    this.form.hidden = false;
    this.status.textContent = message;
    this.put();
    this.form.elements.text.focus({ preventScroll: true });
    this.form.scrollIntoView({ block: "nearest" });
  }

  /** Below the words, as far as it fits. */
  put() {
    const width = this.form.getBoundingClientRect().width;
    const room = document.documentElement.clientWidth - width - 8;
    this.form.style.top = `${this.box.bottom + scrollY + 8}px`;
    this.form.style.left = `${Math.max(8, Math.min(this.box.left, room)) + scrollX}px`;
  }

  fields() {
    const { text, move } = this.form.elements;
    return { key: this.key, text: text.value, move: move.value };
  }

  keep() {
    drafts.keep(draftOf(this.quote.document), { quote: this.quote, fields: this.fields() });
  }

  /** What was left unsaved on this device by this person is offered again. */
  resume() {
    for (const edition of document.querySelectorAll("[data-edition]")) {
      const draft = keptDraft(edition.dataset.document);
      if (!draft) continue;
      const box = edition.getBoundingClientRect();
      this.begin({ ...draft, box: { left: box.left, bottom: box.top } });
      this.open(this.form.dataset.kept);
      return;
    }
  }

  cancel() {
    drafts.forget(draftOf(this.quote.document));
    this.close();
  }

  close() {
    this.form.hidden = true;
    this.form.reset();
    this.opener?.focus();
  }

  async save() {
    if (this.sending) return;
    this.sending = true;
    this.keep();
    this.status.textContent = this.form.dataset.saving;
    tell("");
    try {
      await this.read(await this.post());
    } catch {
      this.open(this.form.dataset.unsent);
    } finally {
      this.sending = false;
    }
  }

  post() {
    const { document: slug, edition, start, end } = this.quote;
    const body = new URLSearchParams({ ...this.fields(), edition, place: `${start}-${end}` });
    const token = this.form.elements["csrf-token"];
    body.append(token.name, token.value);
    return ask(`/documents/${slug}/annotations`, {
      method: "POST",
      body,
      redirect: "manual",
      headers: {
        Accept: "application/json",
        "X-Requested-With": "JavaScript",
        "X-Person": document.body.dataset.person,
      },
    });
  }

  async read(response) {
    const isOut = response.type === "opaqueredirect" || SIGNED_OUT.includes(response.status);
    if (response.status >= 500) throw new Error("The server failed");
    const answer = isOut ? {} : await response.json().catch(() => ({}));
    if (response.ok && answer.outcome === "saved") return this.saved();
    const tooOld = response.status === FORM_TOO_OLD && !answer.outcome;
    this.open(isOut || tooOld ? this.form.dataset.signedOut : answer.message ?? this.form.dataset.unsent);
  }

  async saved() {
    drafts.forget(draftOf(this.quote.document));
    this.close();
    await refresh().catch(() => location.reload());
    tell(this.form.dataset.saved);
  }
}

const keptDraft = (slug) => (drafts.signedIn() ? drafts.find(draftOf(slug)) : null);

function tell(text) {
  document.querySelector("[data-selection-status]").textContent = text;
}

/** The texts and the lists of notes. */
async function refresh() {
  await renew("[data-edition], [data-refresh]");
  document.dispatchEvent(new Event("edition-changed"));
}

for (const form of document.querySelectorAll("[data-note-form]")) new NoteForm(form);
