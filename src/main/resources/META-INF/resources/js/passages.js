/**
 * Between a selection on the page and a place in a document. An edition is an element with
 * data-edition and data-document; its own words stand in elements with data-start, which says where
 * they begin in the canonical text, counted in code points. Everything else in it was added by
 * somebody and is passed over.
 */

const CONTEXT = 32;

/** The canonical text of an edition element as an array of code points; gaps are line ends. */
export function canonicalText(edition) {
  const points = [];
  for (const words of edition.querySelectorAll("[data-start]")) {
    const start = Number(words.dataset.start);
    while (points.length < start) points.push("\n");
    points.push(...words.textContent);
  }
  return points;
}

/** The quote from one code point to another, or null where there is none. */
export function quoteAt(edition, start, end) {
  const text = canonicalText(edition);
  if (!(start >= 0 && start < end && end <= text.length)) return null;
  return {
    document: edition.dataset.document,
    edition: edition.dataset.edition,
    exact: text.slice(start, end).join(""),
    prefix: text.slice(Math.max(0, start - CONTEXT), start).join(""),
    suffix: text.slice(end, end + CONTEXT).join(""),
    start,
    end,
  };
}

/** The document's words in a DOM range, widened to whole words; null where there are none. */
export function quoteOf(range) {
  const edition = editionOf(range);
  if (!edition) return null;
  let start = Infinity;
  let end = -1;
  for (const words of edition.querySelectorAll("[data-start]")) {
    if (!range.intersectsNode(words)) continue;
    const [from, to] = within(words, range);
    if (from >= to) continue;
    start = Math.min(start, Number(words.dataset.start) + from);
    end = Math.max(end, Number(words.dataset.start) + to);
  }
  const text = canonicalText(edition);
  [start, end] = wholeWords(text, start, end);
  return start < end ? quoteAt(edition, start, end) : null;
}

/** The edition element that a range lies in, or null where it leaves it. */
export function editionOf(range) {
  const node = range.commonAncestorContainer;
  const element = node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement;
  return element?.closest("[data-edition]") ?? null;
}

/** A DOM range over the code points from start to end. */
export function rangeOf(edition, start, end) {
  const range = document.createRange();
  let begun = false;
  for (const words of edition.querySelectorAll("[data-start]")) {
    const first = Number(words.dataset.start);
    const points = [...words.textContent];
    const node = words.firstChild;
    if (!begun && start < first + points.length) {
      range.setStart(node, points.slice(0, Math.max(0, start - first)).join("").length);
      begun = true;
    }
    if (begun && end <= first + points.length) {
      range.setEnd(node, points.slice(0, Math.max(0, end - first)).join("").length);
      return range;
    }
  }
  return null;
}

/** Paragraph and page where a quote begins, as far as they are known. */
export function placeOf(edition, start) {
  let paragraph = null;
  let nextParagraph = null;
  let page = edition.dataset.firstPage ?? null;
  let nextPage = page;
  for (const element of edition.querySelectorAll("[data-start], [data-page], [data-paragraph]")) {
    if (element.dataset.page) nextPage = element.dataset.page;
    if (element.dataset.paragraph) nextParagraph = element.dataset.paragraph;
    if (element.dataset.start === undefined) continue;
    if (Number(element.dataset.start) > start) break;
    page = nextPage;
    paragraph = nextParagraph;
  }
  return { paragraph, page };
}

/** Where each word of the edition begins and ends, in code points. */
export function listWords(edition) {
  const words = [];
  let start = -1;
  const text = canonicalText(edition);
  text.forEach((point, at) => {
    if (isSpace(point)) {
      if (start >= 0) words.push([start, at]);
      start = -1;
    } else if (start < 0) {
      start = at;
    }
  });
  if (start >= 0) words.push([start, text.length]);
  return words;
}

function within(words, range) {
  const whole = document.createRange();
  whole.selectNodeContents(words);
  const before = document.createRange();
  before.selectNodeContents(words);
  const length = [...words.textContent].length;
  let from = 0;
  let to = length;
  if (range.compareBoundaryPoints(Range.START_TO_START, whole) > 0) {
    before.setEnd(range.startContainer, range.startOffset);
    from = [...before.toString()].length;
  }
  if (range.compareBoundaryPoints(Range.END_TO_END, whole) < 0) {
    before.selectNodeContents(words);
    before.setEnd(range.endContainer, range.endOffset);
    to = [...before.toString()].length;
  }
  return [from, to];
}

function wholeWords(text, start, end) {
  while (start < end && isSpace(text[start])) start++;
  while (end > start && isSpace(text[end - 1])) end--;
  if (start >= end) return [0, 0];
  while (start > 0 && isLetter(text[start - 1]) && isLetter(text[start])) start--;
  while (end < text.length && isLetter(text[end]) && isLetter(text[end - 1])) end++;
  return [start, end];
}

const isSpace = (point) => /\s/u.test(point);
const isLetter = (point) => /[\p{L}\p{M}\p{N}]/u.test(point);
