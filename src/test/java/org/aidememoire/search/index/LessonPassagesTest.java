package org.aidememoire.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.aidememoire.content.ContentFolder;
import org.aidememoire.content.ReadLesson;
import org.aidememoire.lesson.GuidedQuestion;
import org.aidememoire.lesson.LessonContent;
import org.junit.jupiter.api.Test;

class LessonPassagesTest {
  @Test
  void what_is_asked_beside_the_text_is_found_and_nothing_that_answers_it() throws IOException {
    for (ReadLesson lesson : ContentFolder.read(Path.of("")).lessons()) {
      LessonContent content = lesson.content();
      List<String> texts = LessonPassages.of(content).stream().map(PassageText::text).toList();
      String all = String.join("\n", texts);

      assertThat(texts).contains(content.title());
      for (GuidedQuestion guided : content.reading()) {
        assertThat(texts).contains(guided.question().prompt().ask());
        if (guided.model() != null) {
          assertThat(all).doesNotContain(guided.model());
        }
      }
      content.items().forEach(it -> assertThat(texts).doesNotContain(it.question().prompt().ask()));
    }
  }
}
