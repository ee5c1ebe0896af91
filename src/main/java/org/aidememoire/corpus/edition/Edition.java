package org.aidememoire.corpus.edition;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.aidememoire.common.Quote;
import org.aidememoire.common.Slug;

/**
 * One immutable, structured text of a document. All positions are code points of its canonical
 * text: the document's own words, its blocks joined with one LF.
 */
public final class Edition {
  private static final int CONTEXT = 32;

  private final Front front;
  private final List<Block> blocks;
  private final String canonicalText;
  private final int length;
  private final PlaceIndex places;
  private final String hash;

  /**
   * @throws IllegalArgumentException where positions or paragraph numbers do not follow one another
   */
  public Edition(Front front, List<Block> blocks) {
    this.front = front;
    this.blocks = List.copyOf(blocks);
    CanonicalText canonical = CanonicalText.of(front, this.blocks);
    this.canonicalText = canonical.text();
    this.length = canonicalText.codePointCount(0, canonicalText.length());
    this.places = new PlaceIndex(canonical);
    this.hash = sha256(EditionJson.write(this));
  }

  public Front front() {
    return front;
  }

  public List<Block> blocks() {
    return blocks;
  }

  public String canonicalText() {
    return canonicalText;
  }

  /** How many code points the canonical text has. */
  public int length() {
    return length;
  }

  /** SHA-256 of the edition as JSON, in 64 hexadecimal digits: the edition's permanent name. */
  public String hash() {
    return hash;
  }

  /** The editors' notes, in their order. */
  public List<Block.Note> listNotes() {
    return blocks.stream()
        .filter(Block.Note.class::isInstance)
        .map(Block.Note.class::cast)
        .toList();
  }

  /** The pages of the print that are known, in their order. */
  public List<Page> listPages() {
    return places.listPages();
  }

  /** How many numbered paragraphs there are. */
  public int countParagraphs() {
    return places.countParagraphs();
  }

  /** All words of a numbered paragraph; empty where no paragraph has this number. */
  public Optional<Quote> findParagraph(Slug document, int number) {
    return places
        .findParagraph(number)
        .map(paragraph -> quote(document, paragraph.start(), paragraph.end()));
  }

  /**
   * Looks for words as an author writes or copies them: page marks, note marks and brackets in them
   * are passed over, and quotes, dashes and white space need not be the same signs.
   *
   * @param prefix words that stand right before, to tell one place from another; may be empty
   * @param suffix words that stand right after; may be empty
   */
  public QuoteSearch find(Slug document, String exact, String prefix, String suffix) {
    return new QuoteFinder(this, document).find(exact, prefix, suffix);
  }

  /**
   * The words from one code point to another.
   *
   * @throws IllegalArgumentException where nothing stands there
   */
  public Quote quote(Slug document, int start, int end) {
    if (start < 0 || end > length || start >= end) {
      throw new IllegalArgumentException("No words from %d to %d".formatted(start, end));
    }
    return new Quote(
        document,
        hash,
        slice(start, end),
        slice(Math.max(0, start - CONTEXT), start),
        slice(end, Math.min(length, end + CONTEXT)),
        start,
        end);
  }

  /**
   * The quote as this edition has it, if the words really stand at that place in this edition; what
   * the sender says about their surroundings is not believed but read again.
   */
  public Optional<Quote> confirm(Quote untrusted) {
    boolean confirmed =
        untrusted.edition().equals(hash)
            && untrusted.end() <= length
            && slice(untrusted.start(), untrusted.end()).equals(untrusted.exact());
    return confirmed
        ? Optional.of(quote(untrusted.document(), untrusted.start(), untrusted.end()))
        : Optional.empty();
  }

  /**
   * @throws IllegalArgumentException outside the text
   */
  public Place placeOf(int codePoint) {
    if (codePoint < 0 || codePoint > length) {
      throw new IllegalArgumentException("No place at %d".formatted(codePoint));
    }
    return places.at(codePoint);
  }

  /** Where the quote begins, and the page on which it ends. */
  public Place placeOf(Quote quote) {
    Place first = placeOf(quote.start());
    return new Place(first.page(), placeOf(quote.end() - 1).page(), first.paragraph());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Edition edition && hash.equals(edition.hash);
  }

  @Override
  public int hashCode() {
    return hash.hashCode();
  }

  @Override
  public String toString() {
    return "Edition " + hash;
  }

  private String slice(int start, int end) {
    int from = canonicalText.offsetByCodePoints(0, start);
    return canonicalText.substring(from, canonicalText.offsetByCodePoints(from, end - start));
  }

  private static String sha256(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
