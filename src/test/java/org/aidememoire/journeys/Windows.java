package org.aidememoire.journeys;

import java.util.EnumMap;
import java.util.Map;
import org.aidememoire.testing.Browser;
import org.aidememoire.testing.Cast;

/** One browser, with one window for each person of a journey that stays open between its stages. */
final class Windows implements AutoCloseable {
  private final Browser browser = Browser.open();
  private final Map<Cast, Window> windows = new EnumMap<>(Cast.class);

  /** On the home page and not signed in, where it is new. */
  Window of(Cast person) {
    return windows.computeIfAbsent(person, any -> new Window(browser.visit()));
  }

  @Override
  public void close() {
    browser.close();
  }
}
