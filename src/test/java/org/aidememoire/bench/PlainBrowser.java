package org.aidememoire.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * One person's browser without scripts: keeps cookies by port, follows redirects, sends forms with
 * their token. Like browsers on localhost it sends cookies marked Secure over plain http.
 */
final class PlainBrowser {
  private static final int LONGEST_CHAIN = 12;
  private static final String TOKEN = "csrf-token";

  private final HttpClient client;
  private final URI server;
  private final Map<Integer, Map<String, String>> cookies = new HashMap<>();

  PlainBrowser(HttpClient client, URI server) {
    this.client = client;
    this.server = server;
  }

  /** A page, and the address at which redirects ended. */
  record Page(URI address, int status, String text) {
    Document html() {
      return Jsoup.parse(text, address.toString());
    }
  }

  /** Through Keycloak's own form. */
  void signIn(String username, String password) {
    Page form = get("/sign-in");
    String action = form.html().select("form#kc-form-login").attr("action");
    if (action.isEmpty()) {
      throw new IllegalStateException("No sign-in form at " + form.address());
    }
    Page home = send(URI.create(action), Map.of("username", username, "password", password), false);
    if (home.status() != 200 || home.address().getPort() != server.getPort()) {
      throw new IllegalStateException("%s could not sign in".formatted(username));
    }
  }

  Page get(String path) {
    return follow(server.resolve(path));
  }

  /** With the token that shows that the form is ours. */
  Page post(String path, Map<String, String> fields) {
    return send(server.resolve(path), fields, true);
  }

  /** As a script sends an answer: the form's body with its token; what comes back is JSON. */
  Page save(String path, String body) {
    URI address = server.resolve(path);
    String token = held(server).computeIfAbsent(TOKEN, name -> token());
    HttpRequest request =
        request(address)
            .setHeader("Accept", "application/json")
            .header("X-Requested-With", "JavaScript")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(TOKEN + "=" + encode(token) + "&" + body))
            .build();
    HttpResponse<String> answer = exchange(request);
    return new Page(address, answer.statusCode(), answer.body());
  }

  /** The server's cookies. */
  Map<String, String> cookies() {
    return Map.copyOf(held(server));
  }

  private Page send(URI address, Map<String, String> fields, boolean ours) {
    var all = new LinkedHashMap<>(fields);
    if (ours) {
      all.put(TOKEN, held(server).computeIfAbsent(TOKEN, name -> token()));
    }
    HttpRequest request =
        request(address)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(encode(all)))
            .build();
    HttpResponse<String> answer = exchange(request);
    return answer
        .headers()
        .firstValue("Location")
        .map(next -> follow(address.resolve(next)))
        .orElseGet(() -> new Page(address, answer.statusCode(), answer.body()));
  }

  private String token() {
    get("/");
    String token = held(server).get(TOKEN);
    if (token == null) {
      throw new IllegalStateException("The server gave no form token");
    }
    return token;
  }

  private Page follow(URI start) {
    URI address = start;
    for (int hop = 0; hop < LONGEST_CHAIN; hop++) {
      HttpResponse<String> answer = exchange(request(address).GET().build());
      var next = answer.headers().firstValue("Location");
      if (next.isEmpty()) {
        return new Page(address, answer.statusCode(), answer.body());
      }
      address = address.resolve(next.get());
    }
    throw new IllegalStateException("Too many redirects from " + start);
  }

  private HttpRequest.Builder request(URI address) {
    var request = HttpRequest.newBuilder(address).header("Accept", "text/html");
    String sent =
        held(address).entrySet().stream()
            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
            .collect(Collectors.joining("; "));
    return sent.isEmpty() ? request : request.header("Cookie", sent);
  }

  private HttpResponse<String> exchange(HttpRequest request) {
    try {
      HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
      answer.headers().allValues("Set-Cookie").forEach(line -> keep(request.uri(), line));
      return answer;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted", e);
    }
  }

  private void keep(URI address, String line) {
    for (HttpCookie cookie : parse(line)) {
      if (cookie.getMaxAge() == 0 || cookie.getValue().isEmpty()) {
        held(address).remove(cookie.getName());
      } else {
        held(address).put(cookie.getName(), cookie.getValue());
      }
    }
  }

  private static List<HttpCookie> parse(String line) {
    return HttpCookie.parse("Set-Cookie: " + line.replaceAll("(?i); *SameSite=[a-z]+", ""));
  }

  private Map<String, String> held(URI address) {
    return cookies.computeIfAbsent(address.getPort(), port -> new HashMap<>());
  }

  private static String encode(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
