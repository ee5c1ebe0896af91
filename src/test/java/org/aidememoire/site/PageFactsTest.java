package org.aidememoire.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import org.aidememoire.testing.Browser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is said of a page is found where it is so, and not where it is not. */
class PageFactsTest {
  static Browser browser;
  static Page page;

  @BeforeAll
  static void openBrowser() {
    browser = Browser.open();
    page = browser.window(Map.of(), "en");
    page.setViewportSize(320, 600);
  }

  @AfterAll
  static void closeBrowser() {
    browser.close();
  }

  @Test
  void what_is_wider_than_the_window_sticks_out() {
    show("<p style='width: 400px'>wide</p>");
    assertThat(PageFacts.overhang(page)).asString().contains("wide");
    show("<p>narrow</p>");
    assertThat(PageFacts.overhang(page)).isEmpty();
  }

  @Test
  void text_in_a_box_that_is_too_small_for_it_is_cut_off() {
    show("<p style='height: 10px; overflow: hidden'>more than fits</p>");
    assertThat(PageFacts.cutOff(page)).hasSize(1);
    show("<p style='height: 10px; overflow: auto'>scrolls</p>");
    assertThat(PageFacts.cutOff(page)).isEmpty();
  }

  @Test
  void small_targets_that_stand_close_are_too_small() {
    String small = "<button style='width: 16px; height: 16px; padding: 0; margin: 0'></button>";
    show("<p>" + small + small + "</p>");
    assertThat(PageFacts.smallTargets(page)).hasSize(2);
    show("<p>" + small + "</p><p>a sentence with <a href='#'>a link</a> in it</p>");
    assertThat(PageFacts.smallTargets(page)).isEmpty();
  }

  @Test
  void a_focus_that_changes_nothing_cannot_be_seen() {
    show("<style>.bare:focus { outline: none }</style><button class=bare>bare</button>");
    assertThat(PageFacts.withoutVisibleFocus(page)).hasSize(1);
    show("<button>as the browser does</button>");
    assertThat(PageFacts.withoutVisibleFocus(page)).isEmpty();
  }

  private static void show(String body) {
    page.setContent("<!doctype html><body style='margin: 0'>" + body);
  }
}
