package org.aidememoire.attempt.web.brought;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aidememoire.question.Cloze;
import org.aidememoire.question.Ordering;
import org.aidememoire.question.Question;
import org.aidememoire.question.Timeline;
import org.aidememoire.site.writing.RichText;
import org.jspecify.annotations.Nullable;

/**
 * What a student typed or put somewhere, as it stood in the form: of an answer that cannot be read
 * nothing else may be left. What was chosen from a list can always be read.
 */
final class UnreadWords {
  private static final int LONGEST = 10_000;
  private static final List<String> TYPED =
      List.of("text", "evidenceText", "passageText", "proofText");

  private UnreadWords() {}

  /** A line for each; null where there is nothing. */
  static @Nullable String in(MultivaluedMap<String, String> form, Question question) {
    String words =
        Stream.concat(TYPED.stream().flatMap(field -> said(form, field, "")), parts(form, question))
            .collect(Collectors.joining("\n"))
            .replace("\0", "");
    return words.isEmpty() ? null : words.substring(0, Math.min(words.length(), LONGEST));
  }

  private static Stream<String> parts(MultivaluedMap<String, String> form, Question question) {
    return switch (question) {
      case Ordering ordering ->
          ordering.entries().stream()
              .flatMap(entry -> said(form, "place." + entry.id(), entry.text()));
      case Timeline timeline ->
          timeline.events().stream()
              .flatMap(event -> said(form, "place." + event.id(), event.text()));
      case Cloze cloze -> cloze.gaps().stream().flatMap(gap -> said(form, "gap." + gap.id(), ""));
      case Question other -> Stream.empty();
    };
  }

  /**
   * @param of what it is said of; empty where that is the question itself
   */
  private static Stream<String> said(MultivaluedMap<String, String> form, String field, String of) {
    String value = form.getFirst(field);
    return value == null || value.isBlank()
        ? Stream.empty()
        : Stream.of(of.isEmpty() ? value.strip() : RichText.plainWords(of) + ": " + value.strip());
  }
}
