package org.aidememoire.attempt.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.aidememoire.testing.Cast;
import org.aidememoire.testing.SignedIn;
import org.aidememoire.testing.Statements;
import org.aidememoire.testing.TaughtClass;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

/** How many SQL statements a page takes: a number that does not grow with what the page shows. */
@QuarkusTest
class StatementsTest {
  private static final String LESSON = "/lessons/three-soviet-messages";

  @Inject SessionFactory sessions;

  @Test
  void today_takes_five_statements() {
    assertThat(statements("/today")).isLessThanOrEqualTo(5);
  }

  @Test
  void progress_takes_one_less_than_today() {
    assertThat(statements("/progress")).isLessThanOrEqualTo(4);
  }

  @Test
  void a_reading_of_three_documents_takes_as_many_as_a_reading_of_one() {
    long one = statements("/lessons/atoms-and-ambassadors/reading");
    assertThat(statements(LESSON + "/reading")).isLessThanOrEqualTo(one).isLessThanOrEqualTo(7);
  }

  /**
   * In practice items can be checked: one of them finds out whether they can be now. The result
   * takes one more: what of the lesson there is to go back to.
   */
  @Test
  void every_item_of_a_quiz_takes_the_same_few() {
    Map<String, String> session = SignedIn.as(Cast.NEWCOMER);
    String attempt = begun(session);
    long first = statements(attempt + "/items/1");
    assertThat(first).isLessThanOrEqualTo(5);
    assertThat(statements(attempt + "/items/5")).isEqualTo(first);
    assertThat(statements(attempt + "/submission")).isLessThanOrEqualTo(first);
    SentForm.on(session, attempt + "/submission", "form[action$=/submission]").send();
    assertThat(statements(attempt + "/result")).isLessThanOrEqualTo(first + 1);
  }

  @Test
  void the_result_of_work_that_is_set_takes_two_where_nothing_rare_is_in_it() {
    long attempt = new TaughtClass().joinedBy(Cast.NEWCOMER).handedIn(Cast.NEWCOMER, "right");
    assertThat(statements("/attempts/" + attempt + "/result")).isLessThanOrEqualTo(2);
  }

  /** And one past Hibernate, which stores the attempt. */
  @Test
  void beginning_work_that_is_set_takes_two() {
    TaughtClass taught = new TaughtClass().joinedBy(Cast.NEWCOMER);
    SentForm form =
        SentForm.on(
            SignedIn.as(Cast.NEWCOMER),
            taught.assignmentPath + "/attempts/new",
            "form[action$=/attempts]");
    assertThat(
            Statements.counted(
                sessions, () -> form.send().then().header("Location", endsWith("/items/1"))))
        .isEqualTo(2);
  }

  /** And one before, past Hibernate, which keeps everybody else out meanwhile. */
  @Test
  void handing_in_work_that_is_set_takes_four() {
    long attempt = new TaughtClass().joinedBy(Cast.NEWCOMER).begun(Cast.NEWCOMER);
    SentForm form =
        SentForm.on(
            SignedIn.as(Cast.NEWCOMER),
            "/attempts/" + attempt + "/submission",
            "form[action$=/submission]");
    assertThat(Statements.during(sessions, form::send)).isEqualTo(4);
  }

  /** What stores it goes past Hibernate, which counts what reads the attempt. */
  @Test
  void an_answer_that_a_script_sends_is_saved_with_one_and_a_plain_form_with_two() {
    Map<String, String> session = SignedIn.as(Cast.CLASSMATE);
    String item = begun(session) + "/items/1";
    SentForm scripted = SentForm.on(session, item, "form[data-autosave]");
    assertThat(
            Statements.counted(
                sessions, () -> scripted.sendByScript().then().body("outcome", equalTo("saved"))))
        .isZero();
    SentForm plain = SentForm.on(session, item, "form[data-autosave]");
    assertThat(Statements.during(sessions, plain::send)).isEqualTo(1);
  }

  @Test
  void the_library_takes_three() {
    assertThat(statements("/documents")).isLessThanOrEqualTo(4);
  }

  @Test
  void a_search_takes_four_and_no_more_for_much_than_for_little() {
    long little = statements("/search?q=detriment");
    assertThat(little).isLessThanOrEqualTo(5);
    assertThat(statements("/search?q=soviet \"soviet government\" -zzz")).isEqualTo(little);
  }

  @Test
  void a_guess_at_what_was_meant_takes_ten_at_most() {
    assertThat(statements("/search?q=molotv")).isLessThanOrEqualTo(10);
  }

  private static String begun(Map<String, String> session) {
    String begin = "form[action$=/attempts]";
    String location = SentForm.on(session, LESSON, begin).send().header("Location");
    return location.replaceFirst(".*(/attempts/\\d+).*", "$1");
  }

  /** Counted at the second visit: what never changes is read once and kept. */
  private long statements(String path) {
    Map<String, String> session = SignedIn.as(Cast.NEWCOMER);
    SentForm.page(session, path);
    return Statements.during(sessions, () -> SentForm.page(session, path));
  }
}
