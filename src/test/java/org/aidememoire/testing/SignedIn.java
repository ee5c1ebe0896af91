package org.aidememoire.testing;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;

/**
 * Signs people in the way a browser does: over Keycloak's own form. Unlike HTTP clients, and like
 * browsers on localhost, it sends cookies marked Secure over plain http.
 */
public final class SignedIn {
  private static final int LONGEST_CHAIN = 10;
  private static final Map<Cast, Map<String, String>> SESSIONS = new EnumMap<>(Cast.class);

  /** Cookies by port: the server's and Keycloak's, both on localhost. */
  private final Map<Integer, Map<String, String>> cookies = new HashMap<>();

  private SignedIn() {}

  /**
   * The session cookies of this person, for {@code given().cookies(SignedIn.as(Cast.MEMBER))}. The
   * same session for the whole test run: a test that signs out takes {@link #anew}.
   */
  public static synchronized Map<String, String> as(Cast person) {
    return SESSIONS.computeIfAbsent(person, SignedIn::anew);
  }

  /** A session that no other test uses. */
  public static Map<String, String> anew(Cast person) {
    return new SignedIn().signIn(person);
  }

  private Map<String, String> signIn(Cast person) {
    URI start = URI.create("http://localhost:" + RestAssured.port + "/sign-in");
    Response form = follow(start);
    String action = Jsoup.parse(form.asString()).select("form#kc-form-login").attr("action");
    if (action.isEmpty()) {
      throw new AssertionError("Keycloak showed no sign-in form: " + form.asString());
    }
    Response answer = send(URI.create(action), person);
    Response home = follow(URI.create(answer.header("Location")));
    if (home.statusCode() != 200) {
      throw new AssertionError("Signing in ended with " + home.statusCode());
    }
    return Map.copyOf(cookies.get(RestAssured.port));
  }

  /** Follows redirects until a page comes. */
  private Response follow(URI start) {
    URI address = start;
    for (int hop = 0; hop < LONGEST_CHAIN; hop++) {
      Response answer = get(address);
      String next = answer.header("Location");
      if (next == null) {
        return answer;
      }
      address = address.resolve(next);
    }
    throw new AssertionError("Too many redirects from " + start);
  }

  private Response get(URI address) {
    return keep(address, request(address).get(address));
  }

  private Response send(URI address, Cast person) {
    return keep(
        address,
        request(address)
            .contentType(ContentType.URLENC)
            .formParam("username", person.username())
            .formParam("password", person.password())
            .post(address));
  }

  /** The addresses that we follow are encoded already. */
  private RequestSpecification request(URI address) {
    return RestAssured.given()
        .urlEncodingEnabled(false)
        .cookies(held(address))
        .redirects()
        .follow(false);
  }

  private Map<String, String> held(URI address) {
    return cookies.computeIfAbsent(address.getPort(), port -> new HashMap<>());
  }

  private Response keep(URI address, Response answer) {
    for (var cookie : answer.detailedCookies()) {
      if (cookie.getMaxAge() == 0 || cookie.getValue().isEmpty()) {
        held(address).remove(cookie.getName());
      } else {
        held(address).put(cookie.getName(), cookie.getValue());
      }
    }
    return answer;
  }
}
