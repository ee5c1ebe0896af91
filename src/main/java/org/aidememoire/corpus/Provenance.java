package org.aidememoire.corpus;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import org.aidememoire.common.Slug;
import org.jspecify.annotations.Nullable;

/**
 * What we say about a document, and on what each statement stands: the content of its {@code
 * document.yaml}. Null or empty means that nothing is stated.
 *
 * @param title our own neutral title; {@code citation} has the archive's
 * @param shortTitle for lists and panes; the title where none is given
 * @param kind what sort of paper it is, shown above the title
 * @param layout the archive's way of laying out its pages: {@code history-state-gov} or {@code
 *     wilson-center}
 * @param dates at least one; each with what it is the date of
 * @param sortDate where it stands among other documents; the first date where none is given
 * @param firstPage the page its text begins on, where the source file cannot say so
 * @param terms the glossary
 * @param transmission how the paper came to us, step by step from its author
 * @param marks marks within the text whose author must be explained
 * @param headnote the context a reader needs, in one or more paragraphs
 * @param beside documents worth setting beside this one
 * @param writtenIn the tag of the language of all that we say here; {@link #ownLanguage}
 */
public record Provenance(
    String title,
    String shortTitle,
    String kind,
    String layout,
    List<Dated> dates,
    PartialDate sortDate,
    @Nullable Party author,
    @Nullable Party recipient,
    @Nullable String place,
    @Nullable Language language,
    @Nullable Classification classification,
    @Nullable String firstPage,
    @Nullable Remark archiveReference,
    Citation citation,
    String rights,
    List<Entry> people,
    List<Entry> places,
    List<Term> terms,
    List<Step> transmission,
    List<TextMark> marks,
    @Nullable String headnote,
    List<Beside> beside,
    @Nullable String writtenIn) {

  @SuppressWarnings("ConstantValue") // JSON leaves out what may be left out
  public Provenance {
    if (dates.isEmpty()) {
      throw new IllegalArgumentException("a document needs at least one date");
    }
    shortTitle = shortTitle == null ? title : shortTitle;
    sortDate = sortDate == null ? dates.getFirst().on() : sortDate;
    dates = List.copyOf(dates);
    people = List.copyOf(people);
    places = List.copyOf(places);
    terms = List.copyOf(terms);
    transmission = List.copyOf(transmission);
    marks = List.copyOf(marks);
    beside = List.copyOf(beside);
  }

  /**
   * A date and what it is the date of.
   *
   * @param what such as "Handed over in Moscow"
   */
  public record Dated(PartialDate on, String what, @Nullable String note) {}

  /** The author or the recipient; several persons are one party. */
  public record Party(String name, @Nullable String note) {}

  /**
   * @param text the language of the words we show
   * @param original the language it was written in, if another
   * @param note who translated, or that it is not stated
   */
  public record Language(String text, @Nullable String original, @Nullable String note) {
    /** The tag of the language of the words we show; {@code und} where the name is not known. */
    public String tag() {
      return LanguageNames.tag(text);
    }
  }

  /**
   * @param standsOn which paper carries the mark: often a later copy, not the document itself
   */
  public record Classification(String text, @Nullable String standsOn, @Nullable String note) {}

  public record Remark(String text, @Nullable String note) {}

  /**
   * A person or a place that a reader may not know.
   *
   * @param forms the words by which it occurs in the text; empty where they follow from the name
   */
  public record Entry(Slug id, String name, List<String> forms, @Nullable String note) {
    public Entry {
      forms = List.copyOf(forms);
    }
  }

  /**
   * @param forms the words by which the term occurs in the text; the term itself where none is
   *     given
   */
  public record Term(Slug id, String term, List<String> forms, String meaning) {
    public Term {
      forms = forms.isEmpty() ? List.of(term) : List.copyOf(forms);
    }
  }

  /**
   * @param step what was done, such as "handed over"
   * @param text who did it, to whom and by what means
   * @param form what the paper was after this step, such as "English translation"
   */
  public record Step(
      String step,
      String text,
      @Nullable PartialDate on,
      @Nullable String form,
      Certainty certainty,
      @Nullable Evidence evidence) {
    @SuppressWarnings("ConstantValue") // JSON leaves out what may be left out
    public Step {
      certainty = certainty == null ? Certainty.STATED : certainty;
    }
  }

  /** On what a step of the transmission stands. */
  public enum Certainty {
    /** The print, or its volume, says so. */
    @JsonProperty("stated")
    STATED,
    /** It follows from what the print says, but is not said. */
    @JsonProperty("inferred")
    INFERRED,
    /** It must have happened, but by whom, when or how is not known. */
    @JsonProperty("unknown")
    UNKNOWN
  }

  /**
   * The words a statement stands on: of the document, of one of its editors' notes, or of an entry
   * of the metadata printed with it.
   *
   * @param note the note's number; null where the words are not a note's
   * @param front the label of the entry, such as "Citation"; null where they are not of an entry
   */
  public record Evidence(
      @Nullable String note,
      @Nullable String front,
      String quote,
      @Nullable String prefix,
      @Nullable String suffix) {

    @JsonIgnore
    public boolean isInText() {
      return note == null && front == null;
    }
  }

  /**
   * @param mark as it is printed, such as {@code [Gaston]}
   * @param whose its author, or that nobody says
   */
  public record TextMark(String mark, String whose, @Nullable String note) {}

  /**
   * @param links passages of this document and those of the other that belong together
   */
  public record Beside(Slug document, String reason, List<Link> links) {
    public Beside {
      links = List.copyOf(links);
    }
  }

  /**
   * @param from words of this document
   * @param to words of the other, such as those that they answer
   * @param note what a reader who compares them may see
   */
  public record Link(Words from, Words to, String note) {}

  /** Words as they are quoted, with what stands around them where they occur twice. */
  public record Words(String quote, @Nullable String prefix, @Nullable String suffix) {}

  /**
   * Where the text we show was published, and by whom it is cited.
   *
   * @param title the publisher's title of the document
   * @param in the volume, series or archive that holds it
   * @param sentenceCase the titles as styles set them that capitalise names only
   * @param authors persons, each "Given Family" or "Family, Given"
   * @param organization a government or other body that is the author
   * @param correspondence sender and addressee, by which styles cite a paper that passed between
   *     them, such as "Soviet Foreign Ministry to United States Embassy in the Soviet Union"
   * @param suppliedDate whether the document's date is not given in full where it is printed
   * @param number the document's number there
   * @param url an address of the archive itself, or null
   */
  public record Citation(
      String title,
      String in,
      @Nullable SentenceCase sentenceCase,
      @Nullable ShortForm shortForm,
      List<String> authors,
      @Nullable String organization,
      @Nullable String correspondence,
      @Nullable Boolean suppliedDate,
      List<String> editors,
      @Nullable String volume,
      @Nullable String volumeTitle,
      @Nullable String part,
      @Nullable String number,
      @Nullable String pages,
      @Nullable String translator,
      @Nullable String publisher,
      @Nullable String place,
      @Nullable String year,
      @Nullable String url,
      @Nullable String note) {
    public Citation {
      authors = List.copyOf(authors);
      editors = List.copyOf(editors);
    }
  }

  /** The same words as the citation's titles, with capitals only where names have them. */
  public record SentenceCase(
      @Nullable String title, @Nullable String in, @Nullable String volumeTitle) {}

  /** What a second note and a reference in the text call the document, in fewer words. */
  public record ShortForm(@Nullable String title, @Nullable String correspondence) {}

  /** The language of all that we say about the document: English where nothing is stated. */
  public String ownLanguage() {
    return writtenIn == null ? "en" : writtenIn;
  }

  /** The language of the document's words as we show them; ours where nothing is stated. */
  public String wordsLanguage() {
    return language == null ? ownLanguage() : language.tag();
  }

  public Optional<Entry> findPerson(Slug id) {
    return people.stream().filter(person -> person.id().equals(id)).findFirst();
  }
}
