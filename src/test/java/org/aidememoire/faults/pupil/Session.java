package org.aidememoire.faults.pupil;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.aidememoire.testing.Cast;
import org.aidememoire.testing.SignedIn;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** One device on which one person has signed in at the real Keycloak. */
public final class Session {
  private static final String TOKEN = "csrf-token";
  private static final Duration PATIENCE = Duration.ofSeconds(25);
  private static final HttpClient CLIENT =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .executor(Executors.newVirtualThreadPerTaskExecutor())
          .build();

  private final Cast who;
  private final int port;
  private final Map<String, String> cookies = new ConcurrentHashMap<>();
  private volatile String person = "";

  /**
   * @param port where requests go; signing in goes to the server itself
   */
  public Session(Cast who, int port) {
    this.who = who;
    this.port = port;
  }

  Cast who() {
    return who;
  }

  /** Tells the pages of this person from another's on a shared device. */
  String person() {
    return person;
  }

  /** Keeps trying while the server is away. */
  public void signIn() {
    for (int tries = 1; ; tries++) {
      try {
        cookies.putAll(SignedIn.anew(who));
        Document page = Jsoup.parse(get(ownPage()).body());
        person = page.body().attr("data-person");
        return;
      } catch (IOException | RuntimeException | AssertionError away) {
        if (tries == 60) {
          throw new IllegalStateException(who + " cannot sign in", away);
        }
        Pause.millis(300);
      }
    }
  }

  private String ownPage() {
    return switch (who.role()) {
      case "teacher" -> "/courses";
      case "admin" -> "/accommodations";
      default -> "/today";
    };
  }

  /** What the browser forgets when the session ends. */
  void loseSession() {
    cookies.keySet().removeIf(name -> name.startsWith("q_session"));
  }

  /** The same cookies in the hands of a page of somebody else. */
  Session withPageOf(Session other) {
    Session mixed = new Session(who, port);
    mixed.cookies.putAll(cookies);
    mixed.person = other.person;
    return mixed;
  }

  HttpResponse<String> get(String path) throws IOException {
    return send(request(path).GET());
  }

  public HttpResponse<String> post(
      String path, Map<String, String> fields, Map<String, String> headers) throws IOException {
    HttpRequest.Builder request =
        request(path).header("Content-Type", "application/x-www-form-urlencoded");
    headers.forEach(request::header);
    Map<String, String> form = new LinkedHashMap<>(fields);
    form.put(TOKEN, cookies.getOrDefault(TOKEN, ""));
    return send(request.POST(HttpRequest.BodyPublishers.ofString(encoded(form))));
  }

  private HttpRequest.Builder request(String path) {
    String held =
        cookies.entrySet().stream()
            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
            .collect(Collectors.joining("; "));
    return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
        .timeout(PATIENCE)
        .header("Cookie", held);
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
    try {
      HttpResponse<String> answer =
          CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
      answer.headers().allValues("Set-Cookie").forEach(this::keep);
      return answer;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  private void keep(String cookie) {
    String pair = cookie.split(";", 2)[0];
    int equals = pair.indexOf('=');
    String value = pair.substring(equals + 1);
    if (value.isEmpty() || cookie.contains("Max-Age=0")) {
      cookies.remove(pair.substring(0, equals));
    } else {
      cookies.put(pair.substring(0, equals), value);
    }
  }

  private static String encoded(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(
            field ->
                URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8)
                    + "="
                    + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }
}
