package org.aidememoire.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The clock of an open page, in a real browser, while a teacher gives more or less time. */
@QuarkusTest
class MovedEndTest extends AtAnItem {

  @Test
  void an_open_page_learns_of_another_end_with_the_next_save() {
    limit(30);
    page.reload();
    assertThat(clock()).hasText(minutes("2[89]"));
    limit(60);
    choose("b");
    assertThat(clock()).hasText(minutes("5[89]"));

    limit(1);
    QuarkusTransaction.requiringNew()
        .run(() -> change("attempt set begun_at = now() - interval '9 min'", world.attempt()));
    choose("a");
    Locator over = page.locator("[data-time-over]");
    assertThat(over).isVisible();
    assertThat(state()).hasText(Pattern.compile("after the time was over"));

    limit(60);
    choose("b");
    assertThat(clock()).hasText(minutes("(49|50|51)"));
    assertThat(over).isHidden();

    QuarkusTransaction.requiringNew()
        .run(() -> change("assignment set limit_minutes = null", world.assignment()));
    choose("a");
    assertThat(page.locator("[data-timer]")).isHidden();
  }

  @Test
  void the_enter_key_saves_and_stays() {
    page.navigate(world.address("/attempts/{id}/items/2"));
    Locator option = page.locator("form[data-autosave] .option input").first();
    option.check();
    page.waitForNavigation(() -> option.press("Enter"));
    assertThat(page).hasURL(Pattern.compile("/items/2$"));
    assertThat(option).isChecked();
  }

  private Locator clock() {
    return page.locator("[data-clock]");
  }

  private static Pattern minutes(String minutes) {
    return Pattern.compile("\\b" + minutes + ":\\d\\d");
  }

  private void limit(int minutes) {
    QuarkusTransaction.requiringNew()
        .run(() -> change("assignment set limit_minutes = " + minutes, world.assignment()));
  }

  private static void change(String what, long id) {
    Panache.getEntityManager()
        .createNativeQuery("update " + what + " where id = " + id)
        .executeUpdate();
  }
}
