package org.aidememoire.content.lesson;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.aidememoire.common.Quote;
import org.aidememoire.common.Slug;
import org.aidememoire.content.document.QuoteReader;
import org.aidememoire.content.yaml.FileReport;
import org.aidememoire.content.yaml.Ids;
import org.aidememoire.content.yaml.YamlNode;
import org.aidememoire.content.yaml.YamlNode.Mapping;
import org.aidememoire.content.yaml.YamlNode.Scalar;
import org.aidememoire.question.Cloze;
import org.aidememoire.question.DateQuestion;
import org.aidememoire.question.Entry;
import org.aidememoire.question.EvidenceRule;
import org.aidememoire.question.InvalidQuestion;
import org.aidememoire.question.LongText;
import org.aidememoire.question.Matching;
import org.aidememoire.question.MultipleChoice;
import org.aidememoire.question.Option;
import org.aidememoire.question.Ordering;
import org.aidememoire.question.Prompt;
import org.aidememoire.question.Question;
import org.aidememoire.question.SelectWords;
import org.aidememoire.question.ShortText;
import org.aidememoire.question.SingleChoice;
import org.aidememoire.question.TrueFalse;
import org.aidememoire.question.rule.DateTolerance;
import org.aidememoire.question.rule.HistoricalDate;
import org.jspecify.annotations.Nullable;

/**
 * Builds questions from what the schema has let through, and reports what only the question itself
 * can know to be wrong.
 */
record QuestionReader(QuoteReader quotes, Ids ids, FileReport report) {
  private static final Set<String> BUILT_APART = Set.of("at", "answer", "evidence");

  /**
   * @param head has the id and what is asked
   * @param body has the type and what belongs to it; for an item, the same as the head
   * @param document where quotes are looked for if they do not say it
   */
  Optional<Question> read(Mapping head, Mapping body, String document) {
    String passages = body.findText("in").orElse(document);
    List<Quote> proofs = readProofs(body, document);
    List<Quote> accepted =
        isOfType(body, "select-words")
            ? readAccepted(body, passages)
            : body.findMapping("passage")
                .map(passage -> quotes.readAll(List.of(passage), passages))
                .orElse(List.of());
    checkParts(body);
    Optional<EvidenceRule> evidence =
        body.find("evidence")
            .filter(node -> report.isSound(node) && proofs.size() == countProofs(body))
            .flatMap(node -> attempt(node, () -> evidence(body, proofs)));
    // A question whose quotations fail is still built, so that its other faults show at once.
    Optional<Question> question =
        isBuildable(head) && isBuildable(body)
            ? attempt(
                head,
                () -> build(prompt(head, body, evidence.orElse(null)), body, passages, accepted))
            : Optional.empty();
    return question.filter(built -> report.isSound(body) && isBuildable(head));
  }

  private boolean isBuildable(Mapping node) {
    return report.isSoundApartFrom(node, BUILT_APART);
  }

  /** What a record says against its own contents is reported where they begin. */
  private <T> Optional<T> attempt(YamlNode at, Supplier<@Nullable T> make) {
    try {
      return Optional.ofNullable(make.get());
    } catch (InvalidQuestion invalid) {
      invalid.problems().forEach(problem -> report.error(at, problem));
    } catch (IllegalArgumentException invalid) {
      report.error(at, String.valueOf(invalid.getMessage()));
    }
    return Optional.empty();
  }

  private static boolean isOfType(Mapping body, String type) {
    return body.findText("type").filter(type::equals).isPresent();
  }

  private List<Quote> readProofs(Mapping body, String document) {
    return body.findMapping("evidence")
        .map(evidence -> quotes.readAll(evidence.mappings("accept"), document))
        .orElse(List.of());
  }

  private static int countProofs(Mapping body) {
    return body.findMapping("evidence").map(it -> it.list("accept").size()).orElse(0);
  }

  private List<Quote> readAccepted(Mapping body, String document) {
    body.find("in").ifPresent(in -> quotes.isOfLesson(in, document));
    return quotes.readAll(body.mappings("accept"), document);
  }

  /** What is wrong with a part is reported on the part's own line. */
  private void checkParts(Mapping body) {
    ids.checkParts(body.mappings("options"));
    ids.checkParts(body.mappings("prompts"));
    ids.checkParts(body.mappings("answers"));
    ids.checkParts(body.mappings("entries"));
    ids.checkParts(body.mappings("gaps"));
    ids.checkParts(body.mappings("groups"));
    ids.checkParts(body.mappings("claims"));
    ids.checkParts(body.mappings("events"));
    List<Mapping> criteria =
        body.findMapping("rubric").map(rubric -> rubric.mappings("criteria")).orElse(List.of());
    ids.checkParts(criteria);
    criteria.forEach(criterion -> ids.checkParts(criterion.mappings("levels")));
    body.findMapping("proof").ifPresent(proof -> ids.checkParts(proof.mappings("passages")));
    ids.checkReferences(body.mappings("prompts"), "answer", body.mappings("answers"));
    ids.checkReferences(body.mappings("entries"), "group", body.mappings("groups"));
    body.list("patterns").forEach(this::checkPattern);
  }

