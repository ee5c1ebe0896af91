package org.aidememoire.marking.web.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aidememoire.corpus.EditionView;
import org.aidememoire.corpus.EditionView.BlockView;

/** The numbers of a text's paragraphs. */
final class ParagraphNumbers {
  private ParagraphNumbers() {}

  static Set<Integer> of(EditionView view) {
    return view.blocks().stream()
        .flatMap(ParagraphNumbers::of)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Its own, or those of its items; none where it is no paragraph. */
  static Stream<Integer> of(BlockView block) {
    return Stream.concat(Stream.of(block), block.items().stream())
        .map(BlockView::number)
        .filter(number -> number > 0);
  }

  /** Such as "1, 4–9"; empty where there are none. */
  static String inWords(List<Integer> ascending) {
    List<String> runs = new ArrayList<>();
    int first = 0;
    for (int index = 0; index < ascending.size(); index++) {
      boolean ends =
          index + 1 == ascending.size() || ascending.get(index + 1) > ascending.get(index) + 1;
      if (ends) {
        runs.add(run(ascending.get(first), ascending.get(index)));
        first = index + 1;
      }
    }
    return String.join(", ", runs);
  }

  private static String run(int first, int last) {
    return first == last ? String.valueOf(first) : first + "–" + last;
  }
}
