package org.aidememoire.analysis.web;

import static io.restassured.RestAssured.given;
import static org.aidememoire.testing.TaughtClass.status;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.aidememoire.testing.Cast;
import org.aidememoire.testing.SignedIn;
import org.aidememoire.testing.TaughtClass;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

@QuarkusTest
class UnderstandingFilesTest {

  @Test
  void the_figures_of_each_question_are_one_line_each() {
    TaughtClass taught = handedIn();

    List<CSVRecord> lines = lines(download(taught, "items"));

    assertThat(lines).hasSize(3);
    assertThat(lines.get(0)).startsWith("No.", "Id", "Type", "Question");
    assertThat(lines.get(1))
        .startsWith("1", "first", "single-choice")
        .contains("0.500", "too few answers to say");
    assertThat(lines.get(1).stream().toList().subList(5, 9)).containsExactly("2", "2", "0", "0");
    assertThat(lines.get(2).stream().toList().subList(5, 9)).containsExactly("2", "0", "2", "0");
  }

  @Test
  void the_answers_of_a_class_name_nobody() {
    TaughtClass taught = handedIn();

    Response file = download(taught, "responses");
    List<CSVRecord> lines = lines(file);

    assertThat(lines).hasSize(1 + 2 * 2);
    assertThat(lines.stream().skip(1).filter(line -> line.get(2).equals("first")))
        .extracting(line -> line.get(4))
        .containsExactlyInAnyOrder("The right one", "The wrong one");
    assertThat(lines.stream().skip(1).map(line -> line.get(0)).distinct())
        .containsExactly("1", "2");
    assertThat(file.asString())
        .doesNotContain(Cast.MEMBER.givenName(), Cast.MEMBER.familyName(), "@");
  }

  @Test
  void only_who_teaches_the_class_gets_them() {
    TaughtClass taught = handedIn();

    for (String what : List.of("items", "responses")) {
      String path = taught.assignmentPath + "/understanding/" + what + ".csv";
      assertThat(status(Cast.OTHER_TEACHER, path)).isEqualTo(404);
      assertThat(status(Cast.MEMBER, path)).isEqualTo(403);
    }
  }

  private static TaughtClass handedIn() {
    TaughtClass taught = new TaughtClass().joinedBy(Cast.MEMBER).joinedBy(Cast.CLASSMATE);
    taught.handedIn(Cast.MEMBER, "wrong");
    taught.handedIn(Cast.CLASSMATE, "right");
    return taught;
  }

  private static Response download(TaughtClass taught, String what) {
    Response answer =
        given()
            .cookies(SignedIn.as(Cast.TEACHER))
            .get(taught.assignmentPath + "/understanding/" + what + ".csv");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.contentType()).isEqualTo("text/csv;charset=UTF-8;header=present");
    assertThat(answer.header("Content-Disposition"))
        .matches("attachment; filename=\"" + what + "-[a-z0-9-]+-\\d+\\.csv\"");
    return answer;
  }

  private static List<CSVRecord> lines(Response answer) {
    String text = new String(answer.asByteArray(), StandardCharsets.UTF_8);
    assertThat(text).startsWith("\uFEFF");
    try (CSVParser parser = CSVParser.parse(text.substring(1), CSVFormat.RFC4180)) {
      return parser.getRecords();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
