package org.aidememoire.search;

import com.fasterxml.jackson.core.type.TypeReference;
import io.quarkus.hibernate.orm.panache.Panache;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aidememoire.search.index.Dictionary;
import org.aidememoire.search.index.Part;
import org.aidememoire.search.index.PassageText.PageStart;
import org.aidememoire.search.index.Rows;
import org.jspecify.annotations.Nullable;

/** The passages of one record that hold what was looked for, the words marked. */
final class FoundPassages {
  /** How many of a record are shown. */
  private static final int MOST = 3;

  private static final TypeReference<Map<String, Set<Integer>>> POSITIONS =
      new TypeReference<>() {};
  private static final TypeReference<List<PageStart>> PAGES = new TypeReference<>() {};

  private final List<Hit.Passage> passages = new ArrayList<>();
  private @Nullable Snippet title;
  private long many;

  private FoundPassages() {}

  /** By the id of their record. */
  static Map<Long, FoundPassages> list(List<Asked> asked, List<Long> records) {
    List<?> rows =
        Panache.getEntityManager()
            .createNativeQuery(SearchSql.PASSAGES, Object[].class)
            .setParameter(
                "asked",
                Rows.write(
                    asked.stream()
                        .map(
                            each ->
                                Map.of("dictionary", each.dictionary().name(), "hits", each.hits()))
                        .toList()))
            .setParameter("ids", records.toArray(Long[]::new))
            .setParameter("lexemes", lexemes(asked))
            .setParameter("most", MOST)
            .getResultList();
    Map<Long, FoundPassages> found = new HashMap<>();
    for (Object each : rows) {
      Object[] row = (Object[]) each;
      found
          .computeIfAbsent(((Number) row[0]).longValue(), it -> new FoundPassages())
          .add(row, sequences(asked, (String) row[1]));
    }
    return found;
  }

  Optional<Snippet> title() {
    return Optional.ofNullable(title);
  }

  List<Hit.Passage> passages() {
    return passages;
  }

  /** How many there are beside those shown. */
  long more() {
    return many - passages.size();
  }

  private static String[] lexemes(List<Asked> asked) {
    return asked.stream()
        .flatMap(each -> each.wanted().stream())
        .flatMap(sequence -> sequence.steps().stream())
        .map(Sequence.Step::lexeme)
        .distinct()
        .toArray(String[]::new);
  }

  private static List<Sequence> sequences(List<Asked> asked, String dictionary) {
    return asked.stream()
        .filter(each -> each.dictionary().equals(new Dictionary(dictionary)))
        .flatMap(each -> each.wanted().stream())
        .toList();
  }

  private void add(Object[] row, List<Sequence> sequences) {
    Part part = Part.valueOf((String) row[2]);
    String text = (String) row[4];
    List<Mark> marks = Mark.in(text, sequences, Rows.read((String) row[9], POSITIONS));
    if (part == Part.TITLE) {
      title = Snippet.whole(text, marks);
      return;
    }
    many = ((Number) row[8]).longValue();
    int start = (Integer) row[5];
    passages.add(
        new Hit.Passage(
            part,
            (String) row[10],
            (String) row[3],
            (Integer) row[6],
            page(Rows.read((String) row[7], PAGES), marks),
            Snippet.around(text, marks),
            start < 0
                ? List.of()
                : marks.stream().map(m -> new Mark(start + m.start(), start + m.end())).toList()));
  }

  /** The page on which the first mark stands. */
  private static Optional<String> page(List<PageStart> pages, List<Mark> marks) {
    int first = marks.isEmpty() ? 0 : marks.getFirst().start();
    return pages.stream().filter(it -> it.at() <= first).reduce((a, b) -> b).map(PageStart::page);
  }
}
