package org.aidememoire.content.lesson;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aidememoire.common.Quote;
import org.aidememoire.common.Slug;
import org.aidememoire.content.document.QuoteReader;
import org.aidememoire.content.yaml.YamlNode.Mapping;
import org.aidememoire.question.Categorise;
import org.aidememoire.question.Corroboration;
import org.aidememoire.question.EvidenceRule;
import org.aidememoire.question.Prompt;
import org.aidememoire.question.Proof;
import org.aidememoire.question.Question;
import org.aidememoire.question.Rubric;
import org.aidememoire.question.Timeline;
import org.aidememoire.question.TwoPart;
import org.jspecify.annotations.Nullable;

/**
 * Builds the types that sort, prove, compare and place what sources say. Quotations that fail are
 * reported where they stand; then there is no question.
 *
 * @param document where quotes are looked for if they do not say it
 */
record SourceQuestions(QuoteReader quotes, String document) {

  @Nullable Question build(Prompt prompt, Mapping body) {
    return switch (body.text("type")) {
      case "categorise" -> categorise(prompt, body);
      case "two-part" -> twoPart(prompt, body);
      case "corroboration" -> corroboration(prompt, body);
      case "timeline" -> timeline(prompt, body);
      default -> null;
    };
  }

  private @Nullable Question categorise(Prompt prompt, Mapping body) {
    List<Categorise.Filed> entries = new ArrayList<>();
    for (Mapping node : body.mappings("entries")) {
      Optional<Quote> quote = findQuote(node, document);
      if (node.find("quote").isPresent() && quote.isEmpty()) {
        continue;
      }
      entries.add(
          new Categorise.Filed(
              node.text("id"),
              stripped(node, "text"),
              quote.orElse(null),
              node.text("group"),
              stripped(node, "say")));
    }
    return entries.size() < body.list("entries").size()
        ? null
        : new Categorise(prompt, QuestionReader.entries(body, "groups"), entries);
  }

  private @Nullable Question twoPart(Prompt prompt, Mapping body) {
    Optional<Proof> proof = body.findMapping("proof").flatMap(this::proof);
    return proof.isEmpty()
        ? null
        : new TwoPart(
            prompt, QuestionReader.options(body), proof.get(), body.says("all-or-nothing"));
  }

  private Optional<Proof> proof(Mapping node) {
    String ask = node.text("ask").strip();
    double weight = QuestionReader.share(node, "weight", Proof.DEFAULT_WEIGHT);
    if (node.find("accept").isPresent()) {
      String from = node.findText("in").orElse(document);
      List<Quote> accept = quotes.readAll(node.mappings("accept"), from);
      return accept.size() < node.list("accept").size()
          ? Optional.empty()
          : Optional.of(
              new Proof.InText(
                  ask,
                  weight,
                  new Slug(from),
                  accept,
                  QuestionReader.share(node, "threshold", EvidenceRule.DEFAULT_THRESHOLD)));
    }
    List<Proof.Passage> passages = new ArrayList<>();
    for (Mapping passage : node.mappings("passages")) {
      findQuote(passage, document)
          .map(
              quote ->
                  new Proof.Passage(
                      passage.text("id"), quote, passage.says("right"), stripped(passage, "say")))
          .ifPresent(passages::add);
    }
    return passages.size() < node.list("passages").size()
        ? Optional.empty()
        : Optional.of(new Proof.Offered(ask, weight, passages));
  }

  private @Nullable Question corroboration(Prompt prompt, Mapping body) {
    List<Corroboration.Claim> claims = new ArrayList<>();
    for (Mapping node : body.mappings("claims")) {
      List<Corroboration.Cell> cells =
          node.mappings("cells").stream().flatMap(cell -> cell(cell).stream()).toList();
      if (cells.size() == node.list("cells").size()) {
        claims.add(new Corroboration.Claim(node.text("id"), node.text("text").strip(), cells));
      }
    }
    List<Corroboration.Source> sources =
        body.mappings("sources").stream()
            .map(
                node ->
                    new Corroboration.Source(
                        new Slug(node.text("document")), node.text("text").strip()))
            .toList();
    return claims.size() < body.list("claims").size()
        ? null
        : new Corroboration(proven(prompt, claims), sources, claims);
  }

  /** Empty where its quotation failed. */
  private Optional<Corroboration.Cell> cell(Mapping node) {
    Slug from = new Slug(node.text("document"));
    Optional<Quote> proof = findQuote(node, from.value());
    return node.find("quote").isPresent() && proof.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Corroboration.Cell(
                from,
                Corroboration.Stand.of(node.text("stand")),
                proof.orElse(null),
                stripped(node, "say")));
  }

  /** Evidence for a table of claims is accepted from any cell, unless the author says otherwise. */
  private static Prompt proven(Prompt prompt, List<Corroboration.Claim> claims) {
    EvidenceRule rule = prompt.evidence();
    if (rule == null || !rule.accept().isEmpty()) {
      return prompt;
    }
    return new Prompt(
        prompt.id(),
        prompt.ask(),
        prompt.points(),
        new EvidenceRule(
            rule.weight(), rule.threshold(), rule.required(), Corroboration.proofs(claims)),
        prompt.explain(),
        prompt.certainty());
  }

  private Question timeline(Prompt prompt, Mapping body) {
    List<String> dates = QuestionReader.texts(body, "dates");
    List<Timeline.Event> events = new ArrayList<>();
    for (Mapping node : body.mappings("events")) {
      int next = events.size() + 1;
      // A date that is not on the axis has place 0, which the question refuses.
      int place = dates.isEmpty() ? next : dates.indexOf(node.findText("date").orElse("")) + 1;
      events.add(
          new Timeline.Event(
              node.text("id"), node.text("text").strip(), place, stripped(node, "say")));
    }
    return new Timeline(prompt, dates, events);
  }

  static Rubric rubric(Mapping node) {
    return new Rubric(
        node.mappings("criteria").stream()
            .map(
                criterion ->
                    new Rubric.Criterion(
                        criterion.text("id"),
                        criterion.text("text").strip(),
                        criterion.mappings("levels").stream().map(SourceQuestions::level).toList()))
            .toList());
  }

  private static Rubric.Level level(Mapping node) {
    return new Rubric.Level(
        node.text("id"), new BigDecimal(node.text("points")), node.text("text").strip());
  }

  private Optional<Quote> findQuote(Mapping node, String from) {
    return node.find("quote").isPresent() ? quotes.read(node, from) : Optional.empty();
  }

  private static @Nullable String stripped(Mapping node, String key) {
    return node.findText(key).map(String::strip).orElse(null);
  }
}
