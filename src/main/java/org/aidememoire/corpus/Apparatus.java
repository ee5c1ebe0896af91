package org.aidememoire.corpus;

import java.util.ArrayList;
import java.util.List;
import org.aidememoire.common.Slug;
import org.jspecify.annotations.Nullable;

/**
 * What a page explains in the place where it stands: the marks of one document, its words, people
 * and places.
 *
 * @param in the languages of the text and of what explains it
 * @param marks what the document's description says about marks; null where marks stand as printed
 *     and nothing is said about any, not even by the general rule for its kind
 */
public record Apparatus(
    Languages in, @Nullable List<Provenance.TextMark> marks, List<Entry> entries) {

  /**
   * As tags.
   *
   * @param words of the document's own
   * @param explanations of all that we say about it
   */
  public record Languages(String words, String explanations) {
    static Languages of(Provenance provenance) {
      return new Languages(provenance.wordsLanguage(), provenance.ownLanguage());
    }
  }

  /** What sort of thing is explained. */
  public enum Kind {
    TERM,
    PERSON,
    PLACE
  }

  /**
   * A word, a person or a place.
   *
   * @param forms the words by which it occurs in the text
   * @param says the explanation
   */
  public record Entry(Kind kind, Slug id, String name, List<String> forms, @Nullable String says) {
    public Entry {
      forms = List.copyOf(forms);
    }

    /** Unique within one document, such as {@code person-molotov}. */
    public String key() {
      return switch (kind) {
        case TERM -> "term-" + id;
        case PERSON -> "person-" + id;
        case PLACE -> "place-" + id;
      };
    }
  }

  public Apparatus {
    marks = marks == null ? null : List.copyOf(marks);
    entries = List.copyOf(entries);
  }

  /** For reading: everything that the document's description explains. */
  public static Apparatus of(Provenance provenance) {
    List<Entry> entries = terms(provenance);
    for (Provenance.Entry person : provenance.people()) {
      entries.add(new Entry(Kind.PERSON, person.id(), person.name(), names(person), person.note()));
    }
    for (Provenance.Entry place : provenance.places()) {
      List<String> forms = place.forms().isEmpty() ? List.of(place.name()) : place.forms();
      entries.add(new Entry(Kind.PLACE, place.id(), place.name(), forms, place.note()));
    }
    return new Apparatus(Languages.of(provenance), provenance.marks(), entries);
  }

  /**
   * For a quiz: hard words only. Who somebody was, or whose a mark is, may be what is asked; so no
   * mark is explained in any quiz, and no author has to think of it.
   */
  public static Apparatus forQuiz(Provenance provenance) {
    return new Apparatus(Languages.of(provenance), null, terms(provenance));
  }

  private static List<Entry> terms(Provenance provenance) {
    List<Entry> terms = new ArrayList<>();
    for (Provenance.Term term : provenance.terms()) {
      terms.add(new Entry(Kind.TERM, term.id(), term.term(), term.forms(), term.meaning()));
    }
    return terms;
  }

  /** A person who is given no other forms goes by the whole name or the surname. */
  private static List<String> names(Provenance.Entry person) {
    String name = person.name();
    return person.forms().isEmpty()
        ? List.of(name, name.substring(name.lastIndexOf(' ') + 1))
        : person.forms();
  }
}
