package org.aidememoire.site;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.aidememoire.site.Tour.Stop;
import org.aidememoire.testing.Cast;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.junit.jupiter.api.Test;

/**
 * Reads every page in a language that nobody speaks. What is visible and neither in it, nor marked
 * as being in another language, nor a name, is a text that no translator would ever see.
 */
@QuarkusTest
class PseudoLocaleTest {
  private static final String TAG = PseudoLocale.LOCALE.toLanguageTag();
  private static final Pattern LATIN_WORD = Pattern.compile("[A-Za-zÀ-ž]{2,}");
  private static final Pattern ZONE = Pattern.compile("\\b[A-Z]\\w+/[A-Z]\\w+\\b|\\bUTC\\b");
  private static final Pattern SAID = Pattern.compile("⟦[^⟦⟧]*⟧");

  /** Attributes that people see or hear, and those from which scripts take what they say. */
  private static final Set<String> SPOKEN =
      Set.of(
          "aria-label", "title", "alt", "placeholder", "aria-description", "aria-roledescription");

  @Test
  void nothing_visible_stands_outside_the_message_bundles() {
    List<String> wrong = new ArrayList<>();
    for (Stop stop : Tour.ofAllPages()) {
      Document page =
          Jsoup.parse(
              given()
                  .cookies(stop.session())
                  .header("Accept-Language", TAG)
                  .get(stop.address())
                  .asString());
      assertThat(page.select("html").attr("lang")).as(stop.toString()).isEqualTo(TAG);
      assertThat(page.select("html").attr("dir")).as(stop.toString()).isEqualTo("rtl");
      String title = withoutContent(page.title(), page);
      if (hasWords(title)) {
        wrong.add(stop.name() + ": <title> " + title);
      }
      outside(page).stream().distinct().forEach(text -> wrong.add(stop.name() + ": " + text));
    }
    assertThat(wrong).isEmpty();
  }

  private static List<String> outside(Document page) {
    List<String> found = new ArrayList<>();
    NodeTraversor.traverse(
        (node, depth) -> {
          if (node instanceof TextNode text && text.parent() instanceof Element parent) {
            check(text.getWholeText(), parent, found);
          } else if (node instanceof Element element) {
            element.attributes().asList().stream()
                .filter(attribute -> SPOKEN.contains(attribute.getKey()))
                .forEach(attribute -> check(attribute.getValue(), element, found));
          }
        },
        page);
    return found;
  }

  private static void check(String text, Element at, List<String> found) {
    if (at.is("script, style, title, textarea, pre")) {
      return;
    }
    Element speaker = at.closest("[lang]");
    boolean isOurs = speaker != null && speaker.attr("lang").equals(TAG);
    if (SAID.matcher(text).find() && !isOurs) {
      found.add("said to be in another language: <%s> %s".formatted(at.tagName(), text.strip()));
    }
    if (isInAnotherLanguage(at)) {
      return;
    }
    if (hasWords(text)) {
      found.add("<%s class=\"%s\"> %s".formatted(at.tagName(), at.className(), text.strip()));
    }
  }

  /** Whether there are words that are neither of a message nor a name. */
  private static boolean hasWords(String text) {
    String rest = ZONE.matcher(withoutMessages(text)).replaceAll("");
    for (String name : names().toList()) {
      rest = rest.replace(name, "");
    }
    return LATIN_WORD.matcher(rest).find();
  }

  /** A title cannot say that a part of it is content: what stands on the page as such is taken. */
  private static String withoutContent(String title, Document page) {
    String rest = withoutMessages(title);
    Stream<String> onThePage =
        page.select("[lang]:not([lang=%s]), bdi, [translate=no]".formatted(TAG)).stream()
            .map(Element::text);
    List<String> content =
        Stream.concat(onThePage, titles())
            .filter(text -> text.length() > 1)
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
    for (String text : content) {
      rest = rest.replace(text, "");
    }
    return rest;
  }

  /** By which lists and titles name the documents. */
  private static Stream<String> titles() {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                org.aidememoire.corpus.Document.listShelved().stream()
                    .map(document -> document.provenance().shortTitle())
                    .toList())
        .stream();
  }

  /** A message may hold another one. */
  private static String withoutMessages(String text) {
    String rest = text;
    for (String before = ""; !before.equals(rest); ) {
      before = rest;
      rest = SAID.matcher(rest).replaceAll("");
    }
    return rest;
  }

  private static boolean isInAnotherLanguage(Element at) {
    Element speaker = at.closest("[lang], bdi, code, [translate=no]");
    return speaker != null && !speaker.attr("lang").equals(TAG);
  }

  /** Of people, of the product, and of what the tour made. */
  private static Stream<String> names() {
    return Stream.concat(
        Arrays.stream(Cast.values()).map(Cast::fullName), Stream.of("Aide", "Mémoire", "Routes"));
  }
}
