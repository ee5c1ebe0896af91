/**
 * Reads a part of the page with the browser's own voice and shows the words that are being read.
 *
 * Markup: the tag reading-tools with data-read (which part), its buttons and a [data-status]. The
 * speed stands in data-pace of <html>. A pause ends the sentence: going on begins it anew, because
 * several voices cannot be stopped in the middle and go on.
 */
import { listSentences } from "./spoken-text.js";

const RATES = { slow: 0.75, normal: 1, fast: 1.3 };
/** Milliseconds after which a voice that has not begun is none. */
const SILENCE = 4000;

let speaking = null;

class Reader {
  constructor(tools) {
    this.tools = tools;
    this.status = tools.querySelector("[data-status]");
    this.button("aloud").addEventListener("click", () => this.begin());
    this.button("pause").addEventListener("click", () => (this.paused ? this.resume() : this.pause()));
    this.button("stop").addEventListener("click", () => this.stop());
    this.button("back").addEventListener("click", () => this.go(-1));
    this.button("on").addEventListener("click", () => this.go(1));
  }

  button(name) {
    return this.tools.querySelector(`[data-${name}]`);
  }

  begin() {
    speaking?.stop();
    speaking = this;
    this.sentences = listSentences(document.querySelector(this.tools.dataset.read));
    this.at = this.firstToRead();
    this.show(true);
    this.say("begun");
    this.speak();
    this.button("pause").focus();
  }

  /** From the selected words, else from the first sentence on the screen. */
  firstToRead() {
    const selection = getSelection();
    const from = selection.rangeCount && !selection.isCollapsed ? selection.getRangeAt(0) : null;
    const at = this.sentences.findIndex((sentence) => {
      const range = sentence.range();
      if (from) return range && range.compareBoundaryPoints(Range.START_TO_END, from) > 0;
      return range && range.getBoundingClientRect().bottom > 0;
    });
    return Math.max(0, at);
  }

  speak() {
    const sentence = this.sentences[this.at];
    if (!sentence) return this.stop("ended");
    const utterance = new SpeechSynthesisUtterance(sentence.text);
    utterance.lang = sentence.language;
    utterance.rate = RATES[document.documentElement.dataset.pace] ?? 1;
    this.utterance = utterance;
    const ifCurrent = (act) => (event) => this.utterance === utterance && act(event);
    utterance.onstart = ifCurrent(() => clearTimeout(this.silence));
    utterance.onboundary = ifCurrent(({ charIndex, charLength }) => this.follow(sentence, charIndex, charLength));
    utterance.onend = ifCurrent(() => this.go(1));
    utterance.onerror = ifCurrent(() => this.stop("noVoice"));
    this.paint(sentence.range(), null);
    sentence.block.scrollIntoView({ block: "nearest" });
    this.silence = setTimeout(ifCurrent(() => this.stop("noVoice")), SILENCE);
    speechSynthesis.speak(utterance);
  }

  follow(sentence, index, length) {
    this.paint(sentence.range(), sentence.word(index, length));
  }

  go(step) {
    this.at = Math.max(0, this.at + step);
    this.paused = false;
    this.hush();
    this.label();
    this.speak();
  }

  pause() {
    this.paused = true;
    this.hush();
    this.label();
    this.say("paused");
  }

  resume() {
    this.paused = false;
    this.label();
    this.say("begun");
    this.speak();
  }

  stop(why = "ended") {
    this.hush();
    this.paused = false;
    this.label();
    this.paint(null, null);
    const held = this.tools.contains(document.activeElement);
    this.show(false);
    if (held) this.button("aloud").focus();
    this.say(why);
  }

  hush() {
    clearTimeout(this.silence);
    this.utterance = null;
    speechSynthesis.cancel();
  }

  show(active) {
    this.button("aloud").hidden = active;
    this.tools.querySelector("[data-controls]").hidden = !active;
  }

  label() {
    const { pause, resume } = this.button("pause").dataset;
    this.button("pause").textContent = this.paused ? resume : pause;
  }

  say(what) {
    this.status.textContent = this.status.dataset[what];
  }

  paint(sentence, word) {
    if (!CSS.highlights) return;
    CSS.highlights.set("spoken", new Highlight(...[sentence].filter(Boolean)));
    CSS.highlights.set("spoken-word", new Highlight(...[word].filter(Boolean)));
  }
}

if ("speechSynthesis" in window) {
  for (const tools of document.querySelectorAll("[data-read]")) {
    new Reader(tools);
    tools.hidden = false;
  }
  // What was read goes on after its page has gone, where nobody stops it.
  addEventListener("pagehide", () => speechSynthesis.cancel());
}
