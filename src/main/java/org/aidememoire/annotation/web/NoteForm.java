package org.aidememoire.annotation.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aidememoire.annotation.Remark;
import org.aidememoire.common.FormErrors;
import org.aidememoire.lesson.Move;
import org.aidememoire.site.WayBack;
import org.aidememoire.site.Words;
import org.jspecify.annotations.Nullable;

/**
 * A highlight or note as it was sent.
 *
 * @param words as they were typed or pasted; empty where a place says which are meant
 * @param edition the hash of the edition that the place refers to
 * @param place first code point and the one after the last, such as {@code 120-164}
 * @param version the state of the note that was shown when it was changed
 * @param person for whom the page was made
 * @param back the page to go on to
 */
record NoteForm(
    String words,
    String edition,
    String place,
    String move,
    String note,
    String key,
    String version,
    String person,
    String back) {
  private static final Pattern PLACE = Pattern.compile("(\\d{1,7})-(\\d{1,7})");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

  /** Places in an edition, not yet checked against it. */
  record Span(int start, int end) {}

  static NoteForm of(MultivaluedMap<String, String> fields) {
    String words = text(fields, "passageText");
    // Who was asked which place they mean may type other words instead.
    boolean others = fields.containsKey("asked") && !text(fields, "asked").equals(words);
    return new NoteForm(
        words,
        text(fields, "edition"),
        others ? "" : text(fields, "place"),
        text(fields, "move"),
        text(fields, "text"),
        text(fields, "key"),
        text(fields, "version"),
        text(fields, "person"),
        text(fields, "back"));
  }

  /** An empty form, to come back from to this page. */
  static NoteForm empty(String back, String person) {
    return new NoteForm("", "", "", "", "", UUID.randomUUID().toString(), "", person, back);
  }

  /** Browsers send line ends as CR LF; NUL has no place in a text. */
  private static String text(MultivaluedMap<String, String> fields, String name) {
    String value = fields.getFirst(name);
    return value == null ? "" : value.replace("\r\n", "\n").replace("\0", "").strip();
  }

  /** The same, meant for other words. */
  NoteForm in(String otherEdition) {
    return new NoteForm(words, otherEdition, place, move, note, key, version, person, back);
  }

  /** Where "Cancel" leads: a page of ours, whatever was sent. */
  public String backPath() {
    return WayBack.to(back).toString();
  }

  Optional<Span> span() {
    Matcher matcher = PLACE.matcher(place);
    return matcher.matches()
        ? Optional.of(
            new Span(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
        : Optional.empty();
  }

  /** Null for a plain note. */
  @Nullable Move readMove() {
    for (Move each : Move.values()) {
      if (each.slug().equals(move)) {
        return each;
      }
    }
    return null;
  }

  Optional<UUID> readKey() {
    try {
      return Optional.of(UUID.fromString(key));
    } catch (IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }

  /** 0, which no annotation has, where it is no number. */
  int readVersion() {
    return NUMBER.matcher(version).matches() ? Integer.parseInt(version) : 0;
  }

  /** What is wrong with what is said about the words. */
  void checkRemark(FormErrors errors) {
    AnnotationMessages say = Words.in(AnnotationMessages.class);
    errors.require(Remark.isSaid(readMove(), note), "move", say.error_nothing_said());
    int length = note.codePointCount(0, note.length());
    errors.require(
        !Remark.isTooLong(note), "note", say.error_long_note(Remark.LONGEST_NOTE, length));
  }

  /**
   * @throws IllegalArgumentException where {@link #checkRemark} has found something
   */
  Remark remark() {
    return new Remark(readMove(), note);
  }
}
