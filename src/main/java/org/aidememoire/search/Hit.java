package org.aidememoire.search;

import java.util.List;
import java.util.Optional;
import org.aidememoire.common.Slug;
import org.aidememoire.corpus.PartialDate;
import org.aidememoire.search.index.Part;
import org.aidememoire.search.query.Shelf;

/**
 * A document or a lesson that was found.
 *
 * @param language of its title, its kind and what is said about it, as a tag
 * @param title the words found marked
 * @param author empty where there is none, as for lessons
 * @param kind empty for lessons
 * @param date empty for lessons
 * @param edition the hash that positions refer to; empty for lessons
 * @param passages those that fit best, in the order in which they are read
 * @param more how many other passages have a word that was looked for
 */
public record Hit(
    Shelf shelf,
    Slug slug,
    String language,
    Snippet title,
    Optional<String> author,
    Optional<String> kind,
    Optional<PartialDate> date,
    Optional<String> edition,
    List<Passage> passages,
    long more) {

  /**
   * @param language as a tag
   * @param label of a note or of an entry printed around the text, key of what is explained; empty
   *     where there is none
   * @param paragraph 0 where it has no number
   * @param page the page of the print on which the first mark stands
   * @param marks in code points of the edition's canonical text; none where it is not part of that
   */
  public record Passage(
      Part part,
      String language,
      String label,
      int paragraph,
      Optional<String> page,
      Snippet snippet,
      List<Mark> marks) {}

  public Hit {
    passages = List.copyOf(passages);
  }
}
