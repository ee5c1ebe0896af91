/**
 * On every page: sends what its person has left on this device from other pages, and offers what
 * cannot be sent as a file to keep.
 *
 * Markup: one section[data-unsent] with data-one, data-many, data-closed-one, data-closed-many and
 * data-file; in it a [data-unsent-text] and the buttons [data-unsent-send], [data-unsent-download]
 * and [data-unsent-drop].
 */
import { send } from "./answers.js";
import * as unsent from "./unsent.js";

const AGAIN = 60_000;
const DONE = ["saved", "replayed", "late", "stale"];

const box = document.querySelector("section[data-unsent]");
let stuck = false;

/** Those of a form on this page are its own business. */
const isElsewhere = (record) =>
  ![...document.querySelectorAll("form[data-autosave]")].some(
    (form) => form.dataset.autosave === record.form,
  );

async function sendAll() {
  for (const record of await unsent.list()) {
    if (record.closed) stuck = true;
    else if (isElsewhere(record) && !(await sendOne(record))) break;
  }
  show();
}

/** @returns whether it is worth going on with the next */
async function sendOne(record) {
  try {
    const { outcome } = await send(record);
    if (DONE.includes(outcome)) await unsent.forget(record.key);
    else if (outcome === "signed-out") return isStuck();
    else await unsent.close(record);
    return true;
  } catch {
    setTimeout(sendAll, AGAIN);
    return isStuck();
  }
}

function isStuck() {
  stuck = true;
  return false;
}

async function show() {
  const records = stuck ? await unsent.list() : [];
  box.hidden = records.length === 0;
  if (box.hidden) return;
  const closed = records.every((record) => record.closed);
  const { one, many, closedOne, closedMany } = box.dataset;
  const text = closed ? [closedOne, closedMany] : [one, many];
  box.querySelector("[data-unsent-text]").textContent =
    records.length === 1 ? text[0] : text[1].replace("#count#", records.length);
  box.querySelector("[data-unsent-send]").hidden = closed;
  box.querySelector("[data-unsent-drop]").hidden = !closed;
}

/** What the teacher can be given: see docs/nothing-is-lost.md. */
async function download() {
  const answers = (await unsent.list()).map(({ person, ...answer }) => answer);
  const file = { format: "aide-memoire-unsent-answers", version: 1, written: new Date(), answers };
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([JSON.stringify(file, null, 1)], { type: "application/json" }));
  link.download = box.dataset.file;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), AGAIN);
}

async function drop() {
  const closed = (await unsent.list()).filter((record) => record.closed);
  await unsent.forget(...closed.map((record) => record.key));
}

if (unsent.signedIn()) {
  document.addEventListener("unsent-stuck", () => {
    stuck = true;
    show();
  });
  document.addEventListener("unsent-cleared", show);
  addEventListener("online", sendAll);
  box.querySelector("[data-unsent-send]").addEventListener("click", () => {
    dispatchEvent(new Event("online"));
  });
  box.querySelector("[data-unsent-download]").addEventListener("click", download);
  box.querySelector("[data-unsent-drop]").addEventListener("click", drop);
  sendAll();
}
