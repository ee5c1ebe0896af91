package org.aidememoire.marking.web.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aidememoire.question.Corroboration;
import org.aidememoire.question.Corroboration.Stand;
import org.aidememoire.question.card.AskCard;
import org.aidememoire.question.card.Places;
import org.aidememoire.question.card.QuoteCard;
import org.jspecify.annotations.Nullable;

/**
 * Claims held against documents, as a table: the claims have numbers, the documents letters, and
 * each cell the sign made of both.
 */
public record PaperMatrix(List<Line> documents, List<Row> rows) {

  public record Row(Line claim, List<Cell> cells) {}

  /**
   * @param id as an answer names it
   * @param boxes one for each stand
   * @param proof the words that show it; null on a copy, and where the document is silent
   */
  public record Cell(String id, String sign, List<Box> boxes, @Nullable QuoteCard proof) {
    private Cell as(Map<String, Cell> filled) {
      Cell right = Objects.requireNonNull(filled.get(id));
      return new Cell(id, sign, right.boxes, right.proof);
    }
  }

  /**
   * @param ticked never on a copy
   */
  public record Box(String text, boolean ticked) {}

  /** For a student's pen. */
  static PaperMatrix blank(AskCard.Matrix matrix) {
    List<Line> documents =
        Line.lettered(
            matrix.documents(),
            source -> source.document().value(),
            each -> CopyLines.plain(each.text()));
    List<Line> claims =
        Line.numbered(matrix.rows(), AskCard.MatrixRow::id, each -> CopyLines.plain(each.text()));
    List<Row> rows = new ArrayList<>();
    for (AskCard.MatrixRow row : matrix.rows()) {
      Line claim = claims.get(rows.size());
      List<Cell> cells = new ArrayList<>();
      for (AskCard.MatrixCell cell : row.cells()) {
        String sign = claim.sign() + documents.get(cells.size()).sign();
        cells.add(new Cell(cell.id(), sign, boxes(null), null));
      }
      rows.add(new Row(claim, cells));
    }
    return new PaperMatrix(documents, rows);
  }

  /** The same table with all that is right. */
  PaperMatrix filled(Corroboration question, Places places) {
    Map<String, Cell> right =
        question.claims().stream()
            .flatMap(claim -> claim.cells().stream().map(cell -> filled(claim, cell, places)))
            .collect(Collectors.toMap(Cell::id, Function.identity()));
    return new PaperMatrix(
        documents,
        rows.stream()
            .map(row -> new Row(row.claim, row.cells.stream().map(cell -> cell.as(right)).toList()))
            .toList());
  }

  /** One line for each cell, as a key names it. */
  List<Line> lines() {
    return rows.stream()
        .flatMap(
            row ->
                row.cells.stream()
                    .map(cell -> new Line(cell.id, cell.sign, row.claim.text() + name(row, cell))))
        .toList();
  }

  private String name(Row row, Cell cell) {
    return " (" + documents.get(row.cells.indexOf(cell)).text() + ")";
  }

  private static Cell filled(Corroboration.Claim claim, Corroboration.Cell cell, Places places) {
    return new Cell(
        Corroboration.cellId(claim.id(), cell.document()),
        "",
        boxes(cell.stand()),
        cell.proof() == null ? null : QuoteCard.of(cell.proof(), places));
  }

  private static List<Box> boxes(@Nullable Stand right) {
    return List.of(Stand.values()).stream()
        .map(stand -> new Box(CopyLines.inWords(stand), stand == right))
        .toList();
  }
}
