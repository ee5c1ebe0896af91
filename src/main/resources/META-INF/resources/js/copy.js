/**
 * Buttons that copy a text of the page: [data-copy] names its id. Programs that know italics get
 * them; plain text is copied for all others.
 */
const SHOWN = 2500;
const status = document.querySelector("[data-copy-status]");

async function copy(button) {
  const text = document.getElementById(button.dataset.copy);
  const copied = (await write(text)) || selectAndCopy(text);
  say(button, copied ? button.dataset.copied : button.dataset.failed);
}

async function write(text) {
  if (!navigator.clipboard) return false;
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        "text/plain": new Blob([text.textContent], { type: "text/plain" }),
        "text/html": new Blob([text.innerHTML], { type: "text/html" }),
      }),
    ]);
    return true;
  } catch {
    return navigator.clipboard.writeText(text.textContent).then(() => true, () => false);
  }
}

/** Where a browser gives pages no clipboard: the words stay selected if this fails as well. */
function selectAndCopy(text) {
  getSelection().selectAllChildren(text);
  return document.execCommand("copy");
}

function say(button, words) {
  const word = button.querySelector("[data-copy-word]");
  word.dataset.before ??= word.textContent;
  word.textContent = words;
  status.textContent = "";
  requestAnimationFrame(() => { status.textContent = words; });
  setTimeout(() => { word.textContent = word.dataset.before; }, SHOWN);
}

for (const button of document.querySelectorAll("[data-copy]")) {
  button.hidden = false;
  button.addEventListener("click", () => copy(button));
}
