package org.aidememoire.testing;

import java.time.Instant;
import org.aidememoire.lesson.Item;
import org.aidememoire.lesson.LessonContent;
import org.aidememoire.lesson.LessonVersion;
import org.aidememoire.lesson.Section;
import org.aidememoire.question.Option;
import org.aidememoire.question.Question;
import org.aidememoire.question.SingleChoice;

/** The lesson of a {@link Desk}, corrected: what was right in its first item is wrong now. */
public final class CorrectedLesson {
  private CorrectedLesson() {}

  /** Publishes it as the next version. */
  public static LessonVersion publish(LessonVersion version, Instant now) {
    LessonContent old = version.content();
    LessonContent corrected =
        new LessonContent(
            old.title(),
            old.summary(),
            old.editions(),
            old.reading(),
            old.quiz().stream().map(CorrectedLesson::corrected).toList(),
            old.feedback(),
            old.plan(),
            old.writtenIn());
    return LessonVersion.publish(version.lesson(), corrected, now).orElseThrow();
  }

  private static Section corrected(Section section) {
    return new Section(
        section.title(),
        section.items().stream()
            .map(item -> new Item(item.beside(), corrected(item.question())))
            .toList());
  }

  private static Question corrected(Question question) {
    return question.id().equals("first") && question instanceof SingleChoice choice
        ? new SingleChoice(
            choice.prompt(), choice.options().stream().map(CorrectedLesson::turned).toList())
        : question;
  }

  private static Option turned(Option option) {
    return new Option(option.id(), option.text(), !option.right(), option.say());
  }
}
