package org.aidememoire.attempt.web;

import static org.aidememoire.testing.TaughtClass.page;
import static org.aidememoire.testing.TaughtClass.path;
import static org.aidememoire.testing.TaughtClass.person;
import static org.aidememoire.testing.TaughtClass.post;
import static org.aidememoire.testing.TaughtClass.status;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.aidememoire.assignment.Assignment;
import org.aidememoire.lesson.LessonContent;
import org.aidememoire.lesson.LessonVersion;
import org.aidememoire.testing.Cast;
import org.aidememoire.testing.Desk;
import org.aidememoire.testing.Form;
import org.aidememoire.testing.SignedIn;
import org.aidememoire.testing.TaughtClass;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** A lesson may have no reading, or no quiz: then no page leads to it. */
@QuarkusTest
class LessonInPartTest {
  private static final Cast STUDENT = Cast.CLASSMATE;

  @Test
  void where_a_lesson_without_a_reading_is_set_no_page_leads_to_one() {
    TaughtClass taught = new TaughtClass().joinedBy(STUDENT);
    LessonVersion version = publishedWithoutReading();
    String assignment = path(post(taught.coursePath + "/assignments", set(version)));
    String first = page(STUDENT, lessonPath(version)).select(".message a.button").attr("href");
    assertThat(first).isEqualTo(assignment + "/attempts/new");
    assertThat(status(STUDENT, first)).isEqualTo(200);

    String attempt = handedIn(assignment);
    assertThat(readingLinks(attempt + "/result", assignment)).isEmpty();
    assertThat(readingLinks("/progress", assignment)).isEmpty();
    assertThat(page(STUDENT, "/progress").select("a[href=" + attempt + "/result]")).hasSize(1);
  }

  @Test
  void the_result_of_practice_without_a_reading_leads_to_the_quiz_alone() {
    LessonVersion version = publishedWithoutReading();
    Document result = page(STUDENT, handedIn(lessonPath(version)) + "/result");
    assertThat(result.select("main a.button[href^=/lessons/]").eachAttr("href"))
        .containsExactly(lessonPath(version));
  }

  @Test
  void practice_of_a_lesson_that_has_lost_its_quiz_offers_and_begins_none() {
    LessonVersion version = QuarkusTransaction.requiringNew().call(() -> new Desk().version);
    String lesson = lessonPath(version);
    String attempt = handedIn(lesson);
    QuarkusTransaction.requiringNew().run(() -> publishWithoutQuiz(version));

    assertThat(page(STUDENT, lesson).select("form[action$=/attempts]")).isEmpty();
    assertThat(page(STUDENT, lesson + "/reading").select("form[action$=/attempts]")).isEmpty();
    assertThat(page(STUDENT, attempt + "/result").select("main a.button[href^=/lessons/]"))
        .hasSize(1)
        .allMatch(link -> link.attr("href").equals(lesson + "/reading"));
    assertThat(path(begin(lesson))).isEqualTo(lesson);
  }

  @Test
  void set_work_that_has_lost_its_quiz_offers_no_other_attempt() {
    TaughtClass taught = new TaughtClass().joinedBy(STUDENT);
    String attempts = taught.assignmentPath + "/attempts";
    post(taught.assignmentPath + "/delivery", Map.of("attempts", "3")).then().statusCode(303);
    String result = "/attempts/" + taught.handedIn(STUDENT, "right") + "/result";
    assertThat(ways("/today", attempts)).hasSize(1);
    assertThat(ways(result, attempts)).hasSize(1);

    QuarkusTransaction.requiringNew().run(() -> moveToReadingAlone(taught));
    assertThat(ways("/today", attempts)).isEmpty();
    assertThat(ways(result, attempts)).isEmpty();
    assertThat(ways(taught.assignmentPath + "/reading", attempts)).isEmpty();
    assertThat(status(STUDENT, attempts + "/new")).isEqualTo(404);
    assertThat(page(taught.assignmentPath).select("a[href$=/delivery]")).isEmpty();
  }

  private static LessonVersion publishedWithoutReading() {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              LessonContent whole = new Desk().version.content();
              return new Desk(
                      new LessonContent(
                          whole.title(),
                          null,
                          whole.editions(),
                          List.of(),
                          whole.quiz(),
                          whole.feedback(),
                          null,
                          null))
                  .version;
            });
  }

  private static LessonVersion publishWithoutQuiz(LessonVersion version) {
    LessonContent whole = version.content();
    LessonContent reading =
        new LessonContent(
            whole.title(),
            null,
            whole.editions(),
            whole.reading(),
            List.of(),
            whole.feedback(),
            null,
            null);
    return LessonVersion.publish(version.lesson(), reading, Instant.now()).orElseThrow();
  }

  private static void moveToReadingAlone(TaughtClass taught) {
    Assignment assignment =
        Assignment.findTaughtBy(person(Cast.TEACHER), taught.assignmentId()).orElseThrow();
    assignment.moveTo(publishWithoutQuiz(assignment.version()));
  }

  private static Map<String, Object> set(LessonVersion version) {
    long lesson = version.lesson().id();
    return Map.of("lesson", lesson, "opens", "2020-01-01T10:00", "due", "2036-11-20T10:00");
  }

  private static String lessonPath(LessonVersion version) {
    return "/lessons/" + version.lesson().slug();
  }

  private static Response begin(String place) {
    return Form.post(SignedIn.as(STUDENT), place + "/attempts", Map.of());
  }

  /** Where the attempt is that the student begins at this work and hands in. */
  private static String handedIn(String place) {
    String attempt = path(begin(place)).replace("/items/1", "");
    Form.post(SignedIn.as(STUDENT), attempt + "/submission", Map.of()).then().statusCode(303);
    return attempt;
  }

  private static List<String> readingLinks(String path, String assignment) {
    return page(STUDENT, path).select("a[href^=" + assignment + "/reading]").eachAttr("href");
  }

  /** By what a page leads to another attempt. */
  private static List<Element> ways(String path, String attempts) {
    return page(STUDENT, path).select("a[href=%1$s/new], form[action=%1$s]".formatted(attempts));
  }
}
