package org.aidememoire.testing;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;

/** Sends forms as a page of ours does: with the token that shows that the form is ours. */
public final class Form {
  private static final String TOKEN = "csrf-token";

  private Form() {}

  /**
   * Posts {@code fields} (a value may be a list) to {@code path}; redirects are not followed.
   *
   * @param session the cookies of {@link SignedIn#as}, or none for a visitor
   */
  public static Response post(Map<String, String> session, String path, Map<String, ?> fields) {
    var cookies = new HashMap<>(session);
    String token = given().cookies(session).get("/").cookie(TOKEN);
    cookies.put(TOKEN, token);
    return given()
        .cookies(cookies)
        .redirects()
        .follow(false)
        .contentType(ContentType.URLENC.withCharset("UTF-8"))
        .formParam(TOKEN, token)
        .formParams(fields)
        .post(path);
  }
}
