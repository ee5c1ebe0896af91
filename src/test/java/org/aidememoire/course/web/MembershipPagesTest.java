package org.aidememoire.course.web;

import static org.aidememoire.testing.TaughtClass.page;
import static org.aidememoire.testing.TaughtClass.person;
import static org.aidememoire.testing.TaughtClass.post;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.aidememoire.audit.AuditEntry;
import org.aidememoire.testing.Cast;
import org.aidememoire.testing.TaughtClass;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A group that keeps a student's time from being over: it changes once their teacher knows that.
 */
@QuarkusTest
class MembershipPagesTest {
  private static final String PAST = "2020-02-02T10:00";
  private static final String FUTURE = "2036-12-01T12:00";

  private TaughtClass taught;
  private String groups;
  private String group;
  private long student;

  @BeforeEach
  void groupWithMoreTime() {
    taught = new TaughtClass().joinedBy(Cast.MEMBER).joinedBy(Cast.CLASSMATE);
    student = person(Cast.MEMBER).id();
    long id = taught.groupOf(Cast.MEMBER);
    groups = taught.coursePath + "/groups";
    group = groups + "/" + id;
    send(taught.assignmentPath + "/group-extensions", Map.of("group", id, "due", FUTURE));
    Map<String, ?> over = Map.of("opens", "2020-01-01T10:00", "due", PAST, "close", "yes");
    send(taught.assignmentPath + "/window", over);
  }

  @Test
  void whose_answers_would_come_too_late_leaves_it_once_the_teacher_says_so() {
    taught.handedIn(Cast.MEMBER, "right");
    Document asking = asks(post(group + "/members", Map.of()));
    assertThat(asking.select("#close-error").text())
        .isEqualTo(
            "One student has given answers that would then have come too late. These answers would"
                + " not count any more.");
    assertThat(ticked(asking)).as("as the teacher wants it").isEmpty();
    assertThat(ticked(page(groups))).containsExactly(String.valueOf(student));
    send(group + "/members", Map.of("asked", asked(asking), "close", "yes"));
    assertThat(ticked(page(groups))).isEmpty();
  }

  @Test
  void whose_quiz_would_end_leaves_it_once_the_teacher_says_so() {
    taught.begun(Cast.MEMBER);
    assertThat(asks(post(group + "/members", Map.of())).select("#close-error").text())
        .isEqualTo(
            "One student is at a quiz and would have no time left: whatever they write from then on"
                + " would not count.");
    send(group + "/members", Map.of("close", "yes"));
  }

  @Test
  void who_has_left_the_course_has_the_times_of_the_group_again_when_they_come_back() {
    send(taught.coursePath + "/enrolments/" + student + "/removal", Map.of());
    assertThat(page(groups).select("section[id^=group-] .muted").text()).isEqualTo("0 students");
    send(group + "/members", Map.of("member", person(Cast.CLASSMATE).id()));
    assertThat(page(groups).select("section[id^=group-] .muted").text()).isEqualTo("1 student");
    taught.joinedBy(Cast.MEMBER);
    assertThat(ticked(page(groups))).contains(String.valueOf(student)).hasSize(2);
  }

  @Test
  void who_was_asked_about_some_students_is_asked_again_about_others() {
    taught.handedIn(Cast.MEMBER, "right");
    String asked = asked(asks(post(group + "/members", Map.of())));
    long other = person(Cast.CLASSMATE).id();
    asks(post(group + "/members", Map.of("member", other, "asked", asked, "close", "yes")));
  }

  @Test
  void who_was_asked_is_asked_again_once_a_colleague_has_changed_the_group() {
    taught.handedIn(Cast.MEMBER, "right");
    String leaving = asked(asks(post(group + "/members", Map.of())));
    String dissolving = asked(asks(post(group + "/removal", Map.of())));
    long other = person(Cast.CLASSMATE).id();
    send(group + "/members", Map.of("member", List.of(student, other)));
    asks(post(group + "/members", Map.of("asked", leaving, "close", "yes")));
    asks(post(group + "/removal", Map.of("asked", dissolving, "close", "yes")));
  }

  @Test
  void it_is_dissolved_once_the_teacher_says_so() {
    taught.handedIn(Cast.MEMBER, "right");
    Document asking = asks(post(group + "/removal", Map.of()));
    assertThat(asking.select("details[open] form[action$=/removal] input[name=close]")).hasSize(1);
    assertThat(ticked(asking)).containsExactly(String.valueOf(student));
    send(group + "/removal", Map.of("asked", asked(asking), "close", "yes"));
    assertThat(page(groups).select("section[id^=group-]")).isEmpty();
  }

  @Test
  void the_end_of_its_times_is_on_record_for_what_is_withdrawn_too() {
    post(taught.assignmentPath + "/withdrawal", Map.of()).then().statusCode(303);
    send(group + "/removal", Map.of());
    assertThat(acts()).filteredOn("extend-group"::equals).as("given, and taken").hasSize(2);
  }

  @Test
  void nobody_is_asked_where_nothing_is_taken_from_anybody() {
    send(group + "/members", Map.of("member", person(Cast.CLASSMATE).id()));
    send(group + "/removal", Map.of());
  }

  /** What was done to the assignment. */
  private List<String> acts() {
    var assignment = new AuditEntry.Subject("assignment", taught.assignmentId());
    return QuarkusTransaction.requiringNew()
        .call(() -> AuditEntry.listAbout(assignment).stream().map(AuditEntry::action).toList());
  }

  private static void send(String path, Map<String, ?> form) {
    post(path, form).then().statusCode(303);
  }

  private static Document asks(Response answer) {
    assertThat(answer.statusCode()).isEqualTo(422);
    Document asking = Jsoup.parse(answer.asString());
    assertThat(asking.select("form input[name=close]")).hasSize(1);
    return asking;
  }

  private static String asked(Document asking) {
    return asking.expectFirst("input[name=asked]").val();
  }

  private static List<String> ticked(Document page) {
    return page.select("input[name=member][checked]").eachAttr("value");
  }
}
