/** Sends an answer to the server, and says in one word what became of it. */
import { ask } from "./server.js";

const LONGEST_WAIT = 25_000;
const SIGNED_OUT = [401, 499];
/** The form's token went with the session: this is found out before anybody looks for a session. */
const FORM_TOO_OLD = 400;

const TOKEN = "csrf-token";

/**
 * @param save { key, follows, fields, action }
 * @param form that holds the token of the page; any of the page's will do
 * @returns { outcome, … } as the server's JSON says; also signed-out and refused
 * @throws where nobody knows what became of it
 */
export async function send(save, form = document, keepalive = false) {
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
    signal: keepalive ? undefined : AbortSignal.timeout(LONGEST_WAIT),
    headers: {
      Accept: "application/json",
      "X-Requested-With": "JavaScript",
      "X-Person": document.body.dataset.person,
    },
  });
  if (response.type === "opaqueredirect" || SIGNED_OUT.includes(response.status)) {
    return { outcome: "signed-out" };
  }
  if (response.status >= 500) throw new Error("The server failed");
  const answer = await response.json().catch(() => ({}));
  if (answer.outcome) return answer;
  return { outcome: response.status === FORM_TOO_OLD ? "signed-out" : "refused" };
}
