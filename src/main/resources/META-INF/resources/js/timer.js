/**
 * Counts down to the end of an attempt by the server's clock, whatever the device's says.
 *
 * Markup: a [data-timer] (the tag timer) with data-ends and data-now, both instants of the server;
 * data-left with #time# in it; data-ten, data-five, data-one and data-over for what is said to
 * screen readers, data-stopped for the clock; a [data-clock], a [data-toggle] and a [data-said]
 * inside. What has [data-time-over] is shown while time is over. The end may move: the event
 * attempt-end says so, and data-end with #time# in it is what [data-end-said] says then.
 */
import { ask } from "./server.js";

const MINUTE = 60_000;
const MOMENTS = [
  [10 * MINUTE, "ten"],
  [5 * MINUTE, "five"],
  [MINUTE, "one"],
  [0, "over"],
];
const HIDDEN = "timer-hidden";

class Timer {
  constructor(element) {
    this.element = element;
    this.clock = element.querySelector("[data-clock]");
    this.toggle = element.querySelector("[data-toggle]");
    this.said = element.querySelector("[data-said]");
    this.ends = Date.parse(element.dataset.ends);
    this.setClock(Date.parse(element.dataset.now), this.answeredAt());
    this.toggle.hidden = false;
    this.toggle.addEventListener("click", () => this.hide(!this.isHidden()));
    document.addEventListener("visibilitychange", () => this.returned());
    document.addEventListener("attempt-end", ({ detail }) => this.moved(detail));
    this.begin();
  }

  begin() {
    this.before = this.left() + 1;
    this.hide(this.isHidden());
    this.tick();
    if (this.left() > 0) this.beat = setInterval(() => this.tick(), 1000);
  }

  /** A teacher gave more time, or less, or took the limit away, for the attempt of this page. */
  moved({ action, endsAt }) {
    const ends = endsAt ? Date.parse(endsAt) : Infinity;
    const attempt = this.element.dataset.submission.replace(/submission$/, "");
    if (ends === this.ends || !new URL(action, location.href).pathname.startsWith(attempt)) return;
    this.ends = ends;
    this.element.hidden = !endsAt;
    clearInterval(this.beat);
    delete this.element.dataset.state;
    for (const notice of document.querySelectorAll("[data-time-over]")) notice.hidden = true;
    if (!endsAt) return;
    this.toggle.hidden = false;
    const { zone: timeZone, end } = this.element.dataset;
    const time = new Intl.DateTimeFormat(document.documentElement.lang, {
      timeStyle: "medium", hourCycle: "h23", timeZone,
    }).format(ends);
    this.element.querySelector("[data-end-said]").textContent = end.replace("#time#", time);
    this.begin();
    this.said.textContent = this.element.querySelector("[data-end-said]").textContent;
  }

  /** When the page's first byte came: the server wrote its time shortly before. */
  answeredAt() {
    return performance.getEntriesByType("navigation")[0]?.responseStart ?? performance.now();
  }

  /** @param at where the monotonic clock of this page stood at the server's time */
  setClock(time, at) {
    this.base = time - at;
  }

  left() {
    return this.ends - this.base - performance.now();
  }

  isHidden() {
    return localStorage.getItem(HIDDEN) === "yes";
  }

  hide(hidden) {
    localStorage.setItem(HIDDEN, hidden ? "yes" : "no");
    this.clock.hidden = hidden && this.left() > 0;
    this.toggle.textContent = hidden ? this.toggle.dataset.show : this.toggle.dataset.hide;
  }

  /** A device that slept may have stopped its clock: the server is asked again. */
  async returned() {
    if (document.hidden) return;
    try {
      const answer = await ask("/icons/icon.svg", { method: "HEAD", cache: "no-store" });
      const date = Date.parse(answer.headers.get("Date"));
      if (date) this.setClock(date, performance.now());
    } catch {
      // Without the server the last known time goes on.
    }
    this.tick();
  }

  tick() {
    const left = this.left();
    const passed = MOMENTS.filter(([moment]) => left <= moment && this.before > moment);
    this.before = left;
    if (passed.length > 0) this.said.textContent = this.element.dataset[passed.at(-1)[1]];
    if (left <= 0) return this.over();
    const time = this.inDigits(Math.ceil(left / 1000));
    this.clock.textContent = this.element.dataset.left.replace("#time#", time);
  }

  inDigits(seconds) {
    const digits = (number) => String(number).padStart(2, "0");
    const hours = Math.floor(seconds / 3600);
    const minutes = Math.floor(seconds / 60) % 60;
    const start = hours > 0 ? `${hours}:${digits(minutes)}` : String(minutes);
    return `${start}:${digits(seconds % 60)}`;
  }

  /** What is over cannot be hidden. */
  over() {
    clearInterval(this.beat);
    this.element.dataset.state = "over";
    this.clock.hidden = false;
    this.toggle.hidden = true;
    this.clock.textContent = this.element.dataset.stopped;
    for (const notice of document.querySelectorAll("[data-time-over]")) notice.hidden = false;
  }
}

for (const element of document.querySelectorAll("[data-timer]")) new Timer(element);
