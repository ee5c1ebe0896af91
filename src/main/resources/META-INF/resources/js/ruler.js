/**
 * A band over the line that is read: it follows the pointer or the finger, and what has the focus;
 * scrolling with the keys moves the text under it. Markup: [data-ruler-button] in the tag
 * reading-tools; <html data-ruler> says whether it is on, and the server keeps that.
 */
const root = document.documentElement;
const band = document.createElement("div");
band.className = "reading-ruler";
band.setAttribute("aria-hidden", "true");
document.body.append(band);

function put(middle) {
  band.style.top = `${Math.round(middle - band.offsetHeight / 2)}px`;
}

function keep() {
  const token = document.querySelector('input[name="csrf-token"]');
  if (!token) return;
  fetch("/settings", {
    method: "POST",
    redirect: "manual",
    keepalive: true,
    headers: { "X-Requested-With": "JavaScript", "X-Person": document.body.dataset.person },
    body: new URLSearchParams({ [token.name]: token.value, ruler: root.dataset.ruler }),
  }).catch(() => {});
}

for (const button of document.querySelectorAll("[data-ruler-button]")) {
  const tell = () => button.setAttribute("aria-pressed", String(root.dataset.ruler === "on"));
  button.addEventListener("click", () => {
    root.dataset.ruler = root.dataset.ruler === "on" ? "off" : "on";
    tell();
    keep();
  });
  button.hidden = false;
  tell();
}

document.addEventListener("pointermove", ({ clientY }) => put(clientY), { passive: true });
document.addEventListener("focusin", ({ target }) => {
  if (!target.closest("[data-edition]") || target.matches("[data-edition]")) return;
  const { top, bottom } = target.getBoundingClientRect();
  put((top + bottom) / 2);
});
put(innerHeight / 3);
