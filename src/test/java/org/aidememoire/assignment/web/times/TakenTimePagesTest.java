package org.aidememoire.assignment.web.times;

import static org.aidememoire.testing.TaughtClass.page;
import static org.aidememoire.testing.TaughtClass.person;
import static org.aidememoire.testing.TaughtClass.post;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import org.aidememoire.testing.Cast;
import org.aidememoire.testing.TaughtClass;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Times that would take an answer from a student: they are saved once their teacher knows that. */
@QuarkusTest
class TakenTimePagesTest {
  private static final String PAST = "2020-02-02T10:00";
  private static final String FUTURE = "2036-12-01T12:00";

  private TaughtClass taught;
  private String extensions;
  private long student;

  @BeforeEach
  void openClass() {
    taught = new TaughtClass().joinedBy(Cast.MEMBER);
    taught.handedIn(Cast.MEMBER, "right");
    extensions = taught.assignmentPath + "/extensions";
    student = person(Cast.MEMBER).id();
    move(FUTURE);
  }

  @Test
  void an_earlier_due_date_of_one_student() {
    assertAsked(extensions, Map.of("person", student, "due", PAST));
    assertThat(page(extensions + "/" + student).select("input[name=due]").val()).isEqualTo(PAST);
  }

  @Test
  void an_earlier_due_date_of_everybody() {
    String window = taught.assignmentPath + "/window";
    assertAsked(window, Map.of("opens", "2020-01-01T10:00", "due", PAST));
    assertThat(page(window).select("input[name=due]").val()).isEqualTo(PAST);
  }

  @Test
  void a_due_date_that_leaves_no_time_to_who_is_at_it() {
    taught.joinedBy(Cast.CLASSMATE).begun(Cast.CLASSMATE);
    Map<String, ?> over = Map.of("opens", "2020-01-01T10:00", "due", PAST);
    Document asking = Jsoup.parse(post(taught.assignmentPath + "/window", over).asString());
    assertThat(asking.select("#close-error").text())
        .as("also of who was let write again, whose work is not handed in for them")
        .contains("no time left: whatever they write from then on would not count");
  }

  @Test
  void an_earlier_due_date_of_a_group() {
    String path = taught.assignmentPath + "/group-extensions";
    assertAsked(path, Map.of("group", taught.groupOf(Cast.MEMBER), "due", PAST));
    assertThat(page(path).select("input[name=due]").val()).isEqualTo(PAST);
  }

  @Test
  void later_times_that_are_taken_back() {
    post(extensions, Map.of("person", student, "due", FUTURE)).then().statusCode(303);
    move(PAST);
    assertAsks(post(extensions + "/" + student + "/removal", Map.of()));
    assertThat(page(extensions + "/" + student).select("input[name=due]").val()).isEqualTo(FUTURE);
    assertAsked(extensions, Map.of("person", student));
    assertThat(page(extensions + "/" + student).select("input[name=due]").val()).isEmpty();
  }

  @Test
  void who_was_asked_about_one_date_is_asked_again_about_another() {
    Map<String, Object> form = new HashMap<>(Map.of("person", student, "due", PAST));
    Document asking = Jsoup.parse(post(extensions, form).asString());
    form.put("asked", asking.expectFirst("input[name=asked]").val());
    form.put("close", "yes");
    form.put("due", "2020-01-03T10:00");
    assertAsks(post(extensions, form));
    form.put("due", PAST);
    post(extensions, form).then().statusCode(303);
  }

  private void move(String due) {
    Map<String, ?> window = Map.of("opens", "2020-01-01T10:00", "due", due, "close", "yes");
    post(taught.assignmentPath + "/window", window).then().statusCode(303);
  }

  /** That the teacher is asked, and that it is done once they have said so. */
  private static void assertAsked(String path, Map<String, ?> form) {
    assertAsks(post(path, form));
    Map<String, Object> confirmed = new HashMap<>(form);
    confirmed.put("close", "yes");
    post(path, confirmed).then().statusCode(303);
  }

  private static void assertAsks(Response answer) {
    assertThat(answer.statusCode()).isEqualTo(422);
    Document asking = Jsoup.parse(answer.asString());
    assertThat(asking.select("#close-error").text())
        .contains("One student has given answers that would have come too late");
    assertThat(asking.select("form input[name=close]")).hasSize(1);
  }
}
