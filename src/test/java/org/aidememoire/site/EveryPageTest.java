package org.aidememoire.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.aidememoire.site.Tour.Stop;
import org.aidememoire.testing.Browser;
import org.junit.jupiter.api.Test;

/**
 * Every page for everybody: wide, and on a phone, in the light and in the dark, with text twice as
 * large, and in the colours that a system forces; all rules of WCAG 2.2, A and AA, in each.
 * Pictures are in {@code target/screens/every-*}.
 */
@QuarkusTest
class EveryPageTest {
  private static final int WIDE = 1280;
  private static final int NARROW = 320;

  private static final int WALKERS = 2;

  private final List<String> wrong = Collections.synchronizedList(new ArrayList<>());

  @Test
  void every_page_can_be_used_in_every_setting() {
    walk("en", this::look);
  }

  @Test
  void every_page_can_be_read_from_right_to_left() {
    walk(PseudoLocale.LOCALE.toLanguageTag(), this::lookFromTheRight);
  }

  /** In two browsers, each through every second page: this test is the longest of all. */
  private void walk(String language, BiConsumer<Page, Stop> look) {
    List<Stop> stops = Tour.ofAllPages();
    try (var walkers = Executors.newFixedThreadPool(WALKERS)) {
      List<Future<?>> walks = new ArrayList<>();
      for (int first = 0; first < WALKERS; first++) {
        List<Stop> own = everySecond(stops, first);
        walks.add(walkers.submit(() -> walk(own, language, look)));
      }
      for (Future<?> walk : walks) {
        walk.get();
      }
    } catch (ExecutionException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
    assertThat(wrong).isEmpty();
  }

  private static List<Stop> everySecond(List<Stop> stops, int first) {
    return IntStream.iterate(first, at -> at < stops.size(), at -> at + WALKERS)
        .mapToObj(stops::get)
        .toList();
  }

  private static void walk(List<Stop> stops, String language, BiConsumer<Page, Stop> look) {
    try (Browser browser = Browser.open()) {
      Map<Object, Page> windows = new HashMap<>();
      for (Stop stop : stops) {
        Page page =
            windows.computeIfAbsent(
                stop.session(), session -> browser.window(stop.session(), language));
        look.accept(page, stop);
      }
    }
  }

  private void lookFromTheRight(Page page, Stop stop) {
    page.setViewportSize(WIDE, 800);
    page.navigate(stop.address());
    assertThat(page.locator("html").getAttribute("dir")).isEqualTo("rtl");
    checkFits(page, stop, "from the right, wide");
    page.setViewportSize(NARROW, 800);
    checkFits(page, stop, "from the right, narrow");
    Browser.picture(page, "rtl-" + stop.name() + "-narrow");
  }

  private void look(Page page, Stop stop) {
    page.setViewportSize(WIDE, 800);
    page.emulateMedia(light());
    page.navigate(stop.address());
    check(page, stop, "wide");
    checkTargets(page, stop);
    Browser.picture(page, "every-" + stop.name());
    page.emulateMedia(dark());
    check(page, stop, "wide-dark");
    page.setViewportSize(NARROW, 800);
    page.emulateMedia(light());
    check(page, stop, "narrow");
    Browser.picture(page, "every-" + stop.name() + "-narrow");
    page.emulateMedia(dark());
    page.evaluate("document.documentElement.dataset.text = 'largest'");
    check(page, stop, "narrow-dark-largest");
    page.setViewportSize(WIDE, 800);
    page.emulateMedia(light().setForcedColors(ForcedColors.ACTIVE));
    // Contrast is checked here too, in the browser's own forced colours: a system may force others.
    check(page, stop, "forced-largest");
  }

  private static EmulateMediaOptions light() {
    return new EmulateMediaOptions()
        .setColorScheme(ColorScheme.LIGHT)
        .setForcedColors(ForcedColors.NONE);
  }

  private static EmulateMediaOptions dark() {
    return light().setColorScheme(ColorScheme.DARK);
  }

  private void check(Page page, Stop stop, String setting) {
    checkFits(page, stop, setting);
    for (String broken : Browser.violations(page)) {
      wrong.add("%s, %s: %s".formatted(stop, setting, broken));
    }
  }

  private void checkFits(Page page, Stop stop, String setting) {
    for (Object overhang : PageFacts.overhang(page)) {
      wrong.add("%s, %s: sticks out: %s".formatted(stop, setting, overhang));
    }
    for (Object cut : PageFacts.cutOff(page)) {
      wrong.add("%s, %s: text is cut off: %s".formatted(stop, setting, cut));
    }
  }

  private void checkTargets(Page page, Stop stop) {
    for (Object small : PageFacts.smallTargets(page)) {
      wrong.add("%s: target under 24 px: %s".formatted(stop, small));
    }
    for (Object plain : PageFacts.withoutVisibleFocus(page)) {
      wrong.add("%s: focus cannot be seen: %s".formatted(stop, plain));
    }
  }
}
