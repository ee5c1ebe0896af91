package org.aidememoire.attempt.web.quiz;

import static org.aidememoire.testing.TaughtClass.path;
import static org.aidememoire.testing.TaughtClass.post;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import java.util.Map;
import org.aidememoire.attempt.web.SentForm;
import org.aidememoire.lesson.Lesson;
import org.aidememoire.lesson.LessonVersion;
import org.aidememoire.testing.Cast;
import org.aidememoire.testing.Form;
import org.aidememoire.testing.SignedIn;
import org.aidememoire.testing.TaughtClass;
import org.jsoup.nodes.Document;

/** A shipped quiz that is set to a class, and one student's attempt at it. */
final class SetQuiz {
  static final Cast STUDENT = Cast.CLASSMATE;
  private static final String FORM = "form[data-autosave]";

  final TaughtClass taught = new TaughtClass().joinedBy(STUDENT);
  final String assignment;
  final String attempt;

  /**
   * @param delivery as the teacher's form sends it
   * @param limit in minutes; empty for none
   */
  SetQuiz(Map<String, ?> delivery, String limit) {
    Map<String, ?> set =
        Map.of("lesson", lessonId(), "opens", "2020-01-01T10:00", "due", "2036-11-20T10:00");
    assignment = path(post(taught.coursePath + "/assignments", set));
    deliver(delivery);
    limit(limit);
    attempt =
        path(Form.post(SignedIn.as(STUDENT), assignment + "/attempts", Map.of("begin", "yes")))
            .replace("/items/1", "");
  }

  /**
   * @param minutes empty for none
   */
  void limit(String minutes) {
    Map<String, ?> times =
        Map.of("opens", "2020-01-01T10:00", "due", "2036-11-20T10:00", "limit", minutes);
    post(assignment + "/window", times).then().statusCode(303);
  }

  void deliver(Map<String, ?> delivery) {
    post(assignment + "/delivery", delivery).then().statusCode(303);
  }

  void withdraw() {
    post(assignment + "/withdrawal", Map.of("sure", "yes")).then().statusCode(303);
  }

  private static long lessonId() {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                LessonVersion.findCurrent(Lesson.findOffered("atoms-and-ambassadors").orElseThrow())
                    .orElseThrow()
                    .lesson()
                    .id());
  }

  /** A moment ago, so that nobody has handed the attempt in for its student. */
  void passDueDate() {
    change("update assignment set due_at = now() - interval '2 seconds' where id = " + id());
  }

  /** As if it had been begun so long ago. */
  void beganBefore(String interval) {
    String id = attempt.replaceAll("\\D", "");
    change("update attempt set begun_at = now() - interval '" + interval + "' where id = " + id);
  }

  private String id() {
    return assignment.replaceAll("\\D", "");
  }

  private static void change(String sql) {
    QuarkusTransaction.requiringNew()
        .run(() -> Panache.getEntityManager().createNativeQuery(sql).executeUpdate());
  }

  String item(int number) {
    return attempt + "/items/" + number;
  }

  /** The form of an item as its student has it now. */
  SentForm form(int number) {
    return SentForm.on(SignedIn.as(STUDENT), item(number), FORM);
  }

  SentForm form(int number, String query) {
    return SentForm.on(SignedIn.as(STUDENT), item(number), query);
  }

  Document page(String path) {
    return TaughtClass.page(STUDENT, path);
  }

  Document look() {
    return page(attempt + "/submission");
  }

  /** Leaves the item as it is. */
  void leave(int number) {
    form(number).with("then", "leave").send().then().statusCode(303);
  }

  /** Two answers to an item, of which the first holds and the other did not know it. */
  void answerTwice(int number, String field, String first, String other) {
    SentForm one = form(number);
    SentForm two = form(number);
    one.with(field, first).with("then", "stay").send().then().statusCode(303);
    two.with(field, other).sendByScript().then().statusCode(409);
  }

  /** Where an answer led, without the server's name. */
  static String to(Response answer) {
    return answer
        .then()
        .statusCode(303)
        .extract()
        .header("Location")
        .replaceFirst("^https?://[^/]+", "");
  }
}
