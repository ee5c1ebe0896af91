package org.aidememoire.people.web;

import static org.aidememoire.testing.TaughtClass.page;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.aidememoire.audit.AuditEntry;
import org.aidememoire.testing.Cast;
import org.aidememoire.testing.Form;
import org.aidememoire.testing.SignedIn;
import org.aidememoire.testing.TaughtClass;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AccommodationPagesTest {
  @Test
  void more_time_is_entered_once_and_teacher_and_student_see_its_effect_only() {
    TaughtClass taught = new TaughtClass().joinedBy(Cast.CLASSMATE);
    TaughtClass.post(
            taught.assignmentPath + "/window",
            Map.of("opens", "2020-01-01T10:00", "due", "2036-11-20T10:00", "limit", "5"))
        .then()
        .statusCode(303);
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
    Form.post(
            SignedIn.as(Cast.ADMIN),
            "/accommodations/" + person + "/removal",
            Map.of("sure", "yes"))
        .then()
        .statusCode(303);
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
