package org.aidememoire.content.yaml;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aidememoire.content.yaml.YamlNode.Mapping;

/** Sees that no id is given twice and none is missing where one is named. */
public final class Ids {
  private final FileReport report;
  private final Map<String, Integer> lineOfQuestion = new HashMap<>();

  public Ids(FileReport report) {
    this.report = report;
  }

  /** A guided question or an item: its id is unique in the lesson. */
  public void checkQuestion(Mapping question) {
    check(question, lineOfQuestion);
  }

  /** Options, prompts, answers, entries: their ids are unique among one another. */
  public void checkParts(List<Mapping> parts) {
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

  /**
   * Each part that names another names one that is in the list.
   *
   * @param key under which it is named, which is also what it is called
   */
  public void checkReferences(List<Mapping> parts, String key, List<Mapping> named) {
    List<String> known = named.stream().flatMap(node -> node.findText("id").stream()).toList();
    for (Mapping part : parts) {
      Optional<String> name = part.findText(key);
      if (report.isSound(part) && name.isPresent() && !known.contains(name.get())) {
        report.error(
            part,
            "no %s has the id \"%s\"%s"
                .formatted(key, name.get(), Nearest.hint(name.get(), known)));
      }
    }
  }
}