  private void checkPattern(YamlNode node) {
    if (node instanceof Scalar pattern && report.isSound(pattern)) {
      try {
        Pattern.compile(pattern.text());
      } catch (PatternSyntaxException wrong) {
        report.error(
            pattern,
            "the pattern \"%s\" is not valid: %s"
                .formatted(pattern.text(), wrong.getDescription()));
      }
    }
  }

  /** Null where the passage or a gap was not found, which was reported. */
  private @Nullable Question cloze(Prompt prompt, Mapping body, List<Quote> accepted) {
    if (accepted.isEmpty()) {
      return null;
    }
    Quote passage = accepted.getFirst();
    List<Cloze.Gap> gaps = new GapReader(report).read(passage, body.mappings("gaps"));
    return gaps.size() < body.list("gaps").size() ? null : new Cloze(prompt, passage, gaps);
  }

  private @Nullable Question build(
      Prompt prompt, Mapping body, String passages, List<Quote> accepted) {
    return switch (body.text("type")) {
      case "single-choice" -> new SingleChoice(prompt, options(body));
      case "multiple-choice" ->
          new MultipleChoice(prompt, options(body), body.says("all-or-nothing"));
      case "short-text" -> new ShortText(prompt, texts(body, "accept"), texts(body, "patterns"));
      case "matching" -> new Matching(prompt, pairings(body), entries(body, "answers"));
      case "ordering" -> new Ordering(prompt, entries(body, "entries"));
      case "select-words" ->
          accepted.size() < body.list("accept").size()
              ? null // what is missing was reported as a quotation
              : new SelectWords(
                  prompt,
                  new Slug(passages),
                  accepted,
                  share(body, "threshold", EvidenceRule.DEFAULT_THRESHOLD));
      case "true-false" ->
          new TrueFalse(
              prompt,
              body.says("right"),
              body.findText("say-true").map(String::strip).orElse(null),
              body.findText("say-false").map(String::strip).orElse(null));
      case "date" ->
          new DateQuestion(
              prompt,
              texts(body, "accept").stream().map(HistoricalDate::of).toList(),
              body.findText("tolerance").map(DateTolerance::of).orElse(null),
              share(body, "coarser", DateQuestion.DEFAULT_COARSER));
      case "numeric" -> NumericReader.read(prompt, body);
      case "cloze" -> cloze(prompt, body, accepted);
      case "long" ->
          new LongText(
              prompt,
              body.findText("model").map(String::strip).orElse(null),
              body.findMapping("rubric").map(SourceQuestions::rubric).orElse(null));
      case "categorise", "two-part", "corroboration", "timeline" ->
          new SourceQuestions(quotes, passages).build(prompt, body);
      default -> null;
    };
  }

  private static Prompt prompt(Mapping head, Mapping body, @Nullable EvidenceRule evidence) {
    return new Prompt(
        head.text("id"),
        head.text("ask").strip(),
        points(head, body),
        evidence,
        head.findText("explain").map(String::strip).orElse(null),
        head.says("certainty"));
  }

  /** What the author says; else what the rubric adds up to; else 1. */
  private static BigDecimal points(Mapping head, Mapping body) {
    return head.findText("points")
        .map(BigDecimal::new)
        .or(() -> body.findMapping("rubric").map(node -> SourceQuestions.rubric(node).most()))
        .orElse(BigDecimal.ONE);
  }

  private static @Nullable EvidenceRule evidence(Mapping body, List<Quote> proofs) {
    Optional<Mapping> rule = body.findMapping("evidence");
    if (rule.isPresent()) {
      return new EvidenceRule(
          share(rule.get(), "weight", 0),
          share(rule.get(), "threshold", EvidenceRule.DEFAULT_THRESHOLD),
          rule.get().says("required"),
          proofs);
    }
    return body.findText("evidence")
        .filter(word -> !word.equals("none"))
        .map(
            word ->
                new EvidenceRule(
                    0, EvidenceRule.DEFAULT_THRESHOLD, word.equals("required"), List.of()))
        .orElse(null);
  }

  static double share(Mapping node, String key, double otherwise) {
    return node.findText(key).map(Double::parseDouble).orElse(otherwise);
  }

  static List<Option> options(Mapping body) {
    return body.mappings("options").stream()
        .map(
            node ->
                new Option(
                    node.text("id"),
                    node.text("text").strip(),
                    node.says("right"),
                    node.findText("say").map(String::strip).orElse(null)))
        .toList();
  }

  static List<Entry> entries(Mapping body, String key) {
    return body.mappings(key).stream()
        .map(
            node ->
                new Entry(
                    node.text("id"),
                    node.text("text").strip(),
                    node.findText("say").map(String::strip).orElse(null)))
        .toList();
  }

  private static List<Matching.Pairing> pairings(Mapping body) {
    return body.mappings("prompts").stream()
        .map(
            node ->
                new Matching.Pairing(
                    node.text("id"), node.text("text").strip(), node.text("answer")))
        .toList();
  }

  static List<String> texts(Mapping body, String key) {
    return body.list(key).stream().map(node -> ((Scalar) node).text()).toList();
  }
}
