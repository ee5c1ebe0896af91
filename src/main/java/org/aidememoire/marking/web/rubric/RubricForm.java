package org.aidememoire.marking.web.rubric;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.aidememoire.attempt.RubricMark;
import org.aidememoire.question.LongText;
import org.aidememoire.question.Rubric;
import org.aidememoire.site.Words;
import org.jspecify.annotations.Nullable;

/** A judgement as it was sent: about which state of which answer, and what was found. */
record RubricForm(MultivaluedMap<String, String> fields) {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

  /** 0, which no attempt has, where it is no number. */
  long attempt() {
    return number("attempt");
  }

  String question() {
    return text("question");
  }

  /** The number of the state that the teacher had before them; 0 where it is no number. */
  long step() {
    return number("step");
  }

  /** Whether the teacher had this mark before them; 0 is none. What does not say so has. */
  boolean knows(long mark) {
    return !fields.containsKey("mark") || number("mark") == mark;
  }

  /** Whether the next answer is to be shown afterwards. */
  boolean wantsNext() {
    return text("then").equals("next");
  }

  Rubric.Judgement judgement(LongText question) {
    Map<String, String> levels = new HashMap<>();
    for (Rubric.Criterion criterion : criteria(question)) {
      String level = text("level." + criterion.id());
      if (criterion.levels().stream().anyMatch(known -> known.id().equals(level))) {
        levels.put(criterion.id(), level);
      }
    }
    // Browsers send line ends as CR LF; NUL has no place in a text.
    return new Rubric.Judgement(
        levels, text("text").replace("\r\n", "\n").replace("\0", "").strip());
  }

  /** What is wrong with it; empty where nothing is. */
  static Optional<String> findProblem(Rubric.Judgement judgement, LongText question) {
    RubricMessages words = Words.in(RubricMessages.class);
    String comment = judgement.comment();
    int length = comment.codePointCount(0, comment.length());
    if (length > RubricMark.LONGEST_COMMENT) {
      return Optional.of(words.comment_too_long(RubricMark.LONGEST_COMMENT, length));
    }
    return judgement.levels().size() < criteria(question).size()
        ? Optional.of(words.level_missing())
        : Optional.empty();
  }

  private static List<Rubric.Criterion> criteria(LongText question) {
    Rubric rubric = question.rubric();
    return rubric == null ? List.of() : rubric.criteria();
  }

  private long number(String field) {
    String text = text(field);
    return NUMBER.matcher(text).matches() ? Long.parseLong(text) : 0;
  }

  private String text(String field) {
    @Nullable String value = fields.getFirst(field);
    return value == null ? "" : value;
  }
}
