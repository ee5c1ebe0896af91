package org.aidememoire.search.index;

/** What a passage is in its document or lesson, and how much a word in it counts. */
public enum Part {
  TITLE('A'),
  /** From whom and to whom. */
  PARTIES('B'),
  HEADNOTE('D'),
  /** The heading of the archive or its editors. */
  HEADING('B'),
  /** The document's own words. */
  TEXT('C'),
  NOTE('D'),
  /** What the archive prints around the text. */
  FRONT('D'),
  PERSON('D'),
  PLACE('D'),
  TERM('D'),
  /** What a lesson says it is about. */
  SUMMARY('B'),
  /** What a guided question asks. */
  QUESTION('C');

  private final char weight;

  Part(char weight) {
    this.weight = weight;
  }

  /** Whether it is in the language of the document, not of what is said about it. */
  boolean isPrinted() {
    return switch (this) {
      case HEADING, TEXT, NOTE, FRONT -> true;
      case TITLE, PARTIES, HEADNOTE, PERSON, PLACE, TERM, SUMMARY, QUESTION -> false;
    };
  }

  /** As PostgreSQL ranks: A counts most, D least. */
  char weight() {
    return weight;
  }
}
