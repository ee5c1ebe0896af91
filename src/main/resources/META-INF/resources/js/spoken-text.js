/**
 * What a voice reads of a part of the page, sentence by sentence, each with the places of its words.
 * Of a document only its own words are read, without note marks, page marks and numbers; of a
 * question what is asked and what can be chosen.
 */
const BLOCKS = "[data-edition] p, [data-edition] .edition-heading, .question-ask, .option, .pair > label, .place > label";
const PASSED_OVER = ".visually-hidden, .paragraph-number, button, input, select, textarea, [hidden]";

/** The sentences in a part of the page, in reading order. */
export function listSentences(part) {
  return [...part.querySelectorAll(BLOCKS)].flatMap((block) => sentencesOf(block));
}

function sentencesOf(block) {
  const pieces = piecesOf(block);
  const text = pieces.map((piece) => piece.text).join("");
  const language = block.closest("[lang]").lang;
  const segments = new Intl.Segmenter(language, { granularity: "sentence" }).segment(text);
  return [...segments]
    .filter(({ segment }) => /[\p{L}\p{N}]/u.test(segment))
    .map(({ segment, index }) => new Sentence(block, pieces, { text: segment, at: index, language }));
}

/** The text nodes that are read, and a space wherever something between them is passed over. */
function piecesOf(block) {
  const own = block.closest("[data-edition]") ? "[data-start]" : "*";
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const pieces = [];
  let at = 0;
  const add = (text, node) => {
    pieces.push({ node, text, at });
    at += text.length;
  };
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (parent.closest(PASSED_OVER)) continue;
    if (parent.closest(own) && block.contains(parent.closest(own))) add(node.data.replace(/\s/gu, " "), node);
    else if (/\s/u.test(node.data)) add(" ", null);
  }
  return pieces;
}

class Sentence {
  constructor(block, pieces, { text, at, language }) {
    Object.assign(this, { block, pieces, text, at, language });
  }

  /** The whole sentence on the page. */
  range() {
    return this.rangeOf(0, this.text.trimEnd().length);
  }

  /** The word that begins at a place of the sentence, as a voice tells it. */
  word(index, length) {
    const rest = this.text.slice(index);
    const size = length || rest.match(/^[\p{L}\p{M}\p{N}'’-]*/u)[0].length;
    return size > 0 ? this.rangeOf(index, index + size) : null;
  }

  rangeOf(from, to) {
    const range = document.createRange();
    const [start, end] = [this.at + from, this.at + to];
    const holds = (place) => (piece) => piece.node && piece.at <= place && place < piece.at + piece.text.length;
    const first = this.pieces.find(holds(start)) ?? this.pieces.find(({ node, at }) => node && at >= start);
    const last = this.pieces.findLast(holds(end - 1)) ?? this.pieces.findLast(({ node, at }) => node && at < end);
    if (!first || !last) return null;
    range.setStart(first.node, Math.max(0, start - first.at));
    range.setEnd(last.node, Math.min(last.text.length, end - last.at));
    return range;
  }
}
