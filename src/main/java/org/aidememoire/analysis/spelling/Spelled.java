package org.aidememoire.analysis.spelling;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.aidememoire.question.Verdict;
import org.aidememoire.question.rule.Wording;

/**
 * One typed answer in all its spellings.
 *
 * @param words as it was typed most often; where one spelling is right, a right one
 * @param verdict of these words
 * @param count how many answers there are in all spellings
 * @param variants the other spellings, the most frequent first
 */
public record Spelled(String words, Verdict verdict, int count, List<Variant> variants) {

  /**
   * Another spelling, which differs in case, accents, signs or by a slip.
   *
   * @param verdict what it was marked, which may be another than that of the words
   */
  public record Variant(String words, Verdict verdict, int count) {}

  public Spelled {
    variants = List.copyOf(variants);
  }

  /**
   * Puts typed answers together.
   *
   * @param typed what students typed, one for each answer
   * @param mark what an answer is marked
   * @return the most frequent first
   */
  public static List<Spelled> group(List<String> typed, Function<String, Verdict> mark) {
    List<Group> groups = new ArrayList<>();
    for (Group wording : wordings(typed, mark)) {
      groups.stream()
          .filter(group -> NearMiss.areNear(group.plain(), wording.plain()))
          .findFirst()
          .ifPresentOrElse(
              group -> group.variants().addAll(wording.variants()), () -> groups.add(wording));
    }
    return groups.stream()
        .map(Spelled::of)
        .sorted(comparingInt(Spelled::count).reversed())
        .toList();
  }

  /**
   * What is read alike is together, each spelling once; right ones come first, then the most
   * frequent, so that what is rarer joins what is commoner, and never a right answer a wrong one.
   */
  private static List<Group> wordings(List<String> typed, Function<String, Verdict> mark) {
    Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();
    for (String text : typed) {
      counts
          .computeIfAbsent(Wording.of(text).plain(), plain -> new LinkedHashMap<>())
          .merge(text.strip().replaceAll("\\s+", " "), 1, Integer::sum);
    }
    List<Group> wordings = new ArrayList<>();
    counts.forEach((plain, spellings) -> wordings.add(new Group(plain, variants(spellings, mark))));
    wordings.sort(comparing(Group::isRight).thenComparing(Group::count).reversed());
    return wordings;
  }

  private static List<Variant> variants(
      Map<String, Integer> spellings, Function<String, Verdict> mark) {
    List<Variant> variants = new ArrayList<>();
    spellings.forEach((text, count) -> variants.add(new Variant(text, mark.apply(text), count)));
    variants.sort(comparingInt(Variant::count).reversed());
    return variants;
  }

  private static Spelled of(Group group) {
    Variant first = group.variants().getFirst();
    List<Variant> others =
        group.variants().stream().skip(1).sorted(comparingInt(Variant::count).reversed()).toList();
    return new Spelled(first.words(), first.verdict(), group.count(), others);
  }

  /**
   * Spellings that come together.
   *
   * @param plain as the first of them is read
   */
  private record Group(String plain, List<Variant> variants) {
    boolean isRight() {
      return variants.getFirst().verdict() == Verdict.RIGHT;
    }

    int count() {
      return variants.stream().mapToInt(Variant::count).sum();
    }
  }
}
