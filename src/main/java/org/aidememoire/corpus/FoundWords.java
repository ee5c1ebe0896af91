package org.aidememoire.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.aidememoire.corpus.edition.Edition;
import org.jspecify.annotations.Nullable;

/**
 * Words of an edition that a search found, as an address carries them: {@code 1f0c9a2b.120-133}.
 * Positions mean nothing in another edition: there they are passed over.
 */
public final class FoundWords {
  private static final int HASH = 8;
  private static final int MOST = 40;
  private static final Pattern SHAPE =
      Pattern.compile("([0-9a-f]{%d})((?:\\.\\d{1,8}-\\d{1,8}){1,%d})".formatted(HASH, MOST));
  private static final Pattern RANGE = Pattern.compile("(\\d+)-(\\d+)");

  private FoundWords() {}

  /**
   * @param start the first code point of the edition's canonical text
   * @param end the code point after the last one
   */
  public record Range(int start, int end) {}

  /** At most as many ranges as {@link #read} takes. */
  public static String write(String edition, List<Range> ranges) {
    return ranges.stream()
        .limit(MOST)
        .map(range -> "." + range.start() + "-" + range.end())
        .collect(Collectors.joining("", edition.substring(0, HASH), ""));
  }

  /** None where the address was not written for this edition. */
  public static List<Highlight> read(@Nullable String unsafeWords, Edition edition) {
    Matcher words = SHAPE.matcher(unsafeWords == null ? "" : unsafeWords);
    return words.matches() && edition.hash().startsWith(words.group(1))
        ? highlights(words.group(2), edition.length())
        : List.of();
  }

  private static List<Highlight> highlights(String text, int length) {
    List<Highlight> highlights = new ArrayList<>();
    Matcher ranges = RANGE.matcher(text);
    int before = 0;
    while (ranges.find()) {
      int start = Integer.parseInt(ranges.group(1));
      int end = Integer.parseInt(ranges.group(2));
      if (start >= before && start < end && end <= length) {
        String id = "found-" + (highlights.size() + 1);
        highlights.add(new Highlight(id, Highlight.Kind.FOUND, start, end, null));
        before = end;
      }
    }
    return highlights;
  }
}
