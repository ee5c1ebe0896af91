/** The answer that a form holds, as [name, value] pairs, and back. */

const NOT_THE_ANSWER = ["key", "follows", "csrf-token"];

/**
 * All fields but those that belong to the sending of them, and those marked data-no-save: words that
 * are half typed stand in no document yet, and would get the whole answer refused.
 */
export function read(form) {
  const unfinished = [...form.querySelectorAll("[data-no-save]")].map((control) => control.name);
  const left = [...NOT_THE_ANSWER, ...unfinished];
  return [...new FormData(form)]
    .filter(([name, value]) => !left.includes(name) && typeof value === "string");
}

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
    }
  }
  for (const part of form.querySelectorAll("[data-evidence]")) {
    const detail = valuesOf(part.dataset.name).map((json) => JSON.parse(json));
    part.dispatchEvent(new CustomEvent("evidence:restore", { detail }));
  }
  form.querySelector("[data-ordering]")?.dispatchEvent(new Event("ordering:restore"));
}
