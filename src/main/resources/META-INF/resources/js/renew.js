/** Takes parts of the page anew from the server; everything else stays as it is. */
import { ask } from "./server.js";

/**
 * @param selector of elements with ids; those that the new page does not have stay
 * @throws where the page cannot be read
 */
export async function renew(selector = "[data-refresh]") {
  const response = await ask(location.href.split("#")[0], {
    headers: { "X-Requested-With": "JavaScript" }, // or a lost session would lead to another server
  });
  if (!response.ok) throw new Error("The page could not be read");
  if (response.redirected) return location.assign(response.url);
  const fresh = new DOMParser().parseFromString(await response.text(), "text/html");
  for (const element of document.querySelectorAll(selector)) {
    const next = fresh.getElementById(element.id);
    if (next && next.innerHTML !== element.innerHTML) element.replaceChildren(...next.childNodes);
  }
}
