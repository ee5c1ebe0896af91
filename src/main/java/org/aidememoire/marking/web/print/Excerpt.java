package org.aidememoire.marking.web.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.aidememoire.corpus.Apparatus;
import org.aidememoire.corpus.DocumentEdition;
import org.aidememoire.corpus.EditionView;
import org.aidememoire.corpus.EditionView.BlockKind;
import org.aidememoire.corpus.EditionView.BlockView;
import org.aidememoire.corpus.Provenance;
import org.aidememoire.lesson.LessonContent;

/**
 * A source on paper: where it comes from, what the archive prints around it, its headings, address
 * and signatures, and of its paragraphs those that are needed to answer by.
 *
 * @param view with the hard words of what is printed
 * @param leftOut the numbers of the paragraphs that are not printed, such as "1, 4–9"; empty where
 *     the text is whole
 */
public record Excerpt(Provenance provenance, EditionView view, List<Piece> pieces, String leftOut) {

  /**
   * A run of blocks.
   *
   * @param leftOut the numbers of the paragraphs missing before it, such as "4–9"; empty where none
   *     is
   */
  public record Piece(String leftOut, List<BlockView> blocks) {}

  /** With all paragraphs. */
  static Excerpt whole(DocumentEdition edition) {
    return of(edition, ParagraphNumbers.of(view(edition)));
  }

  /** With the paragraphs that the lesson's questions are about. */
  static Excerpt around(DocumentEdition edition, LessonContent lesson) {
    return of(edition, WordsAsked.paragraphs(edition, lesson));
  }

  private static Excerpt of(DocumentEdition edition, Set<Integer> shown) {
    EditionView view = view(edition);
    List<Piece> pieces = pieces(view.blocks(), shown);
    List<Integer> missing =
        ParagraphNumbers.of(view).stream().filter(number -> !shown.contains(number)).toList();
    return new Excerpt(
        edition.document().provenance(),
        Explanations.of(view, pieces.stream().flatMap(piece -> piece.blocks().stream())),
        pieces,
        ParagraphNumbers.inWords(missing));
  }

  private static EditionView view(DocumentEdition edition) {
    return EditionView.amongOthers(
        edition.document().slug(),
        edition.edition(),
        Apparatus.forQuiz(edition.document().provenance()),
        List.of());
  }

  /** What is no paragraph is always printed: a question may ask about a heading or a signature. */
  private static List<Piece> pieces(List<BlockView> blocks, Set<Integer> shown) {
    List<Piece> pieces = new ArrayList<>();
    List<Integer> missing = new ArrayList<>();
    for (BlockView block : blocks) {
      BlockView printed = block.kind() == BlockKind.LIST ? listOf(block, shown) : block;
      missing.addAll(ParagraphNumbers.of(block).filter(number -> !shown.contains(number)).toList());
      if (ParagraphNumbers.of(block).findAny().isPresent()
          && ParagraphNumbers.of(block).noneMatch(shown::contains)) {
        continue;
      }
      if (pieces.isEmpty() || !missing.isEmpty()) {
        pieces.add(new Piece(ParagraphNumbers.inWords(missing), new ArrayList<>()));
        missing.clear();
      }
      pieces.getLast().blocks().add(printed);
    }
    if (!missing.isEmpty()) {
      pieces.add(new Piece(ParagraphNumbers.inWords(missing), List.of()));
    }
    return pieces;
  }

  private static BlockView listOf(BlockView list, Set<Integer> shown) {
    return new BlockView(
        list.kind(),
        list.number(),
        list.id(),
        list.runs(),
        list.items().stream().filter(item -> shown.contains(item.number())).toList(),
        list.gloss());
  }
}
