/** Sends an answer to the server, and says in one word what became of it. */
import { ask } from "./server.js";
import * as unsent from "./unsent.js";

const LONGEST_WAIT = 25_000;
const SIGNED_OUT = [401, 499];
/** The form's token went with the session: this is found out before anybody looks for a session. */
const FORM_TOO_OLD = 400;

/** A choice between answers: the page that is read anew shows what became of it. */
const HEARD = 204;

/** Too large or unreadable: sending it again as it is does not help. */
const REFUSED = [413, 422];

/** The work is not this person's now: they were taken out, or it was, or practice is closed. */
const NOT_THERE = 404;

/** What was written after such an answer follows it. */
const SAVED = ["saved", "replayed", "late"];

const TOKEN = "csrf-token";

/**
 * @param save { key, follows, fields, action }
 * @param form that holds the token of the page; any of the page's will do
 * @param patience in milliseconds; a sending that outlives its page has as long as the browser gives it
 * @returns as the server's JSON says: { outcome, number, at, finished }, the outcome being saved, replayed
 *     or late; stale, with newest and newestAnswer; suspended (for now) or closed; signed-out; refused;
 *     or heard, of a choice
 * @throws where nobody knows what became of it
 */
export async function send(save, form = document, { keepalive = false, patience = LONGEST_WAIT } = {}) {
  const body = new URLSearchParams(save.fields);
  const token = form.querySelector(`input[name="${TOKEN}"]`);
  if (token) body.append(TOKEN, token.value);
  body.append("key", save.key);
  body.append("follows", save.follows);
  const response = await ask(save.action, {
    method: "POST",
    body,
    keepalive,
    redirect: "manual",
    signal: keepalive ? undefined : AbortSignal.timeout(patience),
    headers: {
      Accept: "application/json",
      "X-Requested-With": "JavaScript",
      "X-Person": document.body.dataset.person,
    },
  });
  if (response.type === "opaqueredirect" || SIGNED_OUT.includes(response.status)) {
    return { outcome: "signed-out" };
  }
  if (response.status === NOT_THERE) return { outcome: "suspended" };
  if (response.status >= 500) throw new Error("The server failed");
  if (response.status === HEARD) return { outcome: "heard" };
  const answer = await response.json().catch(() => ({}));
  if (SAVED.includes(answer.outcome)) tellEnd(save.action, answer.endsAt);
  if (answer.outcome) return answer;
  if (response.status === FORM_TOO_OLD) return { outcome: "signed-out" };
  if (REFUSED.includes(response.status)) return { outcome: "refused" };
  // Not the server but something before it: it says nothing about the answer.
  throw new Error("Nobody knows what became of the answer");
}

/** When the time limit ends by now, if there is one: it may have changed since the page was made. */
function tellEnd(action, endsAt) {
  document.dispatchEvent(new CustomEvent("attempt-end", { detail: { action, endsAt } }));
}

/**
 * Sends what was kept on this device, and keeps it no longer once the server has it.
 *
 * @returns and throws what send does
 */
export async function deliver(record, { form, ...how } = {}) {
  const answer = await send(record, form, how);
  if (SAVED.includes(answer.outcome)) await unsent.settle([record.key], answer.number);
  return answer;
}
