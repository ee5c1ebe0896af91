package org.aidememoire.content.lesson;

import java.util.List;
import java.util.Optional;
import org.aidememoire.content.yaml.FileReport;
import org.aidememoire.content.yaml.YamlNode.Mapping;
import org.aidememoire.content.yaml.YamlNode.Scalar;
import org.aidememoire.lesson.Tries;

/** Reads how an item goes on after a wrong answer. */
final class RetryReader {
  private RetryReader() {}

  /** Empty where what stands there is wrong; empty inside where nothing does. */
  static Optional<Optional<Tries>> read(Mapping item, FileReport report) {
    Optional<Mapping> tries = item.findMapping("tries");
    if (tries.isEmpty()) {
      return Optional.of(Optional.empty());
    }
    if (!report.isSound(tries.get())) {
      return Optional.empty();
    }
    return tries(tries.get(), report).map(Optional::of);
  }

  private static Optional<Tries> tries(Mapping node, FileReport report) {
    List<String> hints =
        node.list("hints").stream().map(hint -> ((Scalar) hint).text().strip()).toList();
    int most = node.findText("most").map(Integer::parseInt).orElse(Tries.USUAL.most());
    if (hints.size() >= most) {
      report.error(
          node,
          "%d hints for %d tries: there is none after the last".formatted(hints.size(), most));
      return Optional.empty();
    }
    double penalty =
        node.findText("penalty").map(Double::parseDouble).orElse(Tries.USUAL.penalty());
    return Optional.of(new Tries(most, hints, penalty));
  }
}
