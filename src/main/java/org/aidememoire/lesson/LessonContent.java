package org.aidememoire.lesson;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.aidememoire.common.Slug;
import org.aidememoire.question.Question;
import org.jspecify.annotations.Nullable;

/**
 * All that one version of a lesson says.
 *
 * @param summary one or two sentences for lists
 * @param editions the texts it quotes, in reading order; at least one
 * @param reading in the order of the words that the questions are about, so that each can stand
 *     beside them, whatever order it is given in; may be empty where there is a quiz
 * @param quiz may be empty where there is a reading
 * @param plan for the teacher; never shown to students. Null where there is none
 * @param writtenIn the tag of its language; null where it is English. {@link #language}
 */
public record LessonContent(
    String title,
    @Nullable String summary,
    List<PinnedEdition> editions,
    List<GuidedQuestion> reading,
    List<Section> quiz,
    FeedbackPolicy feedback,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LessonPlan plan,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String writtenIn) {

  public LessonContent {
    editions = List.copyOf(editions);
    reading = reading.stream().sorted(inTheText(editions)).toList();
    quiz = List.copyOf(quiz);
    if (editions.isEmpty()) {
      throw new IllegalArgumentException("A lesson needs at least one document");
    }
    if (reading.isEmpty() && quiz.isEmpty()) {
      throw new IllegalArgumentException("A lesson needs a reading or a quiz");
    }
    Set<String> ids = new HashSet<>();
    Stream.concat(
            reading.stream().map(GuidedQuestion::id),
            quiz.stream().flatMap(section -> section.items().stream()).map(Item::id))
        .filter(id -> !ids.add(id))
        .findFirst()
        .ifPresent(
            twice -> {
              throw new IllegalArgumentException("Two questions have the id " + twice);
            });
  }

  private static Comparator<GuidedQuestion> inTheText(List<PinnedEdition> editions) {
    List<Slug> documents = editions.stream().map(PinnedEdition::document).toList();
    return Comparator.comparingInt((GuidedQuestion one) -> documents.indexOf(one.at().document()))
        .thenComparingInt(one -> one.at().start());
  }

  /** All items that an attempt may have, in order. */
  @JsonIgnore
  public List<Item> items() {
    return quiz.stream().flatMap(section -> section.items().stream()).toList();
  }

  /** How many items each attempt has. */
  @JsonIgnore
  public int asked() {
    return quiz.stream().mapToInt(Section::asked).sum();
  }

  /** With the items that one attempt has. */
  public LessonContent drawn(Draw draw) {
    return new LessonContent(
        title, summary, editions, reading, draw.of(quiz), feedback, plan, writtenIn);
  }

  /** What an attempt can earn; empty where that hangs on which items are drawn. */
  public Optional<BigDecimal> findPossible() {
    return quiz.stream().allMatch(section -> section.findPossible().isPresent())
        ? quiz.stream().flatMap(section -> section.findPossible().stream()).reduce(BigDecimal::add)
        : Optional.empty();
  }

  /** The language it is written in, as a tag such as {@code es}. */
  public String language() {
    return writtenIn == null ? "en" : writtenIn;
  }

  public Optional<Question> findItem(String id) {
    return items().stream().filter(item -> item.id().equals(id)).map(Item::question).findFirst();
  }

  public Optional<GuidedQuestion> findGuided(String id) {
    return reading.stream().filter(guided -> guided.id().equals(id)).findFirst();
  }
}
