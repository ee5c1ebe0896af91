package org.aidememoire.corpus;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.aidememoire.common.Quote;
import org.aidememoire.common.Slug;
import org.aidememoire.corpus.EditionView.BlockKind;
import org.aidememoire.corpus.EditionView.BlockView;
import org.aidememoire.corpus.EditionView.MarkView;
import org.aidememoire.corpus.EditionView.PageView;
import org.aidememoire.corpus.edition.Block;
import org.aidememoire.corpus.edition.Edition;
import org.aidememoire.corpus.edition.Front;
import org.aidememoire.corpus.edition.Inline;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EditionViewTest {
  private static final Slug DOCUMENT = new Slug("a-note");

  /** “Peace 🕊 [sic] or p. 2 war.” with emphasis on the last word. */
  private static final Edition EDITION =
      new Edition(
          new Front(List.of(), "1"),
          List.of(
              new Block.Heading(List.of(new Inline.Text("A note", -1), new Inline.NoteMark("1"))),
              new Block.Paragraph(
                  1,
                  List.of(
                      new Inline.Text("Peace 🕊 ", 0),
                      new Inline.Sic(),
                      new Inline.Space(),
                      new Inline.Text("or ", 8),
                      new Inline.PageMark("2"),
                      new Inline.Space(),
                      new Inline.Emphasis(List.of(new Inline.Text("war.", 11))))),
              new Block.Note("1", List.of(new Inline.Text("Found.", -1)))));

  @Test
  void without_highlights_each_text_is_one_run() {
    assertThat(words(view()).map(Run::text)).containsExactly("Peace 🕊 ", "or ", "war.");
    assertThat(words(view()).map(Run::start)).containsExactly(0, 8, 11);
  }

  @Test
  void a_highlight_cuts_the_text_at_its_edges_in_code_points() {
    EditionView view = view(new Highlight("h", Highlight.Kind.EVIDENCE, 6, 10, null));

    assertThat(words(view).map(Run::text)).containsExactly("Peace ", "🕊 ", "or", " ", "war.");
    assertThat(words(view).filter(Run::isHighlighted).map(Run::text)).containsExactly("🕊 ", "or");
  }

  @Test
  void only_the_first_piece_of_a_highlight_carries_its_id() {
    EditionView view = view(new Highlight("h", Highlight.Kind.SOURCE, 0, 15, null));

    assertThat(words(view).map(run -> run.highlights().getFirst().id()))
        .containsExactly("h", null, null);
  }

  @Test
  void of_two_highlights_on_the_same_words_each_can_be_linked_to() {
    EditionView view =
        view(
            new Highlight("a", Highlight.Kind.SOURCE, 0, 5, null),
            new Highlight("b", Highlight.Kind.CONTEXT, 0, 5, null));

    assertThat(words(view).flatMap(run -> run.highlights().stream()).map(Highlight::id))
        .containsExactly("a", "b");
  }

  @Test
  void words_under_two_highlights_belong_to_both() {
    EditionView view =
        view(
            new Highlight("a", Highlight.Kind.SOURCE, 0, 7, null),
            new Highlight("b", Highlight.Kind.CLOSE_READING, 6, 10, null));

    assertThat(words(view).map(EditionViewTest::kinds))
        .containsExactly(
            List.of(Highlight.Kind.SOURCE),
            List.of(Highlight.Kind.SOURCE, Highlight.Kind.CLOSE_READING),
            List.of(Highlight.Kind.CLOSE_READING),
            List.of(Highlight.Kind.CLOSE_READING),
            List.of(),
            List.of());
  }

  @Test
  void the_link_of_a_highlight_stands_after_its_last_piece() {
    var link = new Highlight.Link("#question", "2", "Question");
    List<Run> runs = paragraph(view(new Highlight("h", Highlight.Kind.CONTEXT, 0, 10, link)));

    assertThat(runs.stream().map(Run::kind).toList())
        .containsSubsequence(Run.Kind.PAGE_MARK)
        .contains(Run.Kind.HIGHLIGHT_LINK);
    int at = runs.stream().map(Run::kind).toList().indexOf(Run.Kind.HIGHLIGHT_LINK);
    assertThat(runs.get(at - 1).text()).isEqualTo("or");
  }

  @Test
  void a_note_leads_back_to_its_mark() {
    var note = view().notes().getFirst();

    assertThat(note.id()).isEqualTo("note-1");
    assertThat(note.back()).isEqualTo("#note-ref-1");
  }

  @Test
  void the_first_page_leads_to_the_text_and_the_others_to_their_marks() {
    assertThat(view().pages())
        .containsExactly(new PageView("1", "#text"), new PageView("2", "#page-2"));
  }

  @Test
  void a_mark_is_explained_by_the_documents_own_description_where_it_has_one() {
    var known = new Provenance.TextMark("[sic]", "The American editors", "Latin for thus.");
    EditionView view =
        EditionView.of(DOCUMENT, EDITION, apparatus(List.of(known), List.of()), List.of());

    assertThat(view.marks()).extracting(MarkView::whose).containsExactly("The American editors");
  }

  @Test
  void beside_other_documents_every_id_begins_with_the_documents_name() {
    EditionView view =
        EditionView.amongOthers(DOCUMENT, EDITION, apparatus(List.of(), List.of()), List.of());

    assertThat(view.notes().getFirst().id()).isEqualTo("a-note-note-1");
    assertThat(view.pages()).extracting(PageView::href).contains("#a-note-page-2");
  }

  @Test
  void a_highlight_at_a_quotes_place_holds_exactly_its_words() {
    ShippedDocument document = ShippedDocument.of("soviet-aide-memoire-1954");
    int length = document.edition().length();
    Quote quote = document.edition().quote(document.slug(), length / 3, length / 2);
    Highlight highlight =
        new Highlight("h", Highlight.Kind.EVIDENCE, quote.start(), quote.end(), null);

    String words =
        String.join(
            "", words(document.view(highlight)).filter(Run::isHighlighted).map(Run::text).toList());

    assertThat(words).isEqualTo(quote.exact().replace("\n", ""));
  }

  private static List<Highlight.Kind> kinds(Run run) {
    return run.highlights().stream().map(Highlight::kind).toList();
  }

  @Test
  void explained_words_are_runs_of_their_own_and_keep_their_places() {
    EditionView view = explaining("Peace", "war");

    assertThat(words(view).map(Run::text)).containsExactly("Peace", " 🕊 ", "or ", "war", ".");
    assertThat(words(view).map(Run::start)).containsExactly(0, 5, 8, 11, 14);
  }

  @Test
  void words_that_a_mark_breaks_are_explained_once_and_go_on_after_it() {
    EditionView view = explaining("or war");

    assertThat(words(view).filter(run -> run.gloss() != null).map(Run::text))
        .containsExactly("or ", "war");
    assertThat(words(view).filter(Run::leadsToGloss).map(Run::text)).containsExactly("or ");
  }

  @Test
  void the_list_leads_back_to_the_first_place_only() {
    EditionView view = explaining("war", "no such word");

    assertThat(view.terms().getFirst().back()).isEqualTo("#first-term-war");
    assertThat(view.terms().getLast().back()).isNull();
    assertThat(words(view).filter(Run::leadsToGloss).map(run -> requireNonNull(run.gloss()).id()))
        .containsExactly("first-term-war");
  }

  @Test
  void a_mark_of_the_description_is_explained_where_it_stands_in_text_note_or_heading() {
    var heading = new Provenance.TextMark("A note", "The editors", null);
    var note = new Provenance.TextMark("Found", "The editors", null);
    EditionView view =
        EditionView.of(DOCUMENT, EDITION, apparatus(List.of(heading, note), List.of()), List.of());

    assertThat(targetOf(view.blocks().getFirst().gloss())).isEqualTo("mark-1");
    assertThat(targetOf(view.notes().getFirst().runs().getFirst().gloss())).isEqualTo("mark-2");
  }

  @Test
  void the_marks_of_editors_lead_to_their_explanation_and_back() {
    Run sic =
        paragraph(view()).stream()
            .filter(run -> run.kind() == Run.Kind.EDITORIAL)
            .findFirst()
            .orElseThrow();

    assertThat(view().marks().getFirst().id()).isEqualTo(targetOf(sic.gloss()));
    assertThat(view().marks().getFirst().back()).isEqualTo("#" + sic.id());
  }

  @Test
  void where_marks_are_not_to_be_explained_they_stand_as_printed() {
    var unsaid = new Apparatus(new Apparatus.Languages("en", "en"), null, List.of());
    EditionView view = EditionView.of(DOCUMENT, EDITION, unsaid, List.of());

    assertThat(view.saysWhose()).isFalse();
    assertThat(view.marks()).isEmpty();
    assertThat(view.blocks().getFirst().gloss()).isNull();
    assertThat(paragraph(view))
        .filteredOn(run -> run.kind() == Run.Kind.EDITORIAL)
        .containsExactly(Run.mark(Run.Kind.EDITORIAL, "sic", null, null));
  }

  /** Each term goes by its own name, without the signs that an id cannot have. */
  private static EditionView explaining(String... terms) {
    var entries =
        Stream.of(terms)
            .map(
                term ->
                    new Apparatus.Entry(
                        Apparatus.Kind.TERM,
                        new Slug(term.toLowerCase(Locale.ROOT).replace(' ', '-')),
                        term,
                        List.of(term),
                        "explained"))
            .toList();
    return EditionView.of(DOCUMENT, EDITION, apparatus(List.of(), entries), List.of());
  }

  private static String targetOf(@Nullable Gloss gloss) {
    return requireNonNull(gloss).target();
  }

  private static EditionView view(Highlight... highlights) {
    return EditionView.of(DOCUMENT, EDITION, apparatus(List.of(), List.of()), List.of(highlights));
  }

  private static List<Run> paragraph(EditionView view) {
    return view.blocks().stream()
        .filter(block -> block.kind() == BlockKind.PARAGRAPH)
        .findFirst()
        .map(BlockView::runs)
        .orElseThrow();
  }

  private static Stream<Run> words(EditionView view) {
    return view.blocks().stream()
        .flatMap(block -> Stream.concat(Stream.of(block), block.items().stream()))
        .flatMap(block -> block.runs().stream())
        .filter(Run::isCanonical);
  }

  private static Apparatus apparatus(
      List<Provenance.TextMark> marks, List<Apparatus.Entry> entries) {
    return new Apparatus(new Apparatus.Languages("en", "en"), marks, entries);
  }
}
