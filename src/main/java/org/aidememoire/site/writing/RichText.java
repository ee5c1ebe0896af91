package org.aidememoire.site.writing;

import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateExtension;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What authors write in questions, options, feedback and explanations, as templates show it: {@code
 * {card.explain.rich}} where blocks may stand, {@code {card.asked.ask.richLine}} inside a label, a
 * legend or a heading, {@code {entry.text.plainWords}} where only text may stand. The texts of
 * lessons come again and again, so what was made of them is kept.
 */
@TemplateExtension
public final class RichText {
  private static final int MOST_KEPT = 10_000;
  private static final Map<String, RawString> BLOCKS = new ConcurrentHashMap<>();
  private static final Map<String, RawString> LINES = new ConcurrentHashMap<>();
  private static final Map<String, String> WORDS = new ConcurrentHashMap<>();

  private RichText() {}

  /** Blocks of HTML. */
  static RawString rich(String text) {
    return kept(BLOCKS, text, written -> new RawString(Markdown.blocks(written)));
  }

  /** HTML without blocks. */
  static RawString richLine(String text) {
    return kept(LINES, text, written -> new RawString(Markdown.line(written)));
  }

  /** Without any marks; Qute escapes it. */
  public static String plainWords(String text) {
    return kept(WORDS, text, Markdown::words);
  }

  /** Forgets everything when it has become too much: lessons change, and memory has an end. */
  private static <T> T kept(Map<String, T> cache, String text, Function<String, T> make) {
    T known = cache.get(text);
    if (known != null) {
      return known;
    }
    if (cache.size() >= MOST_KEPT) {
      cache.clear();
    }
    T made = make.apply(text);
    cache.put(text, made);
    return made;
  }
}
