/**
 * On every page: sends what its person has left on this device from other pages, and says what became
 * of it where that is not simply "saved". What cannot be sent is offered as a file to keep.
 *
 * Markup: one section[data-unsent] with data-file; in it a [data-unsent-text] that has a sentence for
 * one answer and one for many, such as data-late-one and data-late-many, for each of the KINDS; and the
 * buttons [data-unsent-send], [data-unsent-download] and [data-unsent-drop], and a [data-sign-in] for
 * who was signed out since the page was made. A [data-over] says what the names of answers begin with
 * that cannot be changed any more.
 */
import { deliver } from "./answers.js";
import * as unsent from "./unsent.js";
import { download } from "./unsent-file.js";

const AGAIN = 60_000;
const DONE = ["saved", "replayed", "late"];
/** Then nothing is written down about the answer here. */
const NO_VERDICT = [...DONE, "signed-out", "suspended"];
/** What can be said of an answer, and whether its question's page is where to go. */
const KINDS = {
  waiting: false, suspended: false, met: true, refused: true, closed: false, over: false, late: false,
};

const box = document.querySelector("section[data-unsent]");
const late = new Map(); // what was late, as long as this page stays: the server has it
const suspended = new Set(); // keys of what is of a course that its person is not in now
let stuck = false;
let out = false; // signed out, as the server said last

/** Those of a form on this page, or of the work that is handed in on it, are its own business. */
const isElsewhere = ({ form }) =>
  ![...document.forms].some(
    ({ dataset: { autosave, givenBack, handIn } }) =>
      autosave === form || givenBack === form || (handIn && form.startsWith(handIn)),
  );

/** The work that is handed in on this page: what of it is not saved is named there. */
const isHandedInHere = ({ form }) =>
  [...document.forms].some(({ dataset: { handIn } }) => handIn && form.startsWith(handIn));

/** This page says it itself, better than here. */
const isSaidHere = (record) =>
  !isElsewhere(record) && !record.closed && Boolean(record.met || record.refused || isHandedInHere(record));

/** Nothing changes by sending it again. */
const isFinal = ({ closed, refused, met }) => Boolean(closed || refused || met);

/** Sending it again may never help: its person may want it gone. */
const isDroppable = (record) => isFinal(record) || suspended.has(record.key);

function kindOf({ key, closed, over, refused, met }) {
  if (suspended.has(key)) return "suspended";
  if (closed) return "closed";
  if (over) return "over";
  if (refused) return "refused";
  return met ? "met" : "waiting";
}

/** Each is looked for anew: what is saved may change what another one follows. */
async function sendAll() {
  out = false;
  const tried = [];
  let record;
  do {
    const left = await unsent.list();
    stuck ||= left.some(isFinal);
    record = left.find((each) => !isFinal(each) && !tried.includes(each.key) && isElsewhere(each));
    tried.push(record?.key);
  } while (record && (await sendOne(record)));
  await endAll();
  show();
}

/** Whose work is over can neither complete an answer nor choose between two. */
async function endAll() {
  const over = document.querySelector("[data-over]")?.dataset.over;
  if (!over) return;
  const left = (await unsent.list()).filter(({ form, closed }) => !closed && form.startsWith(over));
  for (const record of left) {
    if (record.refused) await unsent.close(record);
    else if (record.met && !record.over) await unsent.end(record);
  }
}

/** @returns whether it is worth going on with the next */
async function sendOne(record) {
  try {
    const { outcome } = await deliver(record);
    suspended.delete(record.key);
    if (outcome === "late") late.set(record.form, record);
    if (!NO_VERDICT.includes(outcome) && (await unsent.isGone(record))) return true;
    if (outcome === "stale") await unsent.meet(record);
    else if (outcome === "signed-out") return isOut();
    else if (outcome === "suspended") suspend(record);
    else if (outcome === "closed") await unsent.close(record);
    else if (!DONE.includes(outcome)) await unsent.refuse(record);
    return true;
  } catch {
    setTimeout(sendAll, AGAIN);
    return isStuck();
  }
}

function suspend({ key }) {
  suspended.add(key);
  stuck = true;
}

function isOut() {
  out = true;
  return isStuck();
}

function isStuck() {
  stuck = true;
  return false;
}

async function show() {
  const left = stuck ? (await unsent.list()).filter((each) => !isSaidHere(each)) : [];
  const lines = Object.keys(KINDS).map((kind) =>
    lineOf(kind, kind === "late" ? [...late.values()] : left.filter((each) => kindOf(each) === kind)),
  );
  box.hidden = left.length === 0 && late.size === 0;
  say(lines.filter(Boolean));
  box.querySelector(".buttons").hidden = left.length === 0;
  box.querySelector("[data-sign-in]").hidden = !out;
  box.querySelector("[data-unsent-send]").hidden = left.every(isFinal);
  box.querySelector("[data-unsent-drop]").hidden = !left.every(isDroppable);
}

/** What is said already is not said again, and keeps the focus. */
function say(lines) {
  const text = box.querySelector("[data-unsent-text]");
  const all = document.createElement("div");
  all.append(...lines);
  if (all.innerHTML !== text.innerHTML) text.replaceChildren(...lines);
}

/** How many answers there are of a kind, with links to the questions where their person can act. */
function lineOf(kind, records) {
  if (records.length === 0) return null;
  const line = document.createElement("p");
  const { [kind + "One"]: one, [kind + "Many"]: many } =
    box.querySelector("[data-unsent-text]").dataset;
  line.textContent = records.length === 1 ? one : many.replace("#count#", records.length);
  const questions = KINDS[kind] ? records.filter(({ page }) => page).map((each) => [each.form, each]) : [];
  for (const [index, { page, title }] of [...new Map(questions).values()].entries()) {
    const link = document.createElement("a");
    Object.assign(link, { href: page, textContent: title });
    line.append(index === 0 ? " " : "; ", link);
  }
  return line;
}

async function drop() {
  const dropped = (await unsent.list()).filter((each) => isDroppable(each) && !isSaidHere(each));
  await unsent.forget(...dropped.map(({ key }) => key));
}

if (unsent.signedIn()) {
  document.addEventListener("unsent-stuck", ({ detail }) => {
    stuck = true;
    out = detail === "signed-out";
    show();
  });
  document.addEventListener("unsent-cleared", show);
  addEventListener("online", sendAll);
  // Perhaps from signing in again in another tab.
  document.addEventListener("visibilitychange", () => out && !document.hidden && sendAll());
  box.querySelector("[data-unsent-send]").addEventListener("click", () => {
    dispatchEvent(new Event("online"));
  });
  box.querySelector("[data-unsent-download]").addEventListener("click", async () => {
    download(await unsent.list());
  });
  box.querySelector("[data-unsent-drop]").addEventListener("click", drop);
  sendAll();
}
