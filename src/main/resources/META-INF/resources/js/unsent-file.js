/** Gives a person the answers that the server has not got as a file: see docs/nothing-is-lost.md. */
const KEPT_FOR = 60_000;

/** @param records as unsent.js keeps them */
export function download(records) {
  const answers = records.map(({ person, after, page, title, ...answer }) => answer);
  const file = { format: "aide-memoire-unsent-answers", version: 1, written: new Date(), answers };
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([JSON.stringify(file, null, 1)], { type: "application/json" }));
  link.download = document.querySelector("section[data-unsent]").dataset.file;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_FOR);
}
