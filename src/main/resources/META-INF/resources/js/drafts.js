/**
 * Notes that are being written, kept on this device until they are saved or given up: one for each
 * person and place. Answers have a store of their own: unsent.js.
 */
const PREFIX = "aide-memoire:draft";

const person = () => document.body.dataset.person;
const name = (place) => `${PREFIX}:${person()}:${place}`;

/** Whether anybody is signed in on this page. */
export const signedIn = () => Boolean(person());

/** @returns whether the device could keep it */
export function keep(place, draft) {
  try {
    localStorage.setItem(name(place), JSON.stringify(draft));
    return true;
  } catch {
    return false; // storage is full or forbidden
  }
}

export function find(place) {
  try {
    return JSON.parse(localStorage.getItem(name(place)));
  } catch {
    return null;
  }
}

export function forget(place) {
  try {
    localStorage.removeItem(name(place));
  } catch {
    // then it was never kept
  }
}
