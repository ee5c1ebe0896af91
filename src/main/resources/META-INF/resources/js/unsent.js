/**
 * Answers that the server has not confirmed yet, kept on this device (in IndexedDB) until it does.
 * Nobody but the person who gave them ever sees or sends them.
 *
 * A record: { key, person, form, action, follows, after, fields, at, page, title, closed, refused,
 * met, over }. fields are the form's own, as [name, value] pairs; form names the answer across pages; after is
 * the key of the save of the same page that it was written after, as long as nobody knows under which
 * number that was saved; at is this device's time; page and title are those of the question's page;
 * closed says that the server will not take it any more, refused that it does not take it as it is, met
 * that the server has it, and a newer answer too: its person has to choose; over that it is too late to.
 */
import * as otherTabs from "./other-tabs.js";

const DATABASE = "aide-memoire";
const STORE = "unsent";

const person = () => document.body.dataset.person;

/** Whether anybody is signed in on this page. */
export const signedIn = () => Boolean(person());

/** Tells the page that something about the unsent answers has changed. */
export const tell = (what, detail) => document.dispatchEvent(new CustomEvent(`unsent-${what}`, { detail }));

let database;

function open() {
  database ??= new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () =>
      request.result.createObjectStore(STORE, { keyPath: "key" }).createIndex("person", "person");
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error("Another page holds the old answers"));
  }).catch((error) => {
    database = undefined; // perhaps it can be opened later
    throw error;
  });
  return database;
}

/** Runs `act` on the store; resolves when the device has really done it. */
async function change(act) {
  const transaction = (await open()).transaction(STORE, "readwrite");
  return new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onabort = transaction.onerror = () => reject(transaction.error);
    act(transaction.objectStore(STORE));
  });
}

/**
 * @param save { key, form, action, follows, fields }
 * @param instead the keys of earlier saves of the same answer that this one replaces
 * @returns whether the device could keep it
 */
export async function keep(save, ...instead) {
  const record = { ...save, person: person(), at: save.at ?? new Date().toISOString() };
  otherTabs.forget(...instead);
  otherTabs.remember(record); // until the device has it
  try {
    await change((store) => {
      instead.filter((key) => key && key !== save.key).forEach((key) => store.delete(key));
      store.put(record);
      store.transaction.commit?.(); // or a page that is left at once would take it back
    });
    otherTabs.forget(record.key);
    return true;
  } catch {
    return false; // storage is full, forbidden or broken
  }
}

/** All that this person has left on the device, the oldest first. */
export async function list() {
  if (!signedIn()) return [];
  try {
    const index = (await open()).transaction(STORE).objectStore(STORE).index("person");
    const records = await new Promise((resolve, reject) => {
      const request = index.getAll(person());
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    return inOrder(records);
  } catch {
    return []; // then nothing was kept
  }
}

/** The same, and what other pages of this browser remember because the device cannot keep it. */
export async function listEverywhere() {
  if (!signedIn()) return [];
  const [kept, remembered] = await Promise.all([list(), otherTabs.list(person())]);
  const others = remembered.filter(({ key }) => !kept.some((record) => record.key === key));
  return inOrder([...kept, ...others]);
}

/** By the device's clock; but somebody may have set that back: what was written after another follows it. */
function inOrder(records) {
  const ordered = new Set();
  const add = (record) => {
    const before = records.find(({ key }) => key === record.after);
    if (before && !ordered.has(before)) add(before);
    ordered.add(record);
  };
  records.sort((one, other) => one.at.localeCompare(other.at)).forEach(add);
  return [...ordered];
}

/** Whether its page has replaced it since, or another has settled it: then nobody need hear of it. */
export async function isGone({ key }) {
  return !(await list()).some((record) => record.key === key);
}

/** The keys of those records that one was written after, on the same page. */
export function writtenBefore({ after }, records) {
  const before = records.find(({ key }) => key === after);
  return before ? [...writtenBefore(before, records), before.key] : [];
}

export async function forget(...keys) {
  otherTabs.forget(...keys);
  await change((store) => keys.forEach((key) => store.delete(key))).catch(() => {});
  tell("cleared");
}

/**
 * The server has these saves, the last of them under a number: they are kept no longer, and what was
 * written after them follows that number. Else it would look like an answer whose writer did not know
 * them.
 */
export async function settle(keys, number) {
  otherTabs.settle(keys, number);
  await change((store) => {
    keys.forEach((key) => store.delete(key));
    store.index("person").getAll(person()).onsuccess = ({ target }) =>
      target.result
        .filter((record) => keys.includes(record.after))
        .forEach((record) => store.put({ ...record, follows: number, after: undefined }));
  }).catch(() => {});
  tell("cleared");
}

/** The server will not take it any more: kept until the person has it in a file, or drops it. */
export async function close(save) {
  await keep({ ...save, closed: true });
  tell("stuck");
}

/**
 * The server has it, and a newer answer to the same question. Kept until the person has chosen on the
 * question's page: nowhere else is it shown to them.
 */
export async function meet(save) {
  await keep({ ...save, met: true });
  tell("stuck");
}

/** The server has it, and its person did not choose in time. */
export async function end(save) {
  await keep({ ...save, over: true });
  tell("stuck");
}

/** It cannot be saved as it is: kept for the page of its question, where its person can mend it. */
export async function refuse(save) {
  await keep({ ...save, refused: true });
  tell("stuck");
}
