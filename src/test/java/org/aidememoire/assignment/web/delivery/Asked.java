package org.aidememoire.assignment.web.delivery;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.List;
import org.aidememoire.lesson.Item;
import org.aidememoire.lesson.Lesson;
import org.aidememoire.lesson.LessonVersion;
import org.aidememoire.question.Option;
import org.aidememoire.question.SingleChoice;

/** An item of a shipped lesson, with an option that is right and one that is not. */
record Asked(String id, int number, String right, String wrong, int tries, String hint) {
  static Asked fromShippedLesson() {
    List<Item> items = version().content().items();
    Item item =
        items.stream()
            .filter(one -> one.question() instanceof SingleChoice)
            .filter(one -> !one.question().prompt().certainty())
            .findFirst()
            .orElseThrow();
    List<Option> options = ((SingleChoice) item.question()).options();
    return new Asked(
        item.id(),
        items.indexOf(item) + 1,
        one(options, true),
        one(options, false),
        item.tries().most(),
        String.join("", item.tries().hintsAfter(1)));
  }

  static Asked first() {
    return new Asked(version().content().items().getFirst().id(), 1, "", "", 0, "");
  }

  static long lessonId() {
    return version().lesson().id();
  }

  private static String one(List<Option> options, boolean right) {
    return options.stream()
        .filter(option -> option.right() == right)
        .findFirst()
        .orElseThrow()
        .id();
  }

  private static LessonVersion version() {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              Lesson lesson = Lesson.findOffered("atoms-and-ambassadors").orElseThrow();
              LessonVersion version = LessonVersion.findCurrent(lesson).orElseThrow();
              version.content();
              return version;
            });
  }
}
