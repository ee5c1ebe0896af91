package org.aidememoire.corpus;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aidememoire.corpus.EditionView.MarkKind;
import org.aidememoire.corpus.EditionView.MarkView;

/**
 * The marks of one edition, each explained once: first those that the document's description
 * explains, then others as they occur, by the general rule for their kind.
 */
final class TextMarks {
  private final Map<String, MarkView> marks = new LinkedHashMap<>();

  TextMarks(List<Provenance.TextMark> explained) {
    for (Provenance.TextMark mark : explained) {
      marks.putIfAbsent(
          mark.mark(),
          new MarkView(nextKey(), mark.mark(), MarkKind.OTHER, mark.whose(), mark.note(), null));
    }
  }

  /**
   * @param text without its brackets
   * @return the key of the explanation
   */
  String explain(String text, MarkKind kind) {
    return marks
        .computeIfAbsent(
            "[" + text + "]", mark -> new MarkView(nextKey(), mark, kind, null, null, null))
        .id();
  }

  /** The key of what the description says about exactly this, if anything. */
  Optional<String> find(String printed) {
    return Optional.ofNullable(marks.get(printed)).map(MarkView::id);
  }

  List<MarkView> list() {
    return List.copyOf(marks.values());
  }

  private String nextKey() {
    return "mark-" + (marks.size() + 1);
  }
}
