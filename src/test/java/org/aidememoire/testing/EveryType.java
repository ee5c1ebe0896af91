package org.aidememoire.testing;

import java.util.List;
import java.util.UUID;
import org.aidememoire.common.Slug;
import org.aidememoire.lesson.FeedbackPolicy;
import org.aidememoire.lesson.Item;
import org.aidememoire.lesson.Lesson;
import org.aidememoire.lesson.LessonContent;
import org.aidememoire.lesson.LessonVersion;
import org.aidememoire.lesson.PinnedEdition;
import org.aidememoire.lesson.Section;
import org.aidememoire.question.Question;

/** A lesson whose quiz asks questions of every type. */
public final class EveryType {
  private static final Slug DOCUMENT = new Slug("a-letter");

  private EveryType() {}

  /** A new one, published. */
  public static LessonVersion asked(List<? extends Question> questions, FeedbackPolicy policy) {
    List<Item> items =
        questions.stream().map((Question question) -> new Item(DOCUMENT, question)).toList();
    LessonContent content =
        new LessonContent(
            "Every type",
            null,
            List.of(new PinnedEdition(DOCUMENT, "e1")),
            List.of(),
            List.of(new Section("All", items)),
            policy,
            null,
            null);
    Lesson lesson = Lesson.fromFile(new Slug("every-type-" + UUID.randomUUID()));
    return LessonVersion.publish(lesson, content, Desk.NOW).orElseThrow();
  }
}
