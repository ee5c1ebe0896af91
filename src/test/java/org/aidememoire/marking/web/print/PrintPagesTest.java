package org.aidememoire.marking.web.print;

import static org.aidememoire.testing.TaughtClass.page;
import static org.aidememoire.testing.TaughtClass.status;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.Stream;
import org.aidememoire.lesson.Lesson;
import org.aidememoire.lesson.LessonContent;
import org.aidememoire.lesson.LessonVersion;
import org.aidememoire.question.SingleChoice;
import org.aidememoire.testing.Cast;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PrintPagesTest {
  private static final String LESSON = "/lessons/atoms-and-ambassadors";

  @Test
  void the_copy_has_every_question_and_the_text_but_nothing_of_what_is_right() {
    Document copy = page(Cast.TEACHER, LESSON + "/copy");
    assertThat(copy.select(".paper-item")).hasSize(content().items().size());
    assertThat(copy.select("[data-paragraph]")).isNotEmpty();
    String source = copy.html();
    explanations().forEach(text -> assertThat(source).doesNotContain(text));
    says().forEach(text -> assertThat(source).doesNotContain(text));
  }

  @Test
  void the_key_has_the_right_answer_the_words_and_what_is_said_to_each_choice() {
    String key = page(Cast.TEACHER, LESSON + "/key").text();
    explanations().forEach(text -> assertThat(key).contains(text));
    says().forEach(text -> assertThat(key).contains(text));
  }

  @Test
  void a_teacher_finds_both_on_the_lesson_and_a_student_neither() {
    assertThat(page(Cast.TEACHER, LESSON).select("a[href$=/copy], a[href$=/key]")).hasSize(2);
    assertThat(page(Cast.OUTSIDER, LESSON).select("a[href$=/copy], a[href$=/key]")).isEmpty();
    assertThat(status(Cast.OUTSIDER, LESSON + "/key")).isEqualTo(403);
    assertThat(status(Cast.TEACHER, "/lessons/nothing/key")).isEqualTo(404);
  }

  private static List<String> explanations() {
    return content().items().stream()
        .flatMap(item -> Stream.ofNullable(item.question().prompt().explain()))
        .map(PrintPagesTest::plain)
        .toList();
  }

  private static List<String> says() {
    return content().items().stream()
        .filter(item -> item.question() instanceof SingleChoice)
        .flatMap(item -> ((SingleChoice) item.question()).options().stream())
        .flatMap(option -> Stream.ofNullable(option.say()))
        .map(PrintPagesTest::plain)
        .toList();
  }

  private static String plain(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  private static LessonContent content() {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                LessonVersion.findCurrent(Lesson.findOffered("atoms-and-ambassadors").orElseThrow())
                    .orElseThrow()
                    .content());
  }
}
