package org.aidememoire.attempt.web.quiz;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aidememoire.annotation.Annotation;
import org.aidememoire.annotation.Notes;
import org.aidememoire.attempt.Attempt;
import org.aidememoire.attempt.HeldAnswers;
import org.aidememoire.attempt.Step;
import org.aidememoire.attempt.web.AskedForm;
import org.aidememoire.attempt.web.AttemptPaths;
import org.aidememoire.attempt.web.ChoiceCard;
import org.aidememoire.attempt.web.ChoiceMessages;
import org.aidememoire.attempt.web.QuizHead;
import org.aidememoire.common.Slug;
import org.aidememoire.corpus.Apparatus;
import org.aidememoire.corpus.DocumentEdition;
import org.aidememoire.corpus.EditionView;
import org.aidememoire.corpus.Provenance;
import org.aidememoire.lesson.Item;
import org.aidememoire.lesson.Section;
import org.aidememoire.people.PersonKey;
import org.aidememoire.question.Answer;
import org.aidememoire.question.card.QuoteCard;
import org.aidememoire.site.Words;
import org.jspecify.annotations.Nullable;

/**
 * One item of a quiz, with the document open beside it.
 *
 * @param part the title of the item's part of the quiz
 * @param number counted from 1 through all sections
 * @param passage words that all items of the part are about; empty where there are none
 * @param choice where several answers were kept; null where there is only one
 * @param notice what has just been done; empty where nothing was
 * @param check how the item stands where items are checked one by one
 * @param unanswered whether the student has just asked what an answer is worth that there is not
 * @param oneWay whether there is no way back
 * @param stayPath the item's own, where to ask first if it is to be left for good without an
 *     answer; else empty
 * @param notes the student's own, on the document beside
 * @param texts the lesson's documents, each of which can stand beside; empty where it has only one
 */
@CheckedTemplate(basePath = "attempt", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ItemPage(
    QuizHead head,
    String part,
    int number,
    List<ItemLink> items,
    AskedForm form,
    Provenance document,
    EditionView text,
    Notes notes,
    List<QuoteCard> passage,
    @Nullable ChoiceCard choice,
    String notice,
    CheckCard check,
    boolean unanswered,
    boolean oneWay,
    String stayPath,
    List<TextLink> texts)
    implements TemplateInstance {

  /** An item in the row of numbers; from this page, its address is its number. */
  @TemplateData
  public record ItemLink(int number, boolean answered, boolean current) {}

  /**
   * A document of the lesson that can be read beside the item.
   *
   * @param language of its title, as a tag
   */
  public record TextLink(String title, String language, String path, boolean current) {}

  /**
   * What of an attempt is looked at.
   *
   * @param reader whose notes the document has
   * @param unsafeText the slug of the document to stand beside; any other word for the item's own
   */
  record View(
      PersonKey reader, int number, @Nullable String unsafeText, @Nullable String unsafeDone) {
    String notice() {
      return ChoicePages.CHOSEN.equals(unsafeDone) ? Words.in(ChoiceMessages.class).chosen() : "";
    }

    boolean asksInVain(Answer answer) {
      return QuizPages.UNANSWERED.equals(unsafeDone) && !answer.answered();
    }
  }

  static ItemPage of(Attempt attempt, View view, AskedForm.Sheet sheet, Instant now) {
    int number = view.number();
    HeldAnswers held = attempt.heldAnswers();
    List<Item> items = attempt.items();
    Item item = items.get(number - 1);
    Section section = section(attempt, number);
    DocumentEdition beside =
        sheet.editions().list().stream()
            .filter(edition -> slug(edition).value().equals(view.unsafeText()))
            .findFirst()
            .or(() -> sheet.editions().find(item.beside()))
            .orElseThrow();
    Notes notes =
        Notes.on(
            slug(beside),
            beside.edition(),
            Annotation.listOf(view.reader(), List.of(slug(beside)), now));
    return new ItemPage(
        QuizHead.of(attempt, now),
        section.title(),
        number,
        links(attempt, number, held.holding()),
        AskedForm.of(sheet, item.question(), held),
        beside.document().provenance(),
        EditionView.of(
            slug(beside),
            beside.edition(),
            Apparatus.forQuiz(beside.document().provenance()),
            notes.highlights()),
        notes,
        section.passage() == null
            ? List.of()
            : List.of(QuoteCard.of(section.passage(), sheet.editions())),
        ChoiceCard.of(sheet, item.question(), held).orElse(null),
        view.notice(),
        CheckCard.of(attempt, item, sheet, now),
        view.asksInVain(answer(item, held.holding())),
        attempt.delivery().oneWay(),
        stayPath(attempt, view, item, held.holding()),
        sheet.editions().areSeveral()
            ? sheet.editions().list().stream()
                .map(
                    edition ->
                        textLink(edition, AttemptPaths.item(attempt, number), edition == beside))
                .toList()
            : List.of());
  }

  private static String stayPath(Attempt attempt, View view, Item item, Map<String, Step> answers) {
    return attempt.delivery().oneWay()
            && QuizPages.UNFINISHED.equals(view.unsafeDone())
            && !isAnswered(item, answers)
        ? AttemptPaths.item(attempt, view.number())
        : "";
  }

  private static TextLink textLink(DocumentEdition edition, String item, boolean current) {
    Provenance provenance = edition.document().provenance();
    return new TextLink(
        provenance.shortTitle(),
        provenance.ownLanguage(),
        item + "?text=" + slug(edition) + "#pane-title",
        current);
  }

  private static Slug slug(DocumentEdition edition) {
    return edition.document().slug();
  }

  private static Section section(Attempt attempt, int number) {
    int before = 0;
    for (Section section : attempt.sections()) {
      before += section.items().size();
      if (number <= before) {
        return section;
      }
    }
    throw new IllegalArgumentException("The attempt has no item " + number);
  }

  private static List<ItemLink> links(Attempt attempt, int shown, Map<String, Step> answers) {
    List<ItemLink> links = new ArrayList<>();
    for (Item item : attempt.items()) {
      int number = links.size() + 1;
      links.add(new ItemLink(number, isAnswered(item, answers), number == shown));
    }
    return links;
  }

  static boolean isAnswered(Item item, Map<String, Step> answers) {
    return item.question().finishedBy(answer(item, answers));
  }

  private static Answer answer(Item item, Map<String, Step> answers) {
    return Optional.ofNullable(answers.get(item.id())).map(Step::answer).orElse(Answer.NONE);
  }
}
