package org.aidememoire.site;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.aidememoire.common.Quote;
import org.aidememoire.common.Slug;
import org.aidememoire.corpus.DocumentEdition;
import org.aidememoire.lesson.FeedbackPolicy;
import org.aidememoire.lesson.GuidedQuestion;
import org.aidememoire.lesson.Item;
import org.aidememoire.lesson.LessonContent;
import org.aidememoire.lesson.LessonPlan;
import org.aidememoire.lesson.Move;
import org.aidememoire.lesson.PinnedEdition;
import org.aidememoire.lesson.Section;
import org.aidememoire.question.LongText;
import org.aidememoire.question.Passages;
import org.aidememoire.question.Prompt;
import org.aidememoire.question.Question;
import org.aidememoire.question.QuestionCast;
import org.aidememoire.question.QuestionJson;

/**
 * A lesson with a question of every type, in which everything that a student must not see yet says
 * a word of its own that stands nowhere else. What is not known to be public counts as secret, so
 * that a new field of a question has to be named here before it may be shown.
 */
final class SecretLesson {
  /** What the form of a question shows, the ids with which it is sent, and choices among few. */
  private static final Set<String> PUBLIC =
      Set.of(
          "type",
          "id",
          "ask",
          "text",
          "answer",
          "group",
          "stand",
          "dates",
          "quote",
          "passage",
          "tolerance",
          "unit",
          "forms");

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final List<String> secrets = new ArrayList<>();
  private final DocumentEdition text;
  private final DocumentEdition other;
  private final boolean mirrored;

  /**
   * @param text the document beside every item
   * @param other a second one, for questions about several
   * @param mirrored whether other answers are right than in the lesson that is not
   */
  SecretLesson(DocumentEdition text, DocumentEdition other, boolean mirrored) {
    this.text = text;
    this.other = other;
    this.mirrored = mirrored;
  }

  /** The words that nobody may see. */
  List<String> secrets() {
    return List.copyOf(secrets);
  }

  LessonContent content() {
    Slug document = text.document().slug();
    Quote words = text.edition().quote(document, 0, 9);
    return new LessonContent(
        "A lesson with secrets",
        "Asked in public.",
        List.of(
            new PinnedEdition(document, text.hash()),
            new PinnedEdition(other.document().slug(), other.hash())),
        List.of(
            new GuidedQuestion(
                Move.SOURCE, words, new LongText(prompt("guided"), secret()), secret())),
        List.of(
            new Section(
                "All types",
                QuestionCast.QUESTIONS.stream()
                    .map(question -> new Item(document, kept(question)))
                    .toList())),
        FeedbackPolicy.AFTER_CLOSE,
        new LessonPlan(
            45,
            List.of(secret()),
            List.of(secret()),
            List.of(new LessonPlan.Step(45, secret(), secret())),
            List.of(new LessonPlan.Misconception(secret(), secret())),
            List.of(secret())),
        null);
  }

  private Prompt prompt(String id) {
    return new Prompt(id, "Who says so?", BigDecimal.ONE, null, secret());
  }

  private String secret() {
    String word = "secret%dz".formatted(secrets.size() + 1);
    secrets.add(word);
    return word;
  }

  /** The question with a secret in place of each of its texts that are not public. */
  private Question kept(Question question) {
    try {
      ObjectNode tree = (ObjectNode) MAPPER.readTree(QuestionJson.write(question));
      keep(tree);
      plant(tree);
      return QuestionJson.read(tree.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is right and cannot be any word: a date, and what stands where a gap is. */
  private void plant(ObjectNode tree) {
    String type = tree.get("type").textValue();
    if (type.equals("date")) {
      tree.putArray("accept").add("1871-03-17");
      secrets.addAll(List.of("1871-03", "March 1871"));
    } else if (type.equals("cloze")) {
      fill((ObjectNode) tree.get("passage"), tree.get("gaps"));
    }
  }

  /**
   * Puts a secret where the first gap is and moves the gaps after it. The secret is long: a word of
   * four letters stands in a random token of a page once in a few hundred runs.
   */
  private void fill(ObjectNode passage, JsonNode gaps) {
    int end = gaps.get(0).get("end").intValue();
    int start = gaps.get(0).get("start").intValue();
    StringBuilder exact = new StringBuilder(passage.get("exact").textValue());
    String word = secret();
    passage.put("exact", exact.replace(start, end, word).toString());
    int longer = word.length() - (end - start);
    passage.put("end", passage.get("end").intValue() + longer);
    for (JsonNode gap : gaps) {
      for (String place : List.of("start", "end")) {
        if (gap.get(place).intValue() >= end) {
          ((ObjectNode) gap).put(place, gap.get(place).intValue() + longer);
        }
      }
    }
  }

  private void keep(ObjectNode node) {
    DocumentEdition about =
        node.path("document").asText().equals(Passages.OTHER_DOCUMENT.value()) ? other : text;
    for (String name : names(node)) {
      JsonNode value = node.get(name);
      if (name.equals("right") && value.isBoolean() && mirrored) {
        node.put(name, !value.booleanValue());
      } else if (name.equals("document")) {
        node.put(name, about.document().slug().value());
      } else if (name.equals("edition")) {
        node.put(name, about.hash());
      } else if (value instanceof TextNode && !PUBLIC.contains(name)) {
        node.put(name, secret());
      } else if (value instanceof ObjectNode quote && PUBLIC.contains(name)) {
        quote.put("document", text.document().slug().value()).put("edition", text.hash());
      } else if (value instanceof ObjectNode inner) {
        keep(inner);
      } else if (value instanceof ArrayNode list) {
        keep(list, PUBLIC.contains(name));
      }
    }
    if (node.has("exact")) {
      node.put("end", node.get("start").intValue() + node.get("exact").textValue().length());
    }
  }

  private void keep(ArrayNode list, boolean shown) {
    for (int i = 0; i < list.size(); i++) {
      if (list.get(i) instanceof ObjectNode inner) {
        keep(inner);
      } else if (list.get(i) instanceof TextNode && !shown) {
        list.set(i, TextNode.valueOf(secret()));
      }
    }
  }

  private static List<String> names(ObjectNode node) {
    List<String> names = new ArrayList<>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
