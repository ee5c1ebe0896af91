package org.aidememoire.content;

import org.aidememoire.common.Slug;
import org.aidememoire.lesson.LessonContent;
import org.aidememoire.lesson.LessonJson;

/** A lesson as it lies in {@code quizzes/}, its quotations resolved. */
public record ReadLesson(Slug slug, LessonContent content) {

  /** SHA-256 of the lesson as it is stored, in hexadecimal digits: equal for equal contents. */
  public String hash() {
    return LessonJson.hash(content);
  }
}
