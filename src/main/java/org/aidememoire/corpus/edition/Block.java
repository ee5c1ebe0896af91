package org.aidememoire.corpus.edition;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/**
 * A block of an edition, in the order of the source. Headings and notes are the editors'; the
 * others are the document's own and make up its canonical text.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Block.Heading.class, name = "heading"),
  @JsonSubTypes.Type(value = Block.Paragraph.class, name = "paragraph"),
  @JsonSubTypes.Type(value = Block.ItemList.class, name = "list"),
  @JsonSubTypes.Type(value = Block.Letterhead.class, name = "letterhead"),
  @JsonSubTypes.Type(value = Block.Addressee.class, name = "addressee"),
  @JsonSubTypes.Type(value = Block.Signature.class, name = "signature"),
  @JsonSubTypes.Type(value = Block.Aside.class, name = "aside"),
  @JsonSubTypes.Type(value = Block.Note.class, name = "note")
})
public sealed interface Block {

  /** The editors' or the archive's title: not the author's words. */
  record Heading(List<Inline> inlines) implements Block {
    public Heading {
      inlines = List.copyOf(inlines);
    }
  }

  /**
   * @param number counted from 1 through the document; what {@code ¶4} refers to
   */
  record Paragraph(int number, List<Inline> inlines) implements Block {
    public Paragraph {
      inlines = List.copyOf(inlines);
    }
  }

  /** A list of the document's own; each entry is a numbered paragraph. */
  record ItemList(List<Paragraph> items) implements Block {
    public ItemList {
      items = List.copyOf(items);
    }
  }

  /** What stands above the text on the paper itself: markings, telegram headings, datelines. */
  record Letterhead(List<Inline> inlines) implements Block {
    public Letterhead {
      inlines = List.copyOf(inlines);
    }
  }

  record Addressee(List<Inline> inlines) implements Block {
    public Addressee {
      inlines = List.copyOf(inlines);
    }
  }

  record Signature(List<Inline> inlines) implements Block {
    public Signature {
      inlines = List.copyOf(inlines);
    }
  }

  /** A line between paragraphs with nothing canonical in it: a page mark or an omission alone. */
  record Aside(List<Inline> inlines) implements Block {
    public Aside {
      inlines = List.copyOf(inlines);
    }
  }

  /** An editors' note, printed after the text. */
  record Note(String label, List<Inline> inlines) implements Block {
    public Note {
      inlines = List.copyOf(inlines);
    }
  }

  /** Whether the words of this block are the document's own. */
  @JsonIgnore
  default boolean isCanonical() {
    return switch (this) {
      case Heading h -> false;
      case Aside a -> false;
      case Note n -> false;
      case Paragraph p -> true;
      case ItemList l -> true;
      case Letterhead l -> true;
      case Addressee a -> true;
      case Signature s -> true;
    };
  }
}
