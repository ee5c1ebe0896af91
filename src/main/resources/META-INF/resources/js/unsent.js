/**
 * Answers that the server has not confirmed yet, kept on this device: one for each person and form.
 * Nobody but that person ever sends them.
 */
const PREFIX = "aide-memoire:unsent";

const person = () => document.body.dataset.person;
const name = (form) => `${PREFIX}:${person()}:${form}`;

/** Whether anybody is signed in on this page. */
export const signedIn = () => Boolean(person());

/**
 * @param save { key, follows, fields }: fields are the form's own, as [name, value] pairs
 * @returns whether the device could keep it
 */
export function keep(form, save) {
  try {
    localStorage.setItem(name(form), JSON.stringify(save));
    return true;
  } catch {
    return false; // storage is full or forbidden
  }
}

export function find(form) {
  try {
    return JSON.parse(localStorage.getItem(name(form)));
  } catch {
    return null;
  }
}

export function forget(form) {
  try {
    localStorage.removeItem(name(form));
  } catch {
    // then it was never kept
  }
}
