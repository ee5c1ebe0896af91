package org.aidememoire.assignment.web.times;

import static java.util.stream.Collectors.joining;
import static org.aidememoire.testing.TaughtClass.VIENNA;
import static org.aidememoire.testing.TaughtClass.page;
import static org.aidememoire.testing.TaughtClass.person;
import static org.aidememoire.testing.TaughtClass.post;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aidememoire.assignment.Assignment;
import org.aidememoire.attempt.Attempt;
import org.aidememoire.attempt.Workplace;
import org.aidememoire.audit.AuditEntry;
import org.aidememoire.course.CourseGroup;
import org.aidememoire.course.Enrolment;
import org.aidememoire.people.Person;
import org.aidememoire.testing.Cast;
import org.aidememoire.testing.Form;
import org.aidememoire.testing.SignedIn;
import org.aidememoire.testing.Statements;
import org.aidememoire.testing.TaughtClass;
import org.hibernate.SessionFactory;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** More time for those whose work was handed in for them when time was over. */
@QuarkusTest
class OvertimePagesTest {
  private static final String PAST = "2020-02-01T10:00";
  private static final String FUTURE = "2036-12-01T12:00";

  @Inject SessionFactory sessions;
  private TaughtClass taught;
  private String extensions;
  private long student;

  @BeforeEach
  void openClass() {
    taught = new TaughtClass().joinedBy(Cast.MEMBER);
    extensions = taught.assignmentPath + "/extensions";
    student = person(Cast.MEMBER).id();
  }

  @Test
  void who_gets_a_later_due_date_can_go_on_with_what_was_handed_in_for_them() {
    long attempt = swept();
    timeIsOver();
    Document form = page(extensions + "/" + student);
    assertThat(form.select(".message").text()).contains("did not hand the quiz in");
    Element resume = form.expectFirst("input[name=resume]");
    assertThat(resume.hasAttr("checked")).isTrue();

    assertThat(extended(FUTURE, "yes")).endsWith("?done=goes_on");
    assertThat(page(taught.workPath(Cast.MEMBER) + "?done=goes_on").select("#status").text())
        .contains("the student can go on with the quiz");
    assertThat(isOpen(attempt)).isTrue();
    assertThat(acts(attempt)).containsExactly("reopen");
    assertThat(page(extensions + "/" + student).select("input[name=resume]")).isEmpty();
  }

  @Test
  void what_was_handed_in_stays_so_where_the_teacher_wants_it_or_the_new_time_is_over_too() {
    long attempt = swept();
    timeIsOver();
    assertThat(extended(FUTURE, "")).endsWith("?done=extended");
    assertThat(extended("2020-02-02T10:00", "yes")).endsWith("?done=still_over");
    assertThat(isOpen(attempt)).isFalse();
    assertThat(acts(attempt)).isEmpty();
  }

  @Test
  void what_a_student_handed_in_on_purpose_stays_handed_in() {
    long attempt = taught.handedIn(Cast.MEMBER, "right");
    timeIsOver();
    assertThat(page(extensions + "/" + student).select("input[name=resume]")).isEmpty();
    assertThat(extended(FUTURE, "yes")).endsWith("?done=extended");
    assertThat(isOpen(attempt)).isFalse();
  }

  @Test
  void a_group_goes_on_together() {
    long attempt = swept();
    long group = taught.groupOf(Cast.MEMBER);
    timeIsOver();
    String path = taught.assignmentPath + "/group-extensions";
    assertThat(page(path).select(".message").text()).contains("One student of this group");
    String done =
        post(path, Map.of("group", group, "due", FUTURE, "resume", "yes")).header("Location");
    assertThat(done).endsWith("?done=goes_on");
    assertThat(isOpen(attempt)).isTrue();
  }

  @Test
  void everybody_goes_on_where_the_due_date_of_all_moves() {
    long attempt = swept();
    timeIsOver();
    Document form = page(taught.assignmentPath + "/window");
    assertThat(form.select(".message").text()).contains("One student did not hand the quiz in");
    assertThat(form.expectFirst("input[name=resume]").hasAttr("checked")).isTrue();
    assertThat(moved("2020-02-02T10:00", "yes")).endsWith("?done=still_over");
    assertThat(isOpen(attempt)).isFalse();
    assertThat(moved(FUTURE, "")).endsWith("?done=rescheduled");
    assertThat(isOpen(attempt)).isFalse();
    assertThat(moved(FUTURE, "yes")).endsWith("?done=goes_on");
    assertThat(isOpen(attempt)).isTrue();
    assertThat(acts(attempt)).containsExactly("reopen");
  }

  @Test
  void who_joins_a_group_that_has_more_time_goes_on() {
    long attempt = swept();
    long group = taught.groupOf(Cast.MEMBER);
    String members = taught.coursePath + "/groups/" + group + "/members";
    post(members, Map.of()).then().statusCode(303);
    timeIsOver();
    post(taught.assignmentPath + "/group-extensions", Map.of("group", group, "due", FUTURE))
        .then()
        .statusCode(303);
    assertThat(isOpen(attempt)).isFalse();
    post(members, Map.of("member", student)).then().statusCode(303);
    assertThat(isOpen(attempt)).isTrue();
    assertThat(acts(attempt)).containsExactly("reopen");
  }

  @Test
  void a_group_s_own_times_are_taken_back_by_leaving_both_fields_empty() {
    long group = taught.groupOf(Cast.MEMBER);
    String times = taught.assignmentPath + "/group-extensions";
    post(times, Map.of("group", group, "due", FUTURE)).then().statusCode(303);
    String done = post(times, Map.of("group", group, "due", "")).header("Location");
    assertThat(done).endsWith("?done=group_unextended");
    assertThat(page(taught.assignmentPath + "?done=group_unextended").select("#status").text())
        .contains("no times of its own");
    assertThat(page(times).select("input[name=due]").attr("value")).isEmpty();
  }

