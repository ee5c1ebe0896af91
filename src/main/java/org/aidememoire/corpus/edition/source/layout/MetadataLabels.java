package org.aidememoire.corpus.edition.source.layout;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.aidememoire.corpus.edition.source.text.Chunk;

/**
 * Where the labelled metadata of a Wilson Center page begin and end. They end with the value of the
 * label {@code Contents:}, or, where that is missing, with one paragraph after the last known
 * label.
 */
public final class MetadataLabels {
  private static final String KNOWN_LABELS =
      "Citation|Summary|Credits|Original Language|Contents|Original Archive|Original Publication"
          + "|Original Classification|Rights|Creators?|Authors?|Translators?|Donors?|Document ID"
          + "|Document Information|Source|Language|Type|Subjects Discussed|Subjects|Places"
          + "|Associated People & Organizations|Associated Places|Associated Topics|Keywords"
          + "|Record ID|Date|Geographic Subjects|Collections?";
  private static final Pattern KNOWN = Pattern.compile("(?:" + KNOWN_LABELS + "):");
  private static final Pattern KNOWN_WITH_VALUE =
      Pattern.compile("(?s)(?:" + KNOWN_LABELS + "): .*");
  private static final Pattern ANY = Pattern.compile("\\p{Lu}[\\p{L}&'’ ]{2,40}:");
  private static final Pattern CONTENTS =
      Pattern.compile(
          "(?:Translation|Transcript(?:ion)?|Original|Scan|PDF|Original Scan|Document)\\b.{0,60}");

  private final List<Chunk> text;
  private final TreeSet<Integer> labels = new TreeSet<>();
  private int end;

  private MetadataLabels(List<Chunk> text) {
    this.text = text;
    List<Integer> known = listKnown();
    if (!known.isEmpty()) {
      addBetween(known.getFirst(), known.getLast());
      end = endOf(known.getLast());
    }
  }

  public static MetadataLabels of(List<Chunk> text) {
    return new MetadataLabels(text);
  }

  /** Whether a line is a label that the archive is known to use. */
  public static boolean isKnown(String line) {
    return KNOWN.matches(line) || KNOWN_WITH_VALUE.matches(line);
  }

  public int count() {
    return labels.size();
  }

  public int first() {
    return labels.isEmpty() ? 0 : labels.getFirst();
  }

  /** The first chunk of the document itself. */
  public int end() {
    return end;
  }

  public int nextLabel(int label) {
    Integer next = labels.higher(label);
    return next == null ? end : next;
  }

  /** Up to {@code Contents:}; a label that was there before belongs to the document. */
  private List<Integer> listKnown() {
    List<Integer> known = new ArrayList<>();
    List<String> seen = new ArrayList<>();
    for (int at = 0; at < text.size() && !seen.contains("Contents"); at++) {
      String line = text.get(at).text();
      String name = isKnown(line) ? line.substring(0, line.indexOf(':')) : "";
      if (!name.isEmpty() && !seen.contains(name)) {
        seen.add(name);
        known.add(at);
      }
    }
    return known;
  }

  private void addBetween(int first, int last) {
    for (int at = first; at <= last; at++) {
      String line = text.get(at).text();
      if (isKnown(line) || ANY.matches(line)) {
        labels.add(at);
      }
    }
  }

  private int endOf(int last) {
    int at = last + 1;
    boolean contents = text.get(last).text().startsWith("Contents:");
    while (contents && at < text.size() && CONTENTS.matches(text.get(at).text())) {
      at++;
    }
    boolean withValue = !KNOWN.matches(text.get(last).text());
    boolean hasValue = withValue || at > last + 1 || at >= text.size();
    return hasValue ? at : at + 1;
  }
}
