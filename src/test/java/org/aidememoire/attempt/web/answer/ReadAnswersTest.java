package org.aidememoire.attempt.web.answer;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.aidememoire.attempt.web.SentForm;
import org.aidememoire.testing.Cast;
import org.aidememoire.testing.SignedIn;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a student types as a date or a number is read when it is saved, not only when marked. */
@QuarkusTest
class ReadAnswersTest {
  private static final String LESSON = "/lessons/atoms-and-ambassadors";
  private static final String FORM = "form[data-autosave]";

  private Map<String, String> session = Map.of();

  @BeforeEach
  void signIn() {
    session = SignedIn.as(Cast.OUTSIDER);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          first-warning   | last spring      | cannot be read as a date
          first-warning   | 27 April         | with all its digits
          first-warning   | 3/4/1954         | two different days
          first-warning   | 31 April 1954    | No calendar has this day
          pace-of-answers | many             | cannot be read as a number
          pace-of-answers | 1,234            | read in two ways
          """)
  void what_cannot_be_read_is_given_back_with_the_reason(String item, String typed, String why) {
    String path = pathOf(item);
    Response refused = SentForm.on(session, path, FORM).with("text", typed).send();
    assertThat(refused.statusCode()).isEqualTo(422);
    Document page = Jsoup.parse(refused.asString());
    assertThat(page.select(".message-error").text()).contains(why).contains(typed);
    assertThat(page.select("input[name=text]").val()).isEqualTo(typed);

    Response script = SentForm.on(session, path, FORM).with("text", typed).sendByScript();
    assertThat(script.statusCode()).isEqualTo(422);
    assertThat(script.jsonPath().getString("reason")).contains(why);
  }

  @Test
  void a_saved_date_is_shown_as_it_was_read() {
    String path = pathOf("first-warning");
    Response saved =
        SentForm.on(session, path, FORM).with("text", "apr 1954").with("then", "stay").send();
    assertThat(saved.statusCode()).isEqualTo(303);
    assertThat(SentForm.page(session, path).select(FORM).text()).contains("Read as: April 1954");
  }

  @Test
  void nul_is_left_out_of_what_is_typed() {
    String path = pathOf("first-warning");
    Response saved =
        SentForm.on(session, path, FORM).with("text", "apr\0 1954").with("then", "stay").send();
    assertThat(saved.statusCode()).isEqualTo(303);
    assertThat(SentForm.page(session, path).select("input[name=text]").val()).isEqualTo("apr 1954");
  }

  private String pathOf(String item) {
    return paths().stream()
        .filter(path -> SentForm.page(session, path).selectFirst("#question-" + item) != null)
        .findFirst()
        .orElseThrow();
  }

  private List<String> paths() {
    String quiz = "form[action$=/attempts]";
    Document page = SentForm.page(session, LESSON);
    String location =
        page.select(quiz).isEmpty()
            ? page.select("a.button[href^=/attempts/]").attr("href")
            : SentForm.on(session, LESSON, quiz).send().header("Location");
    String attempt = location.replaceFirst(".*(/attempts/\\d+).*", "$1");
    return SentForm.paths(SentForm.page(session, attempt + "/items/1"), ".item-numbers a");
  }
}
