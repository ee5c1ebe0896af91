package org.aidememoire.local;

import java.net.URI;
import java.util.List;
import java.util.Locale;

/**
 * What {@code bin/measure-pages} runs: the packaged server, Keycloak and PostgreSQL start anew, one
 * student signs in, and each page is fetched many times and then shown in a slowed-down browser.
 * Prints one line per page.
 */
public final class MeasurePages {
  private static final List<String> PUBLIC =
      List.of("/", "/documents", "/documents/soviet-aide-memoire-1954", "/lessons");
  private static final List<String> SIGNED_IN =
      List.of(
          "/documents/soviet-aide-memoire-1954",
          "/lessons/atoms-and-ambassadors/reading",
          "/lessons/three-soviet-messages/reading",
          "/today");

  private MeasurePages() {}

  public static void main(String[] arguments) throws Exception {
    try {
      Running.endWithThisProcess();
      measure();
      System.exit(0);
    } catch (CannotStart problem) {
      System.err.println(problem.getMessage());
      System.exit(1);
    }
  }

  private static void measure() throws Exception {
    var ports = Ports.ofEnvironment();
    var home = Home.enter(Places.home());
    home.clear();
    ports.requireFree();
    new LocalRun(home, ports, new Progress(System.out)).start();
    URI server = URI.create("http://localhost:" + ports.server());
    try (var browser = new SlowBrowser(server)) {
      System.out.printf(
          "%n%-44s %9s %9s %9s %9s %6s  %s%n",
          "page", "median ms", "p95 ms", "kB", "paint ms", "files", "other hosts");
      PUBLIC.forEach(path -> print(path, new ServerTime(server, ""), browser, server));
      browser.signIn("amara");
      var signedIn = new ServerTime(server, browser.cookies());
      SIGNED_IN.forEach(path -> print(path + " *", signedIn, browser, server));
      System.out.printf("%n* signed in as a student%n");
    }
  }

  private static void print(String label, ServerTime time, SlowBrowser browser, URI server) {
    String path = label.split(" ", 2)[0];
    ServerTime.Figures figures = time.of(path);
    SlowBrowser.Visit visit = browser.visit(path);
    System.out.printf(
        Locale.ROOT,
        "%-44s %9.1f %9.1f %9.1f %9.0f %6d  %s%n",
        label,
        figures.median(),
        figures.p95(),
        visit.bytes() / 1000.0,
        visit.firstPaint(),
        visit.files(),
        visit.otherHosts(server.getHost()).isEmpty() ? "none" : visit.otherHosts(server.getHost()));
  }
}
