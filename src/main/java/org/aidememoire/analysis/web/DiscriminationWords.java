package org.aidememoire.analysis.web;

import org.aidememoire.analysis.Discrimination;
import org.aidememoire.analysis.web.score.Figure;
import org.aidememoire.site.Words;

/** How well an item tells strong from weak students, in words. */
final class DiscriminationWords {
  private DiscriminationWords() {}

  static String of(Discrimination discrimination) {
    UnderstandingMessages say = Words.in(UnderstandingMessages.class);
    return switch (discrimination) {
      case Discrimination.TooFew tooFew -> say.too_few();
      case Discrimination.AllAlike alike -> say.all_alike();
      case Discrimination.Found found ->
          switch (found.strength()) {
            case GOOD -> say.tells_well(number(found));
            case FAIR -> say.tells_a_little(number(found));
            case WEAK -> say.hardly_tells(number(found));
            case REVERSED -> say.reversed(number(found));
          };
    };
  }

  private static String number(Discrimination.Found found) {
    return Figure.decimal(found.value());
  }
}
