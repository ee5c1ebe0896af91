/** The answer that a form holds, as [name, value] pairs, and back. */

const NOT_THE_ANSWER = ["key", "follows", "csrf-token"];

/**
 * All fields but those that belong to the sending of them, and those marked data-no-save: words that
 * are half typed stand in no document yet, and would get the whole answer refused.
 */
export function read(form) {
  const unfinished = byHand(form).map((control) => control.name);
  return readAll(form).filter(([name]) => !unfinished.includes(name));
}

/** As the browser sends the form by itself: with what is typed by hand. */
export function readAll(form) {
  return [...new FormData(form)]
    .filter(([name, value]) => !NOT_THE_ANSWER.includes(name) && typeof value === "string");
}

/** Whether there are words that only a button saves. */
export const isHalfTyped = (form) => byHand(form).some(({ value }) => value?.trim());

/** Takes out the words by hand that are among these fields, and says whether there were any. */
export function clearSent(form, fields) {
  const sent = byHand(form).filter(
    (control) => control.value?.trim() && fields.some(([name, value]) => name === control.name && value === control.value),
  );
  for (const control of sent) control.value = "";
  return sent.length > 0;
}

const byHand = (form) => [...form.querySelectorAll("[data-no-save]")];

/** Puts an answer back into its form. */
export function restore(form, fields) {
  const valuesOf = (name) => fields.filter(([other]) => other === name).map(([, value]) => value);
  for (const control of form.elements) {
    if (!control.name || NOT_THE_ANSWER.includes(control.name)) continue;
    const values = valuesOf(control.name);
    if (control.type === "radio" || control.type === "checkbox") {
      control.checked = values.includes(control.value);
    } else if (control.type !== "hidden" && values.length > 0) {
      control.value = values[0];
      if (values[0] && control.matches("[data-no-save]")) control.closest("details")?.setAttribute("open", "");
    }
  }
  for (const part of form.querySelectorAll("[data-evidence]")) {
    const detail = valuesOf(part.dataset.name).map((json) => JSON.parse(json));
    part.dispatchEvent(new CustomEvent("evidence:restore", { detail }));
  }
  form.querySelector("[data-ordering]")?.dispatchEvent(new Event("ordering:restore"));
  form.dispatchEvent(new Event("answer-restored", { bubbles: true }));
}
