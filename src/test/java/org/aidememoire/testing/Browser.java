package org.aidememoire.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A real Chromium. Open one per test class and close it at the end; each visit is a window of its
 * own, with its own cookies.
 */
public final class Browser implements AutoCloseable {
  private static final List<String> FLAGS =
      List.of("--no-sandbox", "--disable-quic", "--disable-background-networking");
  private static final List<String> ACCESSIBILITY_RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
  private static final String AXE = axe();

  /** Our pages hold no frames: nothing has to be asked, or gathered, beyond the page itself. */
  private static final String BROKEN_RULES =
      """
      async (tags) => {
        const { violations } = await axe.run(document, {
          runOnly: { type: "tag", values: tags }, resultTypes: ["violations"], iframes: false });
        return violations.map((rule) => `${rule.id} ${rule.nodes.map((node) => node.target.join(" "))}`);
      }
      """;

  private static final Path SCREENS = Path.of("target", "screens");

  private final Playwright playwright;
  private final com.microsoft.playwright.Browser chromium;

  private Browser(Playwright playwright, com.microsoft.playwright.Browser chromium) {
    this.playwright = playwright;
    this.chromium = chromium;
  }

  public static Browser open() {
    Optional<Path> installed = systemChromium();
    var settings = new Playwright.CreateOptions();
    var options = new BrowserType.LaunchOptions().setArgs(FLAGS);
    if (installed.isPresent()) {
      settings.setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
      options.setExecutablePath(installed.get());
    }
    var playwright = Playwright.create(settings);
    return new Browser(playwright, playwright.chromium().launch(options));
  }

  /** Somebody who has not signed in, on the home page. */
  public Page visit() {
    return visit(new com.microsoft.playwright.Browser.NewContextOptions());
  }

  /** The same in a window that is set up otherwise: narrow, dark, without scripts. */
  public Page visit(com.microsoft.playwright.Browser.NewContextOptions options) {
    BrowserContext context =
        chromium.newContext(options.setBaseURL("http://localhost:" + RestAssured.port));
    Page page = context.newPage();
    page.navigate("/");
    return page;
  }

  /** A window of this language with these cookies, on no page yet. */
  public Page window(Map<String, String> cookies, String language) {
    BrowserContext context =
        chromium.newContext(
            new com.microsoft.playwright.Browser.NewContextOptions()
                .setLocale(language)
                .setBaseURL("http://localhost:" + RestAssured.port));
    context.addCookies(
        cookies.entrySet().stream()
            .map(c -> new Cookie(c.getKey(), c.getValue()).setDomain("localhost").setPath("/"))
            .toList());
    return context.newPage();
  }

  /** This person, signed in through Keycloak's page, on the home page. */
  public Page visit(Cast person) {
    Page page = visit();
    signIn(page, person);
    return page;
  }

  /** Signs in from whatever page shows the link, or is Keycloak's form already. */
  public static void signIn(Page page, Cast person) {
    if (!page.locator("#kc-form-login").isVisible()) {
      page.navigate("/sign-in");
    }
    page.locator("#username").fill(person.username());
    page.locator("#password").fill(person.password());
    page.locator("#kc-login").click();
    page.waitForURL("http://localhost:" + RestAssured.port + "/**");
  }

  /** Writes {@code target/screens/<name>.png}: the whole page. */
  public static void picture(Page page, String name) {
    page.evaluate("document.fonts.ready");
    page.screenshot(
        new Page.ScreenshotOptions().setFullPage(true).setPath(SCREENS.resolve(name + ".png")));
  }

  /** The page breaks no rule of WCAG 2.2, levels A and AA, that a machine can check. */
  public static void assertAccessible(Page page) {
    assertThat(violations(page)).as("accessibility of %s", page.url()).isEmpty();
  }

  /**
   * The rules that the page breaks, each with the elements that break it. The page keeps axe, so
   * that it can be asked again in another setting at little cost.
   */
  public static List<String> violations(Page page) {
    if (!(boolean) page.evaluate("'axe' in window")) {
      page.evaluate(AXE + "; undefined");
    }
    return ((List<?>) page.evaluate(BROKEN_RULES, ACCESSIBILITY_RULES))
        .stream().map(Object::toString).toList();
  }

  private static String axe() {
    try (InputStream script =
        Objects.requireNonNull(AxeBuilder.class.getResourceAsStream("/axe.min.js"))) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    chromium.close();
    playwright.close();
  }

  /** Without one, Playwright uses (and may have to download) its own. */
  public static Optional<Path> systemChromium() {
    return Stream.of(
            System.getenv("AIDE_MEMOIRE_CHROMIUM"),
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome")
        .filter(path -> path != null && !path.isBlank())
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst();
  }
}
