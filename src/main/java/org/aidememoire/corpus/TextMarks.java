package org.aidememoire.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.aidememoire.corpus.EditionView.MarkKind;
import org.aidememoire.corpus.EditionView.MarkView;

/** The marks of one edition, each explained once, in the order in which they occur. */
final class TextMarks {
  private final String ids;
  private final List<Provenance.TextMark> explained;
  private final List<MarkView> marks = new ArrayList<>();
  private final Map<String, String> idOf = new TreeMap<>();

  TextMarks(String ids, List<Provenance.TextMark> explained) {
    this.ids = ids;
    this.explained = explained;
  }

  /**
   * @param text without its brackets
   * @return the id of the explanation
   */
  String explain(String text, MarkKind kind) {
    return idOf.computeIfAbsent("[" + text + "]", mark -> add(mark, kind));
  }

  /** Also those that the document's description explains and that look like plain text. */
  List<MarkView> list() {
    explained.forEach(
        mark -> idOf.computeIfAbsent(mark.mark(), printed -> add(printed, MarkKind.OTHER)));
    return List.copyOf(marks);
  }

  private String add(String mark, MarkKind kind) {
    String id = ids + "mark-" + (marks.size() + 1);
    marks.add(
        explained.stream()
            .filter(known -> known.mark().equals(mark))
            .findFirst()
            .map(known -> new MarkView(id, mark, kind, known.whose(), known.note()))
            .orElse(new MarkView(id, mark, kind, null, null)));
    return id;
  }
}
