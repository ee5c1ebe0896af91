/**
 * Says when the device has lost its connection, or the server does not answer, and keeps people on
 * their page meanwhile: a link or a form would only lead to an error of the browser, and away from
 * what they wrote.
 *
 * Markup: one [data-connection] with data-offline, data-stay and data-online for the connection;
 * data-lost, data-lost-stay and data-found for the server.
 */
import "./outbox.js";
import { ask } from "./server.js";

const state = document.querySelector("[data-connection]");
let isLost = false;

function say(what) {
  state.dataset.state = what;
  state.textContent = "";
  // A text that is set anew is announced anew, also where it is the same.
  setTimeout(() => (state.textContent = state.dataset[what]), 50);
}

function lost() {
  if (!isLost && navigator.onLine) say("lost");
  isLost = navigator.onLine;
}

function found() {
  if (isLost) say("found");
  isLost = false;
}

/** @param goOn does what was asked for, once the server answers again */
function stay(event, goOn) {
  if (event.defaultPrevented || (navigator.onLine && !isLost)) return;
  event.preventDefault();
  if (!navigator.onLine) return say("stay");
  ask("/icons/icon.svg", { method: "HEAD", cache: "no-store" }).then(goOn, () => say("lostStay"));
}

function leads(link) {
  const to = new URL(link.href, location.href);
  return /^https?:$/.test(to.protocol) && to.href.split("#")[0] !== location.href.split("#")[0];
}

addEventListener("offline", () => say("offline"));
addEventListener("online", () => say("online"));
document.addEventListener("server-lost", lost);
document.addEventListener("server-found", found);
document.addEventListener("submit", (event) => {
  const { target, submitter } = event;
  stay(event, () => target.requestSubmit(submitter));
});
document.addEventListener("click", (event) => {
  const link = event.target.closest("a[href]");
  if (link && leads(link)) stay(event, () => location.assign(link.href));
});
if (!navigator.onLine) say("offline");
