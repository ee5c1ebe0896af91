package org.aidememoire.marking.web.print;

import static org.aidememoire.testing.TaughtClass.page;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.aidememoire.lesson.FeedbackPolicy;
import org.aidememoire.lesson.Item;
import org.aidememoire.lesson.Lesson;
import org.aidememoire.lesson.LessonVersion;
import org.aidememoire.question.Categorise;
import org.aidememoire.question.Cloze;
import org.aidememoire.question.Corroboration;
import org.aidememoire.question.DateQuestion;
import org.aidememoire.question.Entry;
import org.aidememoire.question.LongText;
import org.aidememoire.question.Matching;
import org.aidememoire.question.MultipleChoice;
import org.aidememoire.question.Numeric;
import org.aidememoire.question.Option;
import org.aidememoire.question.Ordering;
import org.aidememoire.question.Prompt;
import org.aidememoire.question.Proof;
import org.aidememoire.question.Question;
import org.aidememoire.question.SelectWords;
import org.aidememoire.question.ShortText;
import org.aidememoire.question.SingleChoice;
import org.aidememoire.question.Timeline;
import org.aidememoire.question.TrueFalse;
import org.aidememoire.question.TwoPart;
import org.aidememoire.testing.Cast;
import org.aidememoire.testing.EveryType;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Who marks a copy by the key finds on it the letters and numbers that the key names. */
@QuarkusTest
class KeyFitsCopyTest {
  private static final List<String> SHIPPED =
      List.of(
          "atoms-and-ambassadors",
          "molotov-and-nato",
          "the-note-to-nixon",
          "three-soviet-messages");

  private static final Question ON_AN_AXIS =
      new Timeline(
          Prompt.of("axis", "When?"),
          List.of("1953", "1954", "1969"),
          List.of(
              new Timeline.Event("b", "The note", 3, "Late."),
              new Timeline.Event("a", "The memorandum", 2, null)));

  @Test
  void the_key_names_for_every_type_what_the_copy_asks_for() {
    List<Class<?>> seen = new ArrayList<>();
    for (String slug : SHIPPED) {
      questions(slug).forEach(question -> seen.add(question.getClass()));
      check(slug);
    }
    assertThat(seen).contains(Question.class.getPermittedSubclasses());
  }

  @Test
  void events_on_an_axis_get_the_letters_of_their_dates() {
    check(
        QuarkusTransaction.requiringNew()
            .call(
                () ->
                    EveryType.asked(List.of(ON_AN_AXIS), FeedbackPolicy.AFTER_HAND_IN)
                        .lesson()
                        .slug()
                        .value()));
  }

  private static void check(String slug) {
    Document copy = page(Cast.TEACHER, "/lessons/" + slug + "/copy");
    Document key = page(Cast.TEACHER, "/lessons/" + slug + "/key");
    assertThat(key.select(".paper-key .paper-item")).hasSameSizeAs(copy.select(".paper-item"));
    int number = 0;
    for (Question question : questions(slug)) {
      number++;
      Element asked = copy.expectFirst("#copy-" + number);
      Element right = key.expectFirst("section[aria-labelledby=key-" + number + "]");
      assertThat(asked.expectFirst(".question-ask").text())
          .isEqualTo(right.expectFirst(".question-ask").text());
      assertThat(answered(question, asked, right))
          .as(slug + " " + question.id())
          .isEqualTo(expected(question));
    }
  }

  /** By what is asked, what is right, in the words of the lesson. */
  private static Map<String, String> expected(Question question) {
    Map<String, String> right = new HashMap<>();
    switch (question) {
      case SingleChoice q -> ticked(q.options(), right);
      case MultipleChoice q -> ticked(q.options(), right);
      case TwoPart q -> {
        ticked(q.options(), right);
        if (q.proof() instanceof Proof.Offered offered) {
          offered.passages().stream()
              .filter(Proof.Passage::right)
              .forEach(one -> right.put(quoted(one.quote().exact()), "✓"));
        }
      }
      case TrueFalse q -> right.put("", q.right() ? "true" : "false");
      case Matching q ->
          q.prompts().forEach(one -> right.put(plain(one.text()), text(q.answers(), one.answer())));
      case Categorise q ->
          q.entries()
              .forEach(
                  one ->
                      right.put(
                          one.quote() == null ? plain(one.words()) : quoted(one.words()),
                          text(q.groups(), one.group())));
      case Corroboration q ->
          q.claims()
              .forEach(
                  claim ->
                      claim
                          .cells()
                          .forEach(
                              cell -> right.put(plain(claim.text()) + name(q, cell), stand(cell))));
      case Timeline q ->
          q.events().forEach(one -> right.put(plain(one.text()), q.nameOf(one.place())));
      case Ordering q ->
          q.entries()
              .forEach(
                  one ->
                      right.put(plain(one.text()), String.valueOf(q.entries().indexOf(one) + 1)));
      case Cloze q ->
          q.gaps()
              .forEach(
                  gap -> right.put(String.valueOf(q.gaps().indexOf(gap) + 1), plain(q.words(gap))));
      case ShortText q -> right.put("", plain(q.accept().getFirst()));
      case Numeric q -> right.put("", q.expected());
      case SelectWords q -> right.put("", quoted(q.accept().getFirst().exact()));
      case DateQuestion _, LongText _ -> {}
    }
    return right;
  }

