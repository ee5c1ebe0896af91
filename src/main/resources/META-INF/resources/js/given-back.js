/**
 * Where an answer is given back: what its person sends from there, or leaves, takes the place of all
 * that this device has kept of it.
 *
 * Markup: <form data-given-back="what names the answer on this device" data-page="of its question">
 * with hidden inputs "key" and "follows"; a form with data-give-up leaves the answer as it is saved.
 */
import { readAll } from "./form-fields.js";
import * as unsent from "./unsent.js";

const form = document.querySelector("form[data-given-back]");
const name = form?.dataset.givenBack;
let left;

/** Known before the page is left: then there is no time to look. */
async function look() {
  left = (await unsent.list()).filter((record) => record.form === name);
}

async function submitted(event) {
  if (left) return sent();
  event.preventDefault();
  await look();
  form.requestSubmit(event.submitter);
}

function sent() {
  const { page } = form.dataset;
  const { title } = left.at(-1) ?? document;
  const [key, follows] = ["key", "follows"].map((field) => form.elements[field].value);
  const save = { key, form: name, action: form.action, follows: Number(follows), fields: readAll(form), page, title };
  unsent.keep(save, ...left.map((record) => record.key));
}

if (form) {
  look();
  form.addEventListener("submit", submitted);
  for (const other of document.querySelectorAll("form[data-give-up]")) {
    other.addEventListener("submit", () => unsent.forget(...(left ?? []).map(({ key }) => key)));
  }
}
