package org.aidememoire.question;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aidememoire.common.Quote;
import org.aidememoire.question.rule.Shuffle;
import org.jspecify.annotations.Nullable;

/**
 * Entries to be put into groups, such as the author's words, the translator's and the editors'.
 *
 * @param groups in the order in which they are shown; a group may stay empty
 */
public record Categorise(Prompt prompt, List<Entry> groups, List<Filed> entries)
    implements Question {

  /**
   * Something that belongs into one group: a text or a quotation, one of the two.
   *
   * @param id permanent within its question
   * @param group the id of the right group
   * @param say what is said about it with the right group, once that may be seen
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Filed(
      String id, @Nullable String text, @Nullable Quote quote, String group, @Nullable String say) {
    public Filed {
      new InvalidQuestion.Check()
          .id(id)
          .that(
              (text == null) != (quote == null), "Entry %s needs either a text or a quotation.", id)
          .that(text == null || !text.isBlank(), "Entry %s has no text.", id)
          .done();
    }

    /** What it says, whoever said it. */
    public String words() {
      return quote == null ? String.valueOf(text) : quote.exact();
    }
  }

  public Categorise {
    groups = List.copyOf(groups);
    entries = List.copyOf(entries);
    List<String> known = Entry.ids(groups);
    InvalidQuestion.Check check =
        new InvalidQuestion.Check()
            .that(groups.size() >= 2, "A sorting needs at least two groups.")
            .that(entries.size() >= 2, "A sorting needs at least two entries.")
            .ids(known, "group")
            .ids(entries.stream().map(Filed::id).toList(), "entry");
    for (Filed entry : entries) {
      check.that(
          known.contains(entry.group()),
          "Entry %s names the group \"%s\", which is not in the list.",
          entry.id(),
          entry.group());
    }
    check.done();
  }

  /** As {@link RightPairs#mark} says. */
  @Override
  public AnswerMark markResponse(Response response) {
    return new RightPairs(right()).mark(response, Entry.ids(groups), this);
  }

  @Override
  public Optional<Response> rightAnswer() {
    return Optional.of(new Response.Pairs(right()));
  }

  /** The id of the right group by the id of its entry, in the order of the entries. */
  private Map<String, String> right() {
    Map<String, String> right = new LinkedHashMap<>();
    entries.forEach(entry -> right.put(entry.id(), entry.group()));
    return right;
  }

  /** The entries as one attempt shows them: always the same for the same seed. */
  public List<Filed> shownEntries(long seed) {
    return Shuffle.of(entries, seed, id());
  }
}
