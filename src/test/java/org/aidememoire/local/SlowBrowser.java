package org.aidememoire.local;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The machine's Chromium with its network slowed to 4 Mbit/s (20 ms for the way there and back) and
 * its processor to a quarter. Every visit begins with an empty cache.
 */
final class SlowBrowser implements AutoCloseable {
  private static final double BYTES_PER_SECOND = 4_000_000 / 8.0;
  private static final int VISITS = 5;
  private static final String PAINT = "performance.getEntriesByName('first-contentful-paint')";

  private final Playwright playwright;
  private final Browser chromium;
  private final BrowserContext context;

  /** What one page took: the median of some visits. */
  record Visit(double firstPaint, long bytes, int files, List<String> hosts) {
    List<String> otherHosts(String own) {
      return hosts.stream().filter(host -> !host.equals(own)).toList();
    }
  }

  SlowBrowser(URI server) {
    var options =
        new BrowserType.LaunchOptions()
            .setArgs(List.of("--no-sandbox", "--disable-quic", "--disable-background-networking"));
    var settings = new Playwright.CreateOptions();
    Places.environment("AIDE_MEMOIRE_CHROMIUM")
        .ifPresent(
            path -> {
              options.setExecutablePath(Path.of(path));
              settings.setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
            });
    playwright = Playwright.create(settings);
    chromium = playwright.chromium().launch(options);
    context = chromium.newContext(new Browser.NewContextOptions().setBaseURL(server.toString()));
  }

  /** A sample account's password is its name. */
  void signIn(String name) {
    try (Page page = context.newPage()) {
      page.navigate("/sign-in");
      page.locator("#username").fill(name);
      page.locator("#password").fill(name);
      page.locator("#kc-login").click();
      page.locator(".site-header").waitFor();
    }
  }

  /** As a request header has them. */
  String cookies() {
    return context.cookies().stream()
        .filter(cookie -> cookie.path.equals("/"))
        .map((Cookie cookie) -> cookie.name + "=" + cookie.value)
        .collect(Collectors.joining("; "));
  }

  Visit visit(String path) {
    List<Visit> visits = new ArrayList<>();
    for (int i = 0; i < VISITS; i++) {
      visits.add(once(path));
    }
    visits.sort((one, other) -> Double.compare(one.firstPaint(), other.firstPaint()));
    return visits.get(VISITS / 2);
  }

  private Visit once(String path) {
    List<String> hosts = Collections.synchronizedList(new ArrayList<>());
    List<Long> bytes = Collections.synchronizedList(new ArrayList<>());
    try (Page page = context.newPage()) {
      CDPSession session = context.newCDPSession(page);
      slowDown(session);
      page.onRequest(request -> hosts.add(URI.create(request.url()).getHost()));
      session.on(
          "Network.loadingFinished",
          event -> bytes.add(event.get("encodedDataLength").getAsLong()));
      page.navigate(path);
      page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
      page.waitForFunction(PAINT + ".length > 0");
      Object paint = page.evaluate(PAINT + "[0].startTime");
      return new Visit(
          ((Number) paint).doubleValue(),
          bytes.stream().mapToLong(Long::longValue).sum(),
          hosts.size(),
          hosts.stream().distinct().toList());
    }
  }

  private static void slowDown(CDPSession session) {
    session.send("Network.enable");
    session.send("Network.clearBrowserCache");
    var network = new JsonObject();
    network.addProperty("offline", false);
    network.addProperty("latency", 20);
    network.addProperty("downloadThroughput", BYTES_PER_SECOND);
    network.addProperty("uploadThroughput", BYTES_PER_SECOND);
    session.send("Network.emulateNetworkConditions", network);
    var processor = new JsonObject();
    processor.addProperty("rate", 4);
    session.send("Emulation.setCPUThrottlingRate", processor);
  }

  @Override
  public void close() {
    chromium.close();
    playwright.close();
  }
}
