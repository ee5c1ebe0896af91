package org.aidememoire.content.lesson;

import java.util.List;
import java.util.stream.Stream;
import org.aidememoire.content.yaml.FileReport;
import org.aidememoire.content.yaml.YamlNode.Mapping;
import org.aidememoire.lesson.Section;
import org.aidememoire.question.Option;

/**
 * Warns where a whole quiz gives its right options away to somebody who has not read the document
 * (Haladyna, Downing and Rodriguez, Applied Measurement in Education 15, 2002, guidelines 20 and
 * 24).
 */
final class GivenAway {
  private static final int FEW = 4;
  private static final double CLEARLY = 1.2;

  private GivenAway() {}

  /** Of all items with one right option: single choices, and the claims of two-part items. */
  static void warn(List<Section> quiz, Mapping root, FileReport report) {
    List<List<Option>> choices =
        quiz.stream()
            .flatMap(section -> section.items().stream())
            .map(item -> item.question().options())
            .filter(options -> options.stream().filter(Option::right).count() == 1)
            .toList();
    if (choices.size() < FEW) {
      return;
    }
    int line = root.find("quiz").map(node -> node.line()).orElse(root.line());
    if (choices.stream().allMatch(GivenAway::isRightClearlyLongest)) {
      report.warning(line, "in every single choice the right option is clearly the longest");
    }
    if (choices.stream().map(GivenAway::placeOfRight).distinct().count() == 1) {
      report.warning(line, "in every single choice the right option stands at the same place");
    }
  }

  private static boolean isRightClearlyLongest(List<Option> options) {
    int right = longest(options.stream().filter(Option::right));
    return right > CLEARLY * longest(options.stream().filter(option -> !option.right()));
  }

  private static int longest(Stream<Option> options) {
    return options.mapToInt(option -> option.text().length()).max().orElse(0);
  }

  private static int placeOfRight(List<Option> options) {
    return options.stream().map(Option::right).toList().indexOf(true);
  }
}
