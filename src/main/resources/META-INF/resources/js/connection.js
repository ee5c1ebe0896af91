/**
 * Says when the device has lost its connection, and keeps people on their page meanwhile: a link or
 * a form would only lead to an error of the browser, and away from what they wrote.
 *
 * Markup: one [data-connection] with data-offline, data-stay and data-online.
 */
const state = document.querySelector("[data-connection]");

function say(what) {
  state.dataset.state = what;
  state.textContent = "";
  // A text that is set anew is announced anew, also where it is the same.
  setTimeout(() => (state.textContent = state.dataset[what]), 50);
}

function stay(event) {
  if (navigator.onLine || event.defaultPrevented) return;
  event.preventDefault();
  say("stay");
}

function leads(link) {
  const to = new URL(link.href, location.href);
  return /^https?:$/.test(to.protocol) && to.href.split("#")[0] !== location.href.split("#")[0];
}

addEventListener("offline", () => say("offline"));
addEventListener("online", () => say("online"));
document.addEventListener("submit", stay);
document.addEventListener("click", (event) => {
  const link = event.target.closest("a[href]");
  if (link && leads(link)) stay(event);
});
if (!navigator.onLine) say("offline");
