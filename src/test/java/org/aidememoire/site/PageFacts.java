package org.aidememoire.site;

import com.microsoft.playwright.Page;
import java.util.List;

/** What a browser can tell of the page that it shows, beside what axe finds. */
final class PageFacts {
  private static final String NAME =
      """
      const name = (e) => `${e.tagName.toLowerCase()}.${e.className} "${(e.textContent ?? "").trim().slice(0, 30)}"`;
      const shown = (e) => e.checkVisibility({ visibilityProperty: true }) && !e.closest(".visually-hidden, .skip-link");
      """;

  private PageFacts() {}

  /** What makes the page wider than its window; none where it fits. */
  static List<?> overhang(Page page) {
    return list(
        page,
        """
        const root = document.documentElement;
        if (root.scrollWidth <= root.clientWidth) return [];
        const sticksOut = ({ left, right }) => right > innerWidth + 1 || left < -1;
        const elements = [...document.body.querySelectorAll("*")].filter(shown);
        const holdsWords = (e) => [...e.childNodes].some((node) => {
          const range = document.createRange();
          range.selectNodeContents(node);
          return node.nodeType === Node.TEXT_NODE && [...range.getClientRects()].some(sticksOut);
        });
        return [root.scrollWidth + " px", ...elements
          .filter((e) => sticksOut(e.getBoundingClientRect()) || holdsWords(e))
          .map(name).slice(0, 6)];
        """);
  }

  /** What hides a part of its own text: nothing may be lost when text grows. */
  static List<?> cutOff(Page page) {
    return list(
        page,
        """
        return [...document.body.querySelectorAll("*")]
          .filter((e) => shown(e) && e.innerText?.trim())
          .filter((e) => ["hidden", "clip"].includes(getComputedStyle(e).overflowX)
            && (e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1))
          .map(name);
        """);
  }

  /**
   * What is smaller than 24 px in either direction, links within a sentence and targets with 24 px
   * of room around their middle left out (WCAG 2.2, 2.5.8).
   */
  static List<?> smallTargets(Page page) {
    return list(
        page,
        """
        const targets = [...document.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, summary")].filter(shown);
        const boxes = targets.map((e) => (e.closest("label") ?? e).getBoundingClientRect());
        const middle = (b) => [(b.left + b.right) / 2, (b.top + b.bottom) / 2];
        const inText = (e) => e.matches("a") && getComputedStyle(e).display === "inline"
          && [...e.closest("p, li, dd, dt, td, th, h1, h2, h3, sup, .paragraph").childNodes]
            .some((n) => n.nodeType === Node.TEXT_NODE && n.data.trim().length > 0 || n !== e && !n.contains(e) && n.textContent?.trim().length > 0);
        const apart = (at) => boxes.every((b, other) => {
          if (other === at) return true;
          const [x, y] = middle(boxes[at]);
          const dx = Math.max(b.left - x, 0, x - b.right), dy = Math.max(b.top - y, 0, y - b.bottom);
          return Math.hypot(dx, dy) >= 12;
        });
        return targets.filter((e, at) => Math.min(boxes[at].width, boxes[at].height) < 23.9 && !inText(e) && !apart(at))
          .map((e) => name(e) + " " + Math.round(e.getBoundingClientRect().width) + "x" + Math.round(e.getBoundingClientRect().height));
        """);
  }

  /** What looks the same with the focus of a keyboard as without it. */
  static List<?> withoutVisibleFocus(Page page) {
    return list(
        page,
        """
        const look = (e) => [e, e.closest("label, .option")].filter(Boolean).map((x) => {
          const s = getComputedStyle(x);
          return [s.outlineStyle, s.outlineWidth, s.boxShadow, s.borderColor, s.transform].join();
        }).join();
        const seen = new Set();
        return [...document.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex='0']")]
          .filter((e) => shown(e) && !e.disabled)
          .filter((e) => !seen.has(e.tagName + e.className) && seen.add(e.tagName + e.className))
          .filter((e) => {
            document.activeElement.blur();
            const before = look(e);
            e.focus({ focusVisible: true, preventScroll: true });
            const same = look(e) === before;
            e.blur();
            return same;
          }).map(name);
        """);
  }

  private static List<?> list(Page page, String script) {
    return (List<?>) page.evaluate("() => {" + NAME + script + "}");
  }
}
