package org.aidememoire.progress.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.text.ListFormat;
import java.util.List;
import org.aidememoire.course.Course;
import org.aidememoire.site.Words;

/**
 * What is set and open, what opens later, practice under way, and what is over.
 *
 * @param courses the names of the courses that the student is in; empty where there is none
 * @param joined the name of the course that the student has just joined; may be empty
 */
@CheckedTemplate(basePath = "progress", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record TodayPage(
    List<WorkCard> toDo,
    List<WorkCard> upcoming,
    List<WorkCard> practice,
    List<WorkCard> over,
    String courses,
    String joined)
    implements TemplateInstance {

  static TodayPage of(List<WorkCard> all, List<Course> courses, String joined) {
    List<WorkCard> set = all.stream().filter(WorkCard::isSet).toList();
    return new TodayPage(
        set.stream().filter(TodayPage::isToDo).toList(),
        set.stream().filter(WorkCard::isUpcoming).toList(),
        all.stream().filter(card -> !card.isSet() && !card.work().isDone()).toList(),
        set.stream().filter(card -> !card.isUpcoming() && !isToDo(card)).toList(),
        courses.isEmpty() ? "" : inWords(courses.stream().map(Course::name).toList()),
        nameOf(joined, courses));
  }

  /** Such as {@code History 10B, Civics and Latin}. */
  private static String inWords(List<String> names) {
    return ListFormat.getInstance(Words.language(), ListFormat.Type.STANDARD, ListFormat.Style.FULL)
        .format(names);
  }

  /** The name of a course that the student is in; empty for any other. */
  private static String nameOf(String unsafeCourseId, List<Course> courses) {
    return courses.stream()
        .filter(course -> String.valueOf(course.id()).equals(unsafeCourseId))
        .map(Course::name)
        .findFirst()
        .orElse("");
  }

  private static boolean isToDo(WorkCard card) {
    return !card.isUpcoming() && !card.isClosed() && !card.work().isDone();
  }
}
