/**
 * The line below an answer that says truthfully what is safe where.
 *
 * Markup: a [data-save-state] (the tag save-state) with a text for each state, such as data-saved or
 * data-signed-out, in which #time# stands for the time; a [data-zone] around it names the time zone. A
 * [data-saved-before] says the same of the answer as the page was opened: it gives way to the line. A
 * [data-sign-in] beside it is shown to who is signed out.
 */
export class SaveState {
  /** @param form in it, or nowhere where the page has no such line */
  constructor(form) {
    this.line = form.querySelector("[data-save-state]");
    this.before = form.querySelector("[data-saved-before]");
    this.signIn = form.querySelector("[data-sign-in]");
    this.time = new Intl.DateTimeFormat(document.documentElement.lang, {
      timeStyle: "medium",
      hourCycle: "h23",
      timeZone: form.closest("[data-zone]")?.dataset.zone,
    });
  }

  /**
   * @param at when it happened, by the server's clock
   * @param reason what the server says beside it
   */
  say(state, { at, reason } = {}) {
    if (!this.line) return;
    const text = this.line.dataset[state.replace(/-(.)/, (_, letter) => letter.toUpperCase())];
    this.line.dataset.state = state;
    if (this.before) this.before.hidden = true;
    if (this.signIn) this.signIn.hidden = state !== "signed-out";
    this.line.textContent = text.replace("#time#", at ? this.time.format(new Date(at)) : "");
    if (reason) this.line.textContent += `: ${reason}`;
  }
}
