package org.aidememoire.content;

import java.util.List;
import java.util.stream.Stream;
import org.aidememoire.content.yaml.FileReport;
import org.aidememoire.content.yaml.YamlNode.Mapping;
import org.aidememoire.lesson.Section;
import org.aidememoire.question.Option;
import org.aidememoire.question.SingleChoice;

/**
 * Warns where a whole quiz gives its right options away to somebody who has not read the document
 * (Haladyna, Downing and Rodriguez, Applied Measurement in Education 15, 2002, guidelines 20 and
 * 24).
 */
final class GivenAway {
  private static final int FEW = 4;
  private static final double CLEARLY = 1.2;

  private GivenAway() {}

  static void warn(List<Section> quiz, Mapping root, FileReport report) {
    List<SingleChoice> choices =
        quiz.stream()
            .flatMap(section -> section.items().stream())
            .flatMap(
                item ->
                    item.question() instanceof SingleChoice choice
                        ? Stream.of(choice)
                        : Stream.empty())
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

  private static boolean isRightClearlyLongest(SingleChoice choice) {
    int right = longest(choice.options().stream().filter(Option::right));
    return right > CLEARLY * longest(choice.options().stream().filter(o -> !o.right()));
  }

  private static int longest(Stream<Option> options) {
    return options.mapToInt(option -> option.text().length()).max().orElse(0);
  }

  private static int placeOfRight(SingleChoice choice) {
    return choice.options().stream().map(Option::right).toList().indexOf(true);
  }
}
