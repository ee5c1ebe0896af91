package org.aidememoire.content.lesson;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.aidememoire.common.Quote;
import org.aidememoire.content.yaml.FileReport;
import org.aidememoire.content.yaml.YamlNode.Mapping;
import org.aidememoire.content.yaml.YamlNode.Scalar;
import org.aidememoire.question.Cloze;

/** Finds the words of a passage that a cloze leaves out. */
record GapReader(FileReport report) {

  /** The gaps in the order of the text; those that cannot be found are reported and left out. */
  List<Cloze.Gap> read(Quote passage, List<Mapping> nodes) {
    return nodes.stream()
        .flatMap(node -> read(passage, node).stream())
        .sorted(Comparator.comparingInt(Cloze.Gap::start))
        .toList();
  }

  private Optional<Cloze.Gap> read(Quote passage, Mapping node) {
    String words = node.text("words").strip();
    List<Integer> places = places(passage, node, words);
    if (places.size() != 1) {
      report.error(
          node,
          places.isEmpty()
              ? "the words \"%s\" do not occur in the passage".formatted(words)
              : "the words \"%s\" occur %d times in the passage: add \"prefix\" or \"suffix\", the words right before or after"
                  .formatted(words, places.size()));
      return Optional.empty();
    }
    int start = places.getFirst();
    return Optional.of(
        new Cloze.Gap(
            node.text("id"),
            start,
            start + fold(words).length,
            node.list("accept").stream().map(other -> ((Scalar) other).text()).toList(),
            others(node),
            node.findText("weight").map(Double::parseDouble).orElse(1.0)));
  }

  private static List<Cloze.Other> others(Mapping node) {
    return node.mappings("others").stream()
        .map(
            other ->
                new Cloze.Other(
                    other.text("text").strip(),
                    other.findText("say").map(String::strip).orElse(null)))
        .toList();
  }

  /** Where the words stand as whole words, in code points of the passage. */
  private static List<Integer> places(Quote passage, Mapping node, String words) {
    int[] text = fold(passage.exact());
    int[] prefix = fold(node.findText("prefix").orElse("").strip());
    int[] sought = fold(words);
    int[] suffix = fold(node.findText("suffix").orElse("").strip());
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i + sought.length <= text.length; i++) {
      int end = i + sought.length;
      boolean whole = !isInWord(text, i - 1, i) && !isInWord(text, end - 1, end);
      if (whole
          && stands(text, sought, i)
          && stands(text, prefix, skipBack(text, i, prefix) - prefix.length)
          && stands(text, suffix, skip(text, end, suffix))) {
        places.add(i);
      }
    }
    return places;
  }

  private static boolean isInWord(int[] text, int before, int after) {
    return before >= 0
        && after < text.length
        && Character.isLetterOrDigit(text[before])
        && Character.isLetterOrDigit(text[after]);
  }

  private static int skipBack(int[] text, int at, int[] prefix) {
    return prefix.length > 0 && at > 0 && text[at - 1] == ' ' ? at - 1 : at;
  }

  private static int skip(int[] text, int at, int[] suffix) {
    return suffix.length > 0 && at < text.length && text[at] == ' ' ? at + 1 : at;
  }

  private static boolean stands(int[] text, int[] part, int at) {
    if (at < 0 || at + part.length > text.length) {
      return false;
    }
    for (int i = 0; i < part.length; i++) {
      if (text[at + i] != part[i]) {
        return false;
      }
    }
    return true;
  }

  /** Quotation marks and white space as a keyboard writes them, one for one. */
  private static int[] fold(String text) {
    return text.codePoints()
        .map(
            c ->
                switch (c) {
                  case '“', '”', '„' -> '"';
                  case '‘', '’', '‚' -> '\'';
                  case '\n', '\t', '\u00a0' -> ' ';
                  default -> c;
                })
        .toArray();
  }
}