  @Test
  void a_group_is_dissolved_with_the_times_that_it_had() {
    long group = taught.groupOf(Cast.MEMBER);
    String times = taught.assignmentPath + "/group-extensions";
    post(times, Map.of("group", group, "due", FUTURE, "limit", "40")).then().statusCode(303);
    String groups = taught.coursePath + "/groups";
    assertThat(page(groups).select("details form[action$=/removal]")).hasSize(1);
    post(groups + "/" + group + "/removal", Map.of()).then().statusCode(303);
    assertThat(page(groups).select("section[id^=group-]")).isEmpty();
    assertThat(page(times).select("section.card")).isEmpty();
  }

  private String moved(String due, String resume) {
    Map<String, ?> form =
        Map.of("opens", "2020-01-01T10:00", "due", due, "resume", resume, "close", "yes");
    return post(taught.assignmentPath + "/window", form)
        .then()
        .statusCode(303)
        .extract()
        .header("Location");
  }

  @Test
  void thirty_students_of_a_group_go_on_with_as_many_statements_as_two() {
    assertThat(statementsForGroupOf(30)).isEqualTo(statementsForGroupOf(2));
  }

  /** Of letting them all go on, who did not hand in and were swept. */
  private long statementsForGroupOf(int size) {
    var crowd = new TaughtClass();
    List<Long> attempts = new ArrayList<>();
    long group = QuarkusTransaction.requiringNew().call(() -> crowd(crowd, size, attempts));
    String list = attempts.stream().map(String::valueOf).collect(joining(","));
    change("update submission set by_sweeper = true where attempt_id in (" + list + ")");
    Map<String, ?> times = Map.of("opens", "2020-01-01T10:00", "due", PAST, "close", "yes");
    post(crowd.assignmentPath + "/window", times).then().statusCode(303);
    Map<String, ?> form = Map.of("group", group, "due", FUTURE, "resume", "yes");
    String path = crowd.assignmentPath + "/group-extensions";
    long statements = Statements.during(sessions, () -> post(path, form).then().statusCode(303));
    assertThat(attempts).hasSize(size).allMatch(id -> acts(id).equals(List.of("reopen")));
    assertThat(countOpen(list)).isEqualTo(size);
    return statements;
  }

  private static long crowd(TaughtClass taught, int size, List<Long> attempts) {
    Instant now = Instant.now();
    Assignment assignment =
        Assignment.findTaughtBy(person(Cast.TEACHER), taught.assignmentId()).orElseThrow();
    List<Person> students = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      String subject = UUID.randomUUID().toString();
      Person student = Person.recorded("https://other.test", subject, "Student " + i, now);
      Enrolment.join(assignment.course(), student, now);
      Workplace place = Workplace.findSet(student, assignment.id(), now).orElseThrow();
      Attempt attempt = Attempt.begin(place, now).orElseThrow().attempt();
      attempt.handIn(now);
      attempts.add(attempt.id());
      students.add(student);
    }
    CourseGroup group = CourseGroup.named(assignment.course(), "Thursday");
    group.hold(students);
    return group.id();
  }

  private static int countOpen(String list) {
    String open = "select id from attempt where handed_in_at is null and id in (" + list + ")";
    return QuarkusTransaction.requiringNew()
        .call(() -> Panache.getEntityManager().createNativeQuery(open).getResultList().size());
  }

  @Test
  void a_profile_of_more_time_lets_its_person_go_on() {
    Instant now = Instant.now();
    post(
            taught.assignmentPath + "/window",
            Map.of("opens", PAST, "due", VIENNA.field(now.plus(Duration.ofDays(1))), "limit", "40"))
        .then()
        .statusCode(303);
    long attempt = swept();
    change("update attempt set begun_at = now() - interval '50 minutes' where id = " + attempt);
    String profile = "/accommodations/" + student;
    try {
      Form.post(SignedIn.as(Cast.ADMIN), profile, Map.of("factor", "HALF_MORE", "resume", "yes"))
          .then()
          .statusCode(303);
      assertThat(isOpen(attempt)).isTrue();
      assertThat(acts(attempt)).containsExactly("reopen");
    } finally {
      Form.post(SignedIn.as(Cast.ADMIN), profile + "/removal", Map.of("close", "yes"));
    }
  }

  private String extended(String due, String resume) {
    Map<String, ?> form = Map.of("person", student, "due", due, "resume", resume, "close", "yes");
    return post(extensions, form).then().statusCode(303).extract().header("Location");
  }

  private void timeIsOver() {
    post(
            taught.assignmentPath + "/window",
            Map.of("opens", "2020-01-01T10:00", "due", PAST, "close", "yes"))
        .then()
        .statusCode(303);
  }

  /** An attempt that nobody handed in. */
  private long swept() {
    long attempt = taught.handedIn(Cast.MEMBER, "right");
    change("update submission set by_sweeper = true where attempt_id = " + attempt);
    return attempt;
  }

  private static void change(String sql) {
    QuarkusTransaction.requiringNew()
        .run(() -> Panache.getEntityManager().createNativeQuery(sql).executeUpdate());
  }

  private static boolean isOpen(long attempt) {
    return QuarkusTransaction.requiringNew()
        .call(() -> Attempt.findOwnedBy(person(Cast.MEMBER), attempt).orElseThrow().isOpen());
  }

  private static List<String> acts(long attempt) {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                AuditEntry.listAbout(new AuditEntry.Subject("attempt", attempt)).stream()
                    .map(AuditEntry::action)
                    .toList());
  }
}
