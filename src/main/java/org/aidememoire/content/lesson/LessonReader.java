package org.aidememoire.content.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.aidememoire.common.Quote;
import org.aidememoire.common.Slug;
import org.aidememoire.content.document.Library;
import org.aidememoire.content.document.QuoteReader;
import org.aidememoire.content.yaml.FileReport;
import org.aidememoire.content.yaml.Ids;
import org.aidememoire.content.yaml.YamlNode;
import org.aidememoire.content.yaml.YamlNode.Mapping;
import org.aidememoire.content.yaml.YamlNode.Scalar;
import org.aidememoire.corpus.edition.Edition;
import org.aidememoire.lesson.FeedbackPolicy;
import org.aidememoire.lesson.GuidedQuestion;
import org.aidememoire.lesson.Item;
import org.aidememoire.lesson.LessonContent;
import org.aidememoire.lesson.LessonPlan;
import org.aidememoire.lesson.Move;
import org.aidememoire.lesson.PinnedEdition;
import org.aidememoire.lesson.Section;
import org.aidememoire.question.LongText;
import org.aidememoire.question.Question;
import org.jspecify.annotations.Nullable;

/** Turns a lesson's file, already checked against its schema, into a lesson. */
public final class LessonReader {
  private final Mapping root;
  private final Library library;
  private final FileReport report;
  private final List<String> documents;
  private final QuoteReader quotes;
  private final Ids ids;
  private final QuestionReader questions;

  public LessonReader(Mapping root, Library library, FileReport report) {
    this.root = root;
    this.library = library;
    this.report = report;
    this.documents = readDocuments();
    this.quotes = new QuoteReader(library, quotable(), report);
    this.ids = new Ids(report);
    this.questions = new QuestionReader(quotes, ids, report);
  }

  /** The lesson, if nothing is wrong with it; everything that is wrong is reported. */
  public Optional<LessonContent> read() {
    if (root.find("reading").isEmpty() && root.find("quiz").isEmpty()) {
      report.error(root, "a lesson needs a \"reading\" or a \"quiz\"");
    }
    List<GuidedQuestion> reading =
        root.mappings("reading").stream().flatMap(node -> guided(node).stream()).toList();
    List<Section> quiz =
        root.mappings("quiz").stream().flatMap(node -> section(node).stream()).toList();
    GivenAway.warn(quiz, root, report);
    Optional<LessonPlan> plan = root.findMapping("plan").flatMap(new PlanReader(report)::read);
    return report.hasErrors() ? Optional.empty() : content(reading, quiz, plan);
  }

  private List<String> readDocuments() {
    List<String> named = new ArrayList<>();
    for (YamlNode node : root.list("documents")) {
      if (node instanceof Scalar document && report.isSound(node)) {
        if (!library.has(document.text())) {
          report.error(node, library.unknown(document.text()));
        } else if (named.contains(document.text())) {
          report.error(node, "\"%s\" is named twice".formatted(document.text()));
        }
        named.add(document.text());
      }
    }
    return List.copyOf(named);
  }

  /** Where the list of documents is itself at fault, any document may be meant. */
  private Set<String> quotable() {
    boolean isListSound = root.find("documents").filter(report::isSound).isPresent();
    return isListSound ? Set.copyOf(documents) : library.editions().keySet();
  }

  private String firstDocument() {
    return documents.isEmpty() ? "" : documents.getFirst();
  }

  private Optional<GuidedQuestion> guided(Mapping node) {
    ids.checkQuestion(node);
    Optional<Quote> at = node.findMapping("at").flatMap(it -> quotes.read(it, firstDocument()));
    Optional<Question> question =
        node.findMapping("answer").flatMap(it -> questions.read(node, it, firstDocument()));
    question
        .filter(it -> it instanceof LongText && node.find("model").isEmpty())
        .ifPresent(it -> report.warning(node, "a long answer without a \"model\" to compare with"));
    return question.flatMap(
        it ->
            at.map(
                words ->
                    new GuidedQuestion(
                        Move.valueOf(enumName(node.text("move"))),
                        words,
                        it,
                        node.findText("model").map(String::strip).orElse(null))));
  }

  private Optional<Section> section(Mapping node) {
    String beside = beside(node, firstDocument());
    List<Item> items =
        node.mappings("items").stream().flatMap(item -> item(item, beside).stream()).toList();
    return report.isSound(node) && items.size() == node.list("items").size()
        ? rules(node, items, beside)
        : Optional.empty();
  }

  private Optional<Section> rules(Mapping node, List<Item> items, String beside) {
    Optional<Quote> passage = node.findMapping("passage").flatMap(it -> quotes.read(it, beside));
    Integer draw = node.findText("draw").map(Integer::valueOf).orElse(null);
    if (draw != null && draw > items.size()) {
      report.error(node, "the section draws %d of %d items".formatted(draw, items.size()));
      return Optional.empty();
    }
    return Optional.of(
        new Section(node.text("section").strip(), items, passage.orElse(null), draw));
  }

  private Optional<Item> item(Mapping node, String sectionBeside) {
    ids.checkQuestion(node);
    String beside = beside(node, sectionBeside);
    return questions
        .read(node, node, beside)
        .filter(question -> Slug.isSlug(beside))
        .filter(question -> canBeMarked(question, node))
        .flatMap(
            question ->
                RetryReader.read(node, report)
                    .map(
                        tries ->
                            new Item(
                                new Slug(beside),
                                question,
                                tries.orElse(null),
                                about(node, beside))));
  }

  /** Nobody could ever give the points of a long answer without a rubric. */
  private boolean canBeMarked(Question question, Mapping node) {
    boolean marked =
        !(question instanceof LongText prose)
            || prose.rubric() != null
            || prose.prompt().points().signum() == 0;
    if (!marked) {
      report.error(node, "a long answer of a quiz needs a \"rubric\" to be marked by, or 0 points");
    }
    return marked;
  }

  /** Null where the author does not say what an item is about. */
  private @Nullable List<Quote> about(Mapping node, String beside) {
    return node.find("about").isPresent() ? quotes.readAll(node.mappings("about"), beside) : null;
  }

  private String beside(Mapping node, String otherwise) {
    Optional<YamlNode> named = node.find("beside").filter(report::isSound);
    named.ifPresent(it -> quotes.isOfLesson(it, node.text("beside")));
    return named.isPresent() ? node.text("beside") : otherwise;
  }

  /** Empty where a document is there but cannot be read: its own file says why. */
  private Optional<LessonContent> content(
      List<GuidedQuestion> reading, List<Section> quiz, Optional<LessonPlan> plan) {
    List<PinnedEdition> editions = documents.stream().flatMap(this::pin).toList();
    return editions.size() < documents.size()
        ? Optional.empty()
        : Optional.of(
            new LessonContent(
                root.text("title").strip(),
                root.findText("summary").map(String::strip).orElse(null),
                editions,
                reading,
                quiz,
                root.findText("feedback")
                    .map(word -> FeedbackPolicy.valueOf(enumName(word)))
                    .orElse(FeedbackPolicy.AFTER_HAND_IN),
                plan.orElse(null),
                root.findText("language").orElse(null)));
  }

  private Stream<PinnedEdition> pin(String document) {
    Slug slug = new Slug(document);
    return library.find(slug).map(Edition::hash).map(it -> new PinnedEdition(slug, it)).stream();
  }

  private static String enumName(String word) {
    return word.toUpperCase(Locale.ROOT).replace('-', '_');
  }
}
