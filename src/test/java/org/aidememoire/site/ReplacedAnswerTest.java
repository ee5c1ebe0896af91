package org.aidememoire.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** An answer is replaced on its page while another tab is sending it. */
@QuarkusTest
class ReplacedAnswerTest extends AtAnItem {
  private static final String SAVES = "**/answers";

  @Test
  void what_replaces_it_follows_it_and_does_not_contradict_it() {
    page.evaluate(
        """
        () => {
          const form = document.querySelector("form[data-autosave]");
          form.querySelector("input[value='b']").click();
          const sent = new URLSearchParams(new FormData(form));
          form.querySelector("input[value='c']").click();
          const other = new XMLHttpRequest();
          other.open("POST", form.action, false);
          other.setRequestHeader("Accept", "application/json");
          other.setRequestHeader("X-Requested-With", "JavaScript");
          other.setRequestHeader("X-Person", document.body.dataset.person);
          other.send(sent);
          const detail = { keys: [sent.get("key")], number: JSON.parse(other.responseText).number };
          document.dispatchEvent(new CustomEvent("unsent-settled", { detail }));
        }""");
    assertThat(state()).hasAttribute("data-state", "saved");
    assertThat(new StoredWork(world).choice()).contains("c");
    assertThat(new Device(page).left()).isEmpty();
  }

  @Test
  void what_became_of_it_does_not_bring_it_back() {
    page.context().route(SAVES, Route::abort);
    choose("b");
    assertThat(state()).hasAttribute("data-state", "unsent");
    page.context().unroute(SAVES);
    List<Route> held = new CopyOnWriteArrayList<>();
    page.context().route(SAVES, held::add);
    page.navigate("/settings");
    page.waitForCondition(() -> !held.isEmpty());
    Device device = new Device(page);
    device.forgetAll();
    page.waitForResponse(SAVES, () -> RefusedAnswerTest.refuse(held.getFirst()));
    assertThat(device.left()).isEmpty();
    assertThat(page.locator("section[data-unsent]")).isHidden();
    assertThat(device.left()).isEmpty();
  }
}
