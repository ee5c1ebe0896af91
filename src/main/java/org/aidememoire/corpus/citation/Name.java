package org.aidememoire.corpus.citation;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Who wrote, edited or translated. */
sealed interface Name {

  /**
   * @param given first names, initials or nothing
   */
  record Person(String given, String family) implements Name {
    /** "Given Family", or "Family, Given" where the family's name is more than the last word. */
    static Person parse(String text) {
      String name = Typography.curly(text.strip());
      int comma = name.indexOf(',');
      if (comma >= 0) {
        return new Person(name.substring(comma + 1).strip(), name.substring(0, comma).strip());
      }
      List<String> words = List.of(name.split("\\s+"));
      int family = words.size() - 1;
      while (family > 1 && isParticle(words.get(family - 1))) {
        family--;
      }
      return new Person(
          String.join(" ", words.subList(0, family)),
          String.join(" ", words.subList(family, words.size())));
    }

    /** Such as "de", "van", "von". */
    private static boolean isParticle(String word) {
      return Character.isLowerCase(word.codePointAt(0));
    }

    /** "L. A." of "Lisle A."; "J.-P." of "Jean-Paul". */
    String initials() {
      return Arrays.stream(given.split("\\s+"))
          .filter(part -> !part.isEmpty())
          .map(
              part ->
                  isParticle(part)
                      ? part
                      : Arrays.stream(part.split("-"))
                          .filter(piece -> !piece.isEmpty())
                          .map(piece -> Character.toString(piece.codePointAt(0)) + ".")
                          .collect(Collectors.joining("-")))
          .collect(Collectors.joining(" "));
    }
  }

  /** A government, a ministry or another body, never turned round. */
  record Body(String name) implements Name {}

  /** As one says it: "Geoffrey Roberts". */
  default String spoken() {
    return switch (this) {
      case Body(String name) -> name;
      case Person(String given, String family) -> (given + " " + family).strip();
    };
  }

  /** As a list sorts it: "Roberts, Geoffrey". */
  default String sorted() {
    return switch (this) {
      case Body(String name) -> name;
      case Person(String given, String family) -> given.isEmpty() ? family : family + ", " + given;
    };
  }

  /** By the one word by which a text refers to it: "Roberts". */
  default String brief() {
    return switch (this) {
      case Body(String name) -> name;
      case Person person -> person.family();
    };
  }

  /** "A", "A and B", "A, B, and C", the first name in another form where {@code first} says so. */
  static String list(
      List<? extends Name> names, Function<Name, String> first, Function<Name, String> others) {
    return join(
        IntStream.range(0, names.size())
            .mapToObj(at -> (at == 0 ? first : others).apply(names.get(at)))
            .toList(),
        "and");
  }

  /** "A", "A and B", "A, B, and C". */
  static String join(List<String> names, String and) {
    int last = names.size() - 1;
    return switch (names.size()) {
      case 0 -> "";
      case 1 -> names.getFirst();
      case 2 -> names.getFirst() + " " + and + " " + names.getLast();
      default -> String.join(", ", names.subList(0, last)) + ", " + and + " " + names.get(last);
    };
  }
}
