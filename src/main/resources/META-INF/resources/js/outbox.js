/**
 * On every page: sends what its person has left on this device from other pages, and offers what
 * cannot be sent as a file to keep.
 *
 * Markup: one section[data-unsent] with data-one, data-many, data-closed-one, data-closed-many,
 * data-refused-one, data-refused-many and data-file; in it a [data-unsent-text] and the buttons [data-unsent-send], [data-unsent-download]
 * and [data-unsent-drop].
 */
import { deliver } from "./answers.js";
import * as unsent from "./unsent.js";
import { download } from "./unsent-file.js";

const AGAIN = 60_000;
const DONE = ["saved", "replayed", "late"];

const box = document.querySelector("section[data-unsent]");
let stuck = false;

/** Those of a form on this page, or of the work that is handed in on it, are its own business. */
const isElsewhere = (record) =>
  ![...document.querySelectorAll("form[data-autosave], form[data-hand-in]")].some(
    ({ dataset }) =>
      dataset.autosave === record.form || record.form.startsWith(dataset.handIn ?? record.form + "#"),
  );

/** Nothing changes by sending it again. */
const isFinal = ({ closed, refused }) => Boolean(closed || refused);

/** Each is looked for anew: what is saved may change what another one follows. */
async function sendAll() {
  const tried = [];
  let record;
  do {
    const left = await unsent.list();
    stuck ||= left.some(isFinal);
    record = left.find((each) => !isFinal(each) && !tried.includes(each.key) && isElsewhere(each));
    tried.push(record?.key);
  } while (record && (await sendOne(record)));
  show();
}

/** @returns whether it is worth going on with the next */
async function sendOne(record) {
  try {
    const { outcome } = await deliver(record);
    if (outcome === "stale") await unsent.forget(record.key);
    else if (outcome === "signed-out") return isStuck();
    else if (outcome === "closed") await unsent.close(record);
    else if (!DONE.includes(outcome)) await unsent.refuse(record);
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
  const text = textOf(records);
  box.querySelector("[data-unsent-text]").textContent =
    records.length === 1 ? text[0] : text[1].replace("#count#", records.length);
  box.querySelector("[data-unsent-send]").hidden = records.every(isFinal);
  box.querySelector("[data-unsent-drop]").hidden = !records.every(isFinal);
}

/** For one and for many. */
function textOf(records) {
  const { one, many, closedOne, closedMany, refusedOne, refusedMany } = box.dataset;
  if (records.every(({ closed }) => closed)) return [closedOne, closedMany];
  return records.every(isFinal) ? [refusedOne, refusedMany] : [one, many];
}

async function drop() {
  const final = (await unsent.list()).filter(isFinal);
  await unsent.forget(...final.map(({ key }) => key));
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
  box.querySelector("[data-unsent-download]").addEventListener("click", async () => {
    download(await unsent.list());
  });
  box.querySelector("[data-unsent-drop]").addEventListener("click", drop);
  sendAll();
}
