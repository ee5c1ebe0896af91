package org.aidememoire.people.web;

import static org.aidememoire.testing.TaughtClass.page;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aidememoire.audit.AuditEntry;
import org.aidememoire.testing.Cast;
import org.aidememoire.testing.Form;
import org.aidememoire.testing.SignedIn;
import org.aidememoire.testing.TaughtClass;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AccommodationPagesTest {
  @Test
  void more_time_is_entered_once_and_teacher_and_student_see_its_effect_only() {
    TaughtClass taught = limitedTo("5");
    long id = TaughtClass.person(Cast.CLASSMATE).id();
    assertThat(page(Cast.ADMIN, "/accommodations?q=jonas").select("a").eachAttr("href"))
        .contains("/accommodations/" + id);
    try {
      assertThat(enter(id, "HALF_MORE").statusCode()).isEqualTo(303);
      assertThat(page(Cast.ADMIN, "/accommodations").select("tbody").text())
          .contains(Cast.CLASSMATE.fullName())
          .contains("half as much again");
      String row = page(taught.assignmentPath).select("tbody").text();
      assertThat(row).contains("7 minutes 30 seconds").contains("10:02").doesNotContain("half");
      assertThat(page(Cast.CLASSMATE, "/today").text()).contains("7 minutes 30 seconds");
    } finally {
      remove(id);
    }
    assertThat(page(taught.assignmentPath).select("tbody").text()).doesNotContain("7 minutes");
    assertThat(acts(id)).contains("accommodate", "remove-accommodation");
  }

  @Test
  void less_time_than_now_is_entered_once_the_coordinator_knows_what_would_end() {
    TaughtClass taught = limitedTo("120");
    long id = TaughtClass.person(Cast.CLASSMATE).id();
    enter(id, "DOUBLE").then().statusCode(303);
    try {
      taught.begun(Cast.CLASSMATE);
      beginLongAgo(taught);
      Document asking = asks(enter(id, "HALF_MORE"));
      assertThat(asking.select("#close-error").text())
          .contains("A quiz is under way, and no time would be left for it: whatever is written");
      assertThat(asking.text()).as("which one is no business of theirs").doesNotContain("letter");
      assertThat(asking.select("input[name=factor][checked]").val()).isEqualTo("HALF_MORE");
      assertThat(kept()).contains("twice the time");
      String asked = asking.select("input[name=asked]").val();
      asks(confirm(id, "", Map.of("factor", "QUARTER_MORE", "asked", asked)));
      confirm(id, "", Map.of("factor", "HALF_MORE", "asked", asked)).then().statusCode(303);
      assertThat(kept()).contains("half as much again");
    } finally {
      remove(id);
    }
  }

  @Test
  void more_time_is_taken_back_once_the_coordinator_knows_what_would_not_count() {
    TaughtClass taught = limitedTo("120");
    long id = TaughtClass.person(Cast.CLASSMATE).id();
    enter(id, "UNTIMED").then().statusCode(303);
    try {
      taught.handedIn(Cast.CLASSMATE, "right");
      beginLongAgo(taught);
      Document asking =
          asks(Form.post(SignedIn.as(Cast.ADMIN), "/accommodations/" + id + "/removal", Map.of()));
      assertThat(asking.select("#close-error").text())
          .contains("In one quiz there are answers that would then have come too late");
      assertThat(asking.select("form[action$=/removal] input[name=close]")).hasSize(1);
      assertThat(asking.select("input[name=factor][checked]").val()).isEqualTo("UNTIMED");
      assertThat(kept()).contains("no time limit");
      assertThat(asking.select("input[name=asked]").val()).isNotEmpty();
    } finally {
      remove(id);
    }
  }

  @Test
  void who_was_asked_is_asked_again_once_a_colleague_has_changed_the_profile() {
    TaughtClass taught = limitedTo("120");
    long id = TaughtClass.person(Cast.CLASSMATE).id();
    enter(id, "DOUBLE").then().statusCode(303);
    try {
      taught.begun(Cast.CLASSMATE);
      beginLongAgo(taught);
      String lowering = asked(enter(id, "HALF_MORE"));
      String removing = asked(confirm(id, "/removal", Map.of("asked", "before")));
      enter(id, "UNTIMED").then().statusCode(303);
      asks(confirm(id, "", Map.of("factor", "HALF_MORE", "asked", lowering)));
      asks(confirm(id, "/removal", Map.of("asked", removing)));
      assertThat(kept()).contains("no time limit");
    } finally {
      TaughtClass.post(taught.assignmentPath + "/withdrawal", Map.of());
      remove(id);
    }
  }

  /** A class with one student, whose quiz may take so long. */
  private static TaughtClass limitedTo(String minutes) {
    TaughtClass taught = new TaughtClass().joinedBy(Cast.CLASSMATE);
    TaughtClass.post(
            taught.assignmentPath + "/window",
            Map.of("opens", "2020-01-01T10:00", "due", "2036-11-20T10:00", "limit", minutes))
        .then()
        .statusCode(303);
    return taught;
  }

  /** Longer ago than anybody's limit but that of who has none. */
  private static void beginLongAgo(TaughtClass taught) {
    taught.change("update attempt set begun_at = now() - interval '200 minutes'");
  }

  private static Document asks(Response answer) {
    assertThat(answer.statusCode()).isEqualTo(422);
    Document asking = Jsoup.parse(answer.asString());
    assertThat(asking.select("form input[name=close]")).hasSize(1);
    return asking;
  }

  private static String asked(Response answer) {
    return asks(answer).select("input[name=asked]").val();
  }

  /** What the coordinator's list says of those who have more time. */
  private static String kept() {
    return page(Cast.ADMIN, "/accommodations").select("tbody").text();
  }

  @Test
  void a_factor_that_does_not_exist_and_a_stranger_are_refused() {
    assertThat(enter(TaughtClass.person(Cast.CLASSMATE).id(), "TRIPLE").statusCode())
        .isEqualTo(400);
    assertThat(enter(0, "DOUBLE").statusCode()).isEqualTo(404);
  }

  @Test
  void teachers_and_students_do_not_see_who_has_more_time() {
    assertThat(TaughtClass.status(Cast.TEACHER, "/accommodations")).isEqualTo(403);
    assertThat(TaughtClass.status(Cast.CLASSMATE, "/accommodations")).isEqualTo(403);
  }

  private static Response enter(long person, String factor) {
    return Form.post(
        SignedIn.as(Cast.ADMIN), "/accommodations/" + person, Map.of("factor", factor));
  }

  private static void remove(long person) {
    confirm(person, "/removal", Map.of()).then().statusCode(303);
  }

  /** Sends a form whose sender knows what it takes from the student. */
  private static Response confirm(long person, String act, Map<String, String> fields) {
    Map<String, String> confirmed = new HashMap<>(fields);
    confirmed.put("close", "yes");
    return Form.post(SignedIn.as(Cast.ADMIN), "/accommodations/" + person + act, confirmed);
  }

  private static List<String> acts(long person) {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                AuditEntry.listAbout(new AuditEntry.Subject("accommodation", person)).stream()
                    .map(AuditEntry::action)
                    .toList());
  }
}
