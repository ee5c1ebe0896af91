package org.aidememoire.content;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aidememoire.content.yaml.FileReport;
import org.aidememoire.content.yaml.Nearest;
import org.aidememoire.content.yaml.YamlNode;
import org.aidememoire.content.yaml.YamlNode.Mapping;

/** Sees that no id is given twice and none is missing where one is named. */
final class Ids {
  private final FileReport report;
  private final Map<String, Integer> lineOfQuestion = new HashMap<>();

  Ids(FileReport report) {
    this.report = report;
  }

  /** A guided question or an item: its id is unique in the lesson. */
  void checkQuestion(Mapping question) {
    check(question, lineOfQuestion);
  }

  /** Options, prompts, answers, entries: their ids are unique among one another. */
  void checkParts(List<Mapping> parts) {
    Map<String, Integer> lines = new HashMap<>();
    parts.forEach(part -> check(part, lines));
  }

  private void check(Mapping part, Map<String, Integer> lines) {
    Optional<YamlNode> id = part.find("id");
    if (id.isEmpty() || !report.isSound(id.get())) {
      return;
    }
    Integer first = lines.putIfAbsent(part.text("id"), id.get().line());
    if (first != null) {
      report.error(
          id.get(), "the id \"%s\" is already used on line %d".formatted(part.text("id"), first));
    }
  }

  /** Each prompt names an answer that is in the list. */
  void checkReferences(List<Mapping> prompts, List<Mapping> answers) {
    List<String> known = answers.stream().flatMap(node -> node.findText("id").stream()).toList();
    for (Mapping prompt : prompts) {
      Optional<String> answer = prompt.findText("answer");
      if (report.isSound(prompt) && answer.isPresent() && !known.contains(answer.get())) {
        report.error(
            prompt,
            "no answer has the id \"%s\"%s"
                .formatted(answer.get(), Nearest.hint(answer.get(), known)));
      }
    }
  }
}
