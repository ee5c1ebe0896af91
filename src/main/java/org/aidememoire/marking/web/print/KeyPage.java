package org.aidememoire.marking.web.print;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.stream.IntStream;
import org.aidememoire.lesson.Item;
import org.aidememoire.lesson.LessonContent;
import org.aidememoire.lesson.LessonPlaces;
import org.aidememoire.lesson.LessonVersion;
import org.aidememoire.question.card.Places;

/** The key to a quiz on paper: never for students. */
@CheckedTemplate(basePath = "marking", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record KeyPage(String title, String language, String lessonPath, List<KeyItem> items)
    implements TemplateInstance {

  static KeyPage of(LessonVersion version) {
    LessonContent lesson = version.content();
    Places places = LessonPlaces.in(lesson);
    List<Item> items = lesson.items();
    return new KeyPage(
        version.title(),
        version.language(),
        "/lessons/" + version.lesson().slug(),
        IntStream.range(0, items.size())
            .mapToObj(index -> KeyItem.of(index + 1, items.get(index), places))
            .toList());
  }
}
