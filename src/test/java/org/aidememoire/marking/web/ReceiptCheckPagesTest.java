package org.aidememoire.marking.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Map;
import org.aidememoire.testing.Cast;
import org.aidememoire.testing.SignedIn;
import org.aidememoire.testing.TaughtClass;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReceiptCheckPagesTest {
  @Test
  void the_receipt_that_a_student_kept_is_known_again_and_a_changed_one_is_not() {
    TaughtClass taught = new TaughtClass().joinedBy(Cast.MEMBER);
    String receipt = receipt(taught.handedIn(Cast.MEMBER, "right"));
    assertThat(verdict(taught, receipt)).startsWith("The receipt is right.");
    assertThat(verdict(taught, receipt.replace("answers 1", "answers 2")))
        .startsWith("We did not give this receipt");
    assertThat(verdict(taught, "Dear teacher")).startsWith("This text holds no receipt");
  }

  @Test
  void it_says_when_by_the_clocks_of_the_course_and_one_in_universal_time_is_known_too() {
    TaughtClass taught = new TaughtClass().joinedBy(Cast.MEMBER);
    String receipt = receipt(taught.handedIn(Cast.MEMBER, "right"));
    assertThat(receipt).containsPattern("Handed in: .*\\d\\d:\\d\\d \\(Europe/Vienna\\)\n");
    String shown = receipt.replaceFirst("(?s).*handed in ([^ ,]+),.*", "$1");
    assertThat(shown).endsWith(":00").contains("+0");
    String universal = OffsetDateTime.parse(shown).toInstant().toString();
    assertThat(verdict(taught, receipt.replace(shown, universal)))
        .startsWith("The receipt is right.");
  }

  @Test
  void the_receipt_may_come_as_a_file() {
    TaughtClass taught = new TaughtClass().joinedBy(Cast.MEMBER);
    byte[] file = receipt(taught.handedIn(Cast.MEMBER, "right")).getBytes(StandardCharsets.UTF_8);
    Map<String, String> session = SignedIn.as(Cast.TEACHER);
    String token = given().cookies(session).get("/").cookie("csrf-token");
    String page =
        given()
            .cookies(session)
            .cookie("csrf-token", token)
            .multiPart("csrf-token", token)
            .multiPart("receipt", "")
            .multiPart("file", "receipt-1.txt", file, "text/plain")
            .post(taught.coursePath + "/receipts")
            .then()
            .statusCode(200)
            .extract()
            .asString();
    assertThat(Jsoup.parse(page).select("#verdict").text()).startsWith("The receipt is right.");
  }

  @Test
  void work_of_another_course_is_unknown_here() {
    TaughtClass other = new TaughtClass().joinedBy(Cast.MEMBER);
    String receipt = receipt(other.handedIn(Cast.MEMBER, "right"));
    assertThat(verdict(new TaughtClass(), receipt)).startsWith("No work in this course");
  }

  @Test
  void the_receipt_of_somebody_who_has_left_is_known_and_a_wrong_one_names_nobody() {
    TaughtClass taught = new TaughtClass().joinedBy(Cast.MEMBER);
    String receipt = receipt(taught.handedIn(Cast.MEMBER, "right"));
    String student = "/enrolments/" + TaughtClass.person(Cast.MEMBER).id();
    TaughtClass.post(taught.coursePath + student + "/removal", Map.of()).then().statusCode(303);
    assertThat(verdict(taught, receipt)).startsWith("The receipt is right.");
    assertThat(page(taught, receipt).select("section[role=status] a")).isEmpty();
    Document wrong = page(taught, receipt.replace("answers 1", "answers 2"));
    assertThat(wrong.select("#verdict").text()).startsWith("No work in this course");
    assertThat(wrong.select("section[role=status]").text())
        .doesNotContain(TaughtClass.person(Cast.MEMBER).displayName());
  }

  private static String receipt(long attempt) {
    return given()
        .cookies(SignedIn.as(Cast.MEMBER))
        .get("/attempts/" + attempt + "/receipt")
        .then()
        .statusCode(200)
        .extract()
        .asString();
  }

  private static String verdict(TaughtClass taught, String receipt) {
    return page(taught, receipt).select("#verdict").text();
  }

  private static Document page(TaughtClass taught, String receipt) {
    return Jsoup.parse(
        TaughtClass.post(taught.coursePath + "/receipts", Map.of("receipt", receipt))
            .then()
            .statusCode(200)
            .extract()
            .asString());
  }
}
