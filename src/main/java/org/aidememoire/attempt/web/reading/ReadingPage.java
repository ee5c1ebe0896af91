package org.aidememoire.attempt.web.reading;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.aidememoire.annotation.Annotation;
import org.aidememoire.annotation.Notes;
import org.aidememoire.attempt.HeldAnswers;
import org.aidememoire.attempt.web.AskedForm;
import org.aidememoire.attempt.web.AskedForm.Sheet;
import org.aidememoire.attempt.web.AttemptMessages;
import org.aidememoire.attempt.web.ChoiceCard;
import org.aidememoire.attempt.web.Editions;
import org.aidememoire.attempt.web.WorkHead;
import org.aidememoire.corpus.Apparatus;
import org.aidememoire.corpus.DocumentEdition;
import org.aidememoire.corpus.EditionView;
import org.aidememoire.corpus.Highlight;
import org.aidememoire.corpus.Provenance;
import org.aidememoire.corpus.edition.Place;
import org.aidememoire.lesson.GuidedQuestion;
import org.aidememoire.lesson.LessonContent;
import org.aidememoire.lesson.Move;
import org.aidememoire.marking.Comment;
import org.aidememoire.question.card.AskCard;
import org.aidememoire.site.Words;
import org.jspecify.annotations.Nullable;

/**
 * A reading.
 *
 * @param answered how many guided questions have a finished answer
 */
@CheckedTemplate(basePath = "attempt", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ReadingPage(WorkHead head, List<TextCard> texts, List<GuidedCard> questions, long answered)
    implements TemplateInstance {

  /** A document of the reading: where it comes from, and its text. */
  public record TextCard(Provenance provenance, String path, EditionView text, Notes notes) {
    public String id() {
      return "text-" + text.document();
    }
  }

  /**
   * A guided question.
   *
   * @param place where its words stand
   * @param href leads to them
   * @param choice where several answers were kept; null where there is only one
   */
  @TemplateData
  public record GuidedCard(
      int number,
      GuidedQuestion guided,
      Place place,
      String href,
      AskedForm form,
      @Nullable ChoiceCard choice,
      List<Comment> comments,
      boolean open) {

    /** What names it in lists, the same for all who have answered or have not. */
    public Sign sign() {
      return new Sign(form.id(), number, guided.move(), form.answered());
    }
  }

  /** A guided question in short. */
  @TemplateData
  public record Sign(String id, int number, Move move, boolean answered) {}

  static ReadingPage of(
      WorkHead head,
      Editions editions,
      HeldAnswers held,
      Map<String, List<Comment>> comments,
      List<Annotation> own) {
    LessonContent lesson = head.place().version().content();
    Sheet sheet = new Sheet(head.answersPath(), head.choicesPath(), AskCard.Manner.PLAIN, editions);
    List<GuidedCard> cards = new ArrayList<>();
    boolean opened = false;
    for (GuidedQuestion guided : lesson.reading()) {
      AskedForm form = AskedForm.of(sheet, guided.question(), held);
      List<Comment> said = comments.getOrDefault(guided.id(), List.of());
      ChoiceCard choice = ChoiceCard.of(sheet, guided.question(), held).orElse(null);
      boolean open = !said.isEmpty() || choice != null || (!opened && !form.answered());
      opened |= open;
      Place place = editions.of(guided.at());
      cards.add(
          new GuidedCard(
              cards.size() + 1,
              guided,
              place,
              "#words-" + (cards.size() + 1),
              form,
              choice,
              said,
              open));
    }
    long answered = cards.stream().filter(card -> card.form().answered()).count();
    return new ReadingPage(head, texts(editions, cards, own), cards, answered);
  }

  private static List<TextCard> texts(
      Editions editions, List<GuidedCard> cards, List<Annotation> own) {
    return editions.list().stream()
        .map(
            edition -> {
              Notes notes = Notes.on(edition.document().slug(), edition.edition(), own);
              List<Highlight> highlights = new ArrayList<>(highlights(edition, cards));
              highlights.addAll(notes.highlights());
              return text(edition, editions.areSeveral(), highlights, notes);
            })
        .toList();
  }

  private static TextCard text(
      DocumentEdition stored, boolean amongOthers, List<Highlight> highlights, Notes notes) {
    Provenance provenance = stored.document().provenance();
    var slug = stored.document().slug();
    Apparatus apparatus = Apparatus.of(provenance);
    EditionView view =
        amongOthers
            ? EditionView.amongOthers(slug, stored.edition(), apparatus, highlights)
            : EditionView.of(slug, stored.edition(), apparatus, highlights);
    return new TextCard(provenance, "/documents/" + slug, view, notes);
  }

  private static List<Highlight> highlights(DocumentEdition edition, List<GuidedCard> cards) {
    return cards.stream()
        .filter(card -> card.guided().at().edition().equals(edition.hash()))
        .map(ReadingPage::highlight)
        .toList();
  }

  private static Highlight highlight(GuidedCard card) {
    GuidedQuestion guided = card.guided();
    return new Highlight(
        "words-" + card.number(),
        guided.move().highlight(),
        guided.at().start(),
        guided.at().end(),
        new Highlight.Link(
            "#question-" + guided.id(),
            Integer.toString(card.number()),
            Words.in(AttemptMessages.class).question()));
  }
}