  private static void ticked(List<Option> options, Map<String, String> right) {
    options.stream().filter(Option::right).forEach(one -> right.put(plain(one.text()), "✓"));
  }

  /** The key's signs, looked up on the copy. */
  private static Map<String, String> answered(Question question, Element copy, Element key) {
    Map<String, String> right = new HashMap<>();
    List<Element> boxes = copy.select(".paper-boxes:not(.paper-certainty)");
    Map<String, String> letters = lines(copy.select(".paper-letters").stream());
    Map<String, String> prompts = lines(copy.select(".paper-prompts").stream());
    int part = 0;
    for (Element answer : key.select(".key-answer")) {
      Map<String, String> ticks =
          part < boxes.size() ? lines(Stream.of(boxes.get(part))) : Map.of();
      for (Element pen : answer.select(".key-pen")) {
        String sign = pen.select(".key-sign").text().replace(":", "");
        String written = pen.select("b").text();
        if (question instanceof Corroboration) {
          right.put(claimAndDocument(copy, sign), written);
        } else if (!prompts.isEmpty()) {
          right.put(prompts.get(sign), letters.get(written));
        } else if (sign.isEmpty() && ticks.containsKey(written)) {
          right.put(ticks.get(written), "✓");
        } else if (ticks.containsKey(sign) && !sign.isEmpty()) {
          right.put(ticks.get(sign), written);
        } else if (part == 0 && !(question instanceof DateQuestion)) {
          right.put(sign, written);
        }
      }
      part++;
    }
    return right;
  }

  /** What stands at the head of the row and of the column of a cell. */
  private static String claimAndDocument(Element copy, String sign) {
    Element cell =
        copy.select(".paper-matrix td").stream()
            .filter(one -> one.select(".matrix-sign").text().equals(sign))
            .findFirst()
            .orElseThrow();
    String claim = cell.siblingElements().select("th[scope=row] [lang]").text();
    Element head = copy.select(".paper-matrix th[scope=col]").get(cell.elementSiblingIndex());
    return claim + " (" + head.expectFirst("[lang]").text() + ")";
  }

  private static Map<String, String> lines(Stream<Element> lists) {
    Map<String, String> bySign = new LinkedHashMap<>();
    lists
        .flatMap(list -> list.select("li").stream())
        .filter(line -> !line.select(".paper-sign").isEmpty())
        .forEach(
            line -> bySign.put(line.select(".paper-sign").text(), line.select("[lang]").text()));
    return bySign;
  }

  private static String text(List<Entry> entries, String id) {
    return plain(Entry.textOf(entries, id));
  }

  private static String name(Corroboration table, Corroboration.Cell cell) {
    return table.documents().stream()
        .filter(source -> source.document().equals(cell.document()))
        .map(source -> " (" + source.text() + ")")
        .findFirst()
        .orElseThrow();
  }

  private static String stand(Corroboration.Cell cell) {
    return switch (cell.stand()) {
      case SUPPORTS -> "supports it";
      case CONTRADICTS -> "contradicts it";
      case SILENT -> "is silent";
    };
  }

  private static String quoted(String words) {
    return "“" + plain(words) + "”";
  }

  private static String plain(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  private static List<Question> questions(String slug) {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                LessonVersion.findCurrent(Lesson.findOffered(slug).orElseThrow())
                    .orElseThrow()
                    .content()
                    .items()
                    .stream()
                    .map(Item::question)
                    .toList());
  }
}
