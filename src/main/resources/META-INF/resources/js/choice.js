/**
 * Several answers to one question that the server has kept: the page asks which one holds. So this
 * device need not keep them any longer, nor ask about them.
 *
 * Markup: around the form of the question, or a link to it, a [data-kept] with the keys of all that the server keeps
 * beside the answer that holds; forms with data-choice-of (what names the answer on this device), the
 * hidden inputs "step", "holds" and "newest" and one button; on the form of the question, data-choices
 * with the address to which a choice is sent.
 */
import { send } from "./answers.js";
import * as unsent from "./unsent.js";

const keys = [...document.querySelectorAll("[data-kept]")].flatMap(({ dataset }) => dataset.kept.split(" "));

/** Resolves when this device has forgotten what the server keeps. */
export const forgotten = keys.length > 0 ? unsent.forget(...keys) : Promise.resolve();

/**
 * Chooses one of several answers, where the page has an address for that.
 *
 * @param asked { step, holds, newest } as the server numbers them
 * @returns whether the server has heard it; if others came meanwhile, the page asks anew
 */
export async function choose(form, asked) {
  const { choices } = form.dataset;
  if (!choices) return true;
  const fields = [["question", form.elements.question.value], ...Object.entries(asked)];
  const save = { action: choices, key: crypto.randomUUID(), follows: asked.holds, fields };
  const answer = await send(save, form).catch(() => ({ outcome: "unsent" }));
  return !["unsent", "signed-out"].includes(answer.outcome);
}

/** What is typed in the question's form is saved first; then the choice is between what is known. */
function submitted(event) {
  const { target, submitter } = event;
  const form = document.querySelector(`form[data-autosave="${CSS.escape(target.dataset.choiceOf)}"]`);
  if (!form) return;
  const detail = submitter ?? target.querySelector("button");
  if (!form.dispatchEvent(new CustomEvent("answer-chosen", { cancelable: true, detail }))) {
    event.preventDefault();
    return;
  }
  const { step, holds } = target.elements;
  const known = form.elements.follows.value;
  if (step.value === holds.value) step.value = known;
  holds.value = known;
}

for (const form of document.querySelectorAll("form[data-choice-of]")) {
  form.addEventListener("submit", submitted);
}
