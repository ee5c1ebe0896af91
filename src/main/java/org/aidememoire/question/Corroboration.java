package org.aidememoire.question;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.aidememoire.common.Quote;
import org.aidememoire.common.Slug;
import org.jspecify.annotations.Nullable;

/**
 * Claims held against documents: does each support the claim, contradict it, or say nothing of it?
 * Corroboration is one of the ways in which historians read (Wineburg 1991, "Historical problem
 * solving", Journal of Educational Psychology 83(1), 73–87); that silence is an answer of its own
 * is what students find hardest.
 *
 * @param documents the columns, at least two
 * @param claims the rows
 */
public record Corroboration(Prompt prompt, List<Source> documents, List<Claim> claims)
    implements Question {

  /** What a document says of a claim. */
  public enum Stand {
    @JsonProperty("supports")
    SUPPORTS,
    @JsonProperty("contradicts")
    CONTRADICTS,
    @JsonProperty("silent")
    SILENT;

    /** As files, forms and stored answers write it. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** Throws IllegalArgumentException for any other word. */
    public static Stand of(String word) {
      for (Stand stand : values()) {
        if (stand.word().equals(word)) {
          return stand;
        }
      }
      throw new IllegalArgumentException("No such stand");
    }
  }

  /**
   * @param text its short name, as the head of a column
   */
  public record Source(Slug document, String text) {
    public Source {
      new InvalidQuestion.Check().text(text, "Document " + document).done();
    }
  }

  /**
   * @param id permanent within its question
   * @param cells one for each document, in their order
   */
  public record Claim(String id, String text, List<Cell> cells) {
    public Claim {
      cells = List.copyOf(cells);
      new InvalidQuestion.Check().id(id).text(text, "Claim " + id).done();
    }
  }

  /**
   * @param proof the words that support or contradict; null, and only then, where it is silent
   * @param say what is said about it with the right answer, once that may be seen
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Cell(Slug document, Stand stand, @Nullable Quote proof, @Nullable String say) {
    public Cell {
      new InvalidQuestion.Check()
          .that(
              (stand == Stand.SILENT) == (proof == null),
              "What %s says of a claim needs a quotation, unless it is silent.",
              document)
          .that(
              proof == null || proof.document().equals(document),
              "The quotation for %s is from another document.",
              document)
          .done();
    }
  }

  public Corroboration {
    documents = List.copyOf(documents);
    claims = List.copyOf(claims);
    List<Slug> columns = documents.stream().map(Source::document).toList();
    InvalidQuestion.Check check =
        new InvalidQuestion.Check()
            .that(documents.size() >= 2, "A corroboration needs at least two documents.")
            .that(
                columns.stream().distinct().count() == columns.size(),
                "A document stands in one column only.")
            .that(!claims.isEmpty(), "A corroboration needs at least one claim.")
            .ids(claims.stream().map(Claim::id).toList(), "claim");
    for (Claim claim : claims) {
      check.that(
          claim.cells().stream().map(Cell::document).toList().equals(columns),
          "Claim %s needs one cell for each document, in their order.",
          claim.id());
    }
    check.done();
  }

  /** Names a cell in responses and forms. */
  public static String cellId(String claim, Slug document) {
    return claim + "." + document;
  }

  /** As {@link RightPairs#mark} says. */
  @Override
  public AnswerMark markResponse(Response response) {
    List<String> stands = Stream.of(Stand.values()).map(Stand::word).toList();
    return new RightPairs(rightWords()).mark(response, stands, this);
  }

  /** What is right for each cell, row by row. */
  public Map<String, Stand> right() {
    Map<String, Stand> right = new LinkedHashMap<>();
    for (Claim claim : claims) {
      claim.cells().forEach(cell -> right.put(cellId(claim.id(), cell.document()), cell.stand()));
    }
    return right;
  }

  @Override
  public Optional<Response> rightAnswer() {
    return Optional.of(new Response.Pairs(rightWords()));
  }

  private Map<String, String> rightWords() {
    Map<String, String> words = new LinkedHashMap<>();
    right().forEach((cell, stand) -> words.put(cell, stand.word()));
    return words;
  }

  /** The author's quotations for all cells that are not silent. */
  public static List<Quote> proofs(List<Claim> claims) {
    return claims.stream()
        .flatMap(claim -> claim.cells().stream())
        .flatMap(cell -> Optional.ofNullable(cell.proof()).stream())
        .toList();
  }
}
