/**
 * Two answers to one question, of which the person chooses the one that holds.
 *
 * Where the page itself asks about older ones (choice.js), it asks no more: one question at a time.
 *
 * Markup: a [data-conflict] (the tag save-conflict), hidden until it is needed; in it a [data-theirs]
 * for the other answer and the buttons [data-keep-mine] and [data-take-theirs].
 */
export class SaveConflict {
  /**
   * @param form in it, or nowhere where the page cannot have any
   * @param mine what to do with a choice for the answer in the form; theirs, for the other one
   */
  constructor(form, { mine, theirs }) {
    this.asked = form.closest("[data-kept]")?.querySelector("[data-choice]");
    this.box = form.querySelector("[data-conflict]");
    this.box?.querySelector("[data-keep-mine]").addEventListener("click", () => {
      this.box.hidden = true;
      mine();
    });
    this.box?.querySelector("[data-take-theirs]").addEventListener("click", theirs);
  }

  isOpen() {
    return this.box?.hidden === false;
  }

  /** @param other the words of the other answer */
  ask(other) {
    this.box.querySelector("[data-theirs]").textContent = other ?? "";
    this.box.hidden = false;
    if (this.asked) this.asked.hidden = true;
    this.remind();
  }

  remind() {
    this.box.focus();
  }
}
