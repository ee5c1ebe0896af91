/**
 * Answers that the device cannot keep, because its storage is full or forbidden, or does not keep
 * yet: each page remembers its own, and tells other pages of the same person and browser when they ask.
 *
 * Messages: { ask, person } is answered with { answer, records }; { settled, number } says that the
 * server has these saves, and becomes the event "unsent-settled" on the document. A page that the browser has put to sleep does not answer.
 */
const PATIENCE = 250;

const here = new Map();
const channel = globalThis.BroadcastChannel ? new BroadcastChannel("aide-memoire-unsent") : undefined;

/** @param record as unsent.js would keep it */
export const remember = (record) => here.set(record.key, record);

export const forget = (...keys) => keys.forEach((key) => here.delete(key));

/** The server has these saves, the last of them under a number: what was written after follows it. */
export function settle(keys, number) {
  drop(keys, number);
  channel?.postMessage({ settled: keys, number });
}

function drop(keys, number) {
  forget(...keys);
  for (const record of here.values()) {
    if (keys.includes(record.after)) Object.assign(record, { follows: number, after: undefined });
  }
}

/** What this person's other pages hold that no device keeps. */
export async function list(person) {
  if (!channel) return [];
  const ask = crypto.randomUUID();
  const records = [];
  const heard = ({ data }) => data.answer === ask && records.push(...data.records);
  channel.addEventListener("message", heard);
  channel.postMessage({ ask, person });
  await new Promise((resolve) => setTimeout(resolve, PATIENCE));
  channel.removeEventListener("message", heard);
  return records;
}

channel?.addEventListener("message", ({ data: { ask, person, settled, number } }) => {
  if (settled) {
    drop(settled, number);
    document.dispatchEvent(new CustomEvent("unsent-settled", { detail: { keys: settled, number } }));
  }
  const records = [...here.values()].filter((record) => record.person === person);
  if (ask && records.length > 0) channel.postMessage({ answer: ask, records });
});
