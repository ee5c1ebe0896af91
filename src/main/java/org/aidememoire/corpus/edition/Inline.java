package org.aidememoire.corpus.edition;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/**
 * A piece of a line of text. Only {@link Text}, alone or inside {@link Emphasis}, belongs to the
 * canonical text; every other kind was added by an editor, a translator or an archive.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Inline.Text.class, name = "text"),
  @JsonSubTypes.Type(value = Inline.Emphasis.class, name = "emphasis"),
  @JsonSubTypes.Type(value = Inline.PageMark.class, name = "page-mark"),
  @JsonSubTypes.Type(value = Inline.NoteMark.class, name = "note-mark"),
  @JsonSubTypes.Type(value = Inline.Insertion.class, name = "insertion"),
  @JsonSubTypes.Type(value = Inline.Sic.class, name = "sic"),
  @JsonSubTypes.Type(value = Inline.Omission.class, name = "omission"),
  @JsonSubTypes.Type(value = Inline.Space.class, name = "space")
})
public sealed interface Inline {

  /**
   * Words of the document.
   *
   * @param start where they begin in the canonical text, in code points; -1 inside a heading or a
   *     note, whose words are not canonical
   */
  record Text(String text, int start) implements Inline {}

  record Emphasis(List<Inline> inlines) implements Inline {
    public Emphasis {
      inlines = List.copyOf(inlines);
    }
  }

  /**
   * The place where a page of the print begins.
   *
   * @param label the page's number as printed, such as {@code 1568} or {@code XIV}
   */
  record PageMark(String label) implements Inline {}

  /** A reference to the note with this label. */
  record NoteMark(String label) implements Inline {}

  /** Words in square brackets that the author did not write, without the brackets. */
  record Insertion(String text) implements Inline {}

  /** The editors' word that the text before it stands so in the original. */
  record Sic() implements Inline {}

  /** The editors' statement that something was left out, without the brackets. */
  record Omission(String text) implements Inline {}

  /**
   * The space of the print that goes with a mark: shown beside it, but not canonical, because
   * without the mark two spaces would meet.
   */
  record Space() implements Inline {}
}
