package org.aidememoire.attempt.web;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A form of a page, filled in and sent the way a browser without scripts does it. */
public final class SentForm {
  private static final String SERVER = "http://localhost";

  private final Map<String, String> session;
  private final String action;
  private final Map<String, List<String>> fields = new LinkedHashMap<>();

  /** What the browser holds, whatever the form then says. */
  private final String cookie;

  private SentForm(Map<String, String> session, Element form) {
    this.session = session;
    this.action = form.attr("action");
    form.select("input[type=hidden]").forEach(input -> add(input.attr("name"), input.val()));
    this.cookie = form.select("input[name=csrf-token]").val();
    form.select("select").forEach(select -> add(select.attr("name"), chosen(select)));
    form.select("textarea").forEach(area -> add(area.attr("name"), area.text()));
    form.select("input:not([type])").forEach(input -> add(input.attr("name"), input.val()));
  }

  /** The first form of the page at {@code path} that matches the query. */
  public static SentForm on(Map<String, String> session, String path, String query) {
    Document page = page(session, path);
    Element form = page.selectFirst(query);
    if (form == null) {
      throw new AssertionError("No form " + query + " on " + path + ":\n" + page);
    }
    return new SentForm(session, form);
  }

  /** The form that an answer brought back, still filled in. */
  public static SentForm in(Map<String, String> session, Response answer, String query) {
    return new SentForm(session, Jsoup.parse(answer.asString()).expectFirst(query));
  }

  public static Document page(Map<String, String> session, String path) {
    Response answer = given().cookies(session).redirects().follow(true).get(path);
    if (answer.statusCode() != 200) {
      throw new AssertionError(path + " answered " + answer.statusCode() + answer.asString());
    }
    return Jsoup.parse(answer.asString(), SERVER + path);
  }

  /** Where links on a page that was read lead to, without the server's name. */
  public static List<String> paths(Document page, String links) {
    return page.select(links).eachAttr("abs:href").stream()
        .map(address -> address.substring(SERVER.length()))
        .toList();
  }

  private static String chosen(Element select) {
    Element option = select.selectFirst("option[selected]");
    Element first = option == null ? select.selectFirst("option") : option;
    return first == null ? "" : first.val();
  }

  private void add(String name, String value) {
    fields.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
  }

  public SentForm with(String name, String... values) {
    fields.put(name, List.of(values));
    return this;
  }

  public Response send() {
    return request(session).post(action);
  }

  /** The same fields, sent to another address. */
  public Response sendTo(String path) {
    return request(session).post(path);
  }

  /** As the script of the page sends it. */
  public Response sendByScript() {
    return request(session)
        .header("X-Requested-With", "JavaScript")
        .accept(ContentType.JSON)
        .post(action);
  }

  /** As somebody else who knows the address. */
  public Response sendAs(Map<String, String> other) {
    return request(other).post(action);
  }

  /** After the session has ended. */
  public Response sendSignedOut() {
    return request(Map.of()).post(action);
  }

  private RequestSpecification request(Map<String, String> cookies) {
    Map<String, String> held = new HashMap<>(cookies);
    held.put("csrf-token", cookie);
    return given()
        .cookies(held)
        .redirects()
        .follow(false)
        .contentType(ContentType.URLENC.withCharset("UTF-8"))
        .formParams(fields);
  }
}
