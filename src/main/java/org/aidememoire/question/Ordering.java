package org.aidememoire.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aidememoire.question.rule.Shuffle;

/**
 * Entries to put in order.
 *
 * @param entries in the right order; show {@link #shownEntries} to students instead
 */
public record Ordering(Prompt prompt, List<Entry> entries) implements Question {

  public Ordering {
    entries = List.copyOf(entries);
    new InvalidQuestion.Check()
        .that(entries.size() >= 2, "An ordering needs at least two entries.")
        .ids(Entry.ids(entries), "entry")
        .done();
  }

  /**
   * The share of right neighbouring pairs: of the n − 1 entries that have a successor, how many the
   * student put directly before it (Moodle's ordering question, "relative to the next item,
   * excluding last"). One entry out of place thus costs no more than its neighbourhood. A place
   * that was left open has no neighbours.
   */
  @Override
  public AnswerMark markResponse(Response response) {
    List<String> given = response.as(Response.Order.class, this).entries();
    List<String> right = ids();
    boolean known = given.stream().allMatch(id -> id.isEmpty() || right.contains(id));
    if (!known || given.size() > right.size()) {
      throw new IllegalArgumentException("No such entry in " + id());
    }
    int pairs = right.size() - 1;
    int hits = 0;
    List<AnswerMark.Part> parts = new ArrayList<>();
    for (int i = 0; i + 1 < given.size(); i++) {
      String next = given.get(i + 1);
      if (given.get(i).isEmpty() || next.isEmpty()) {
        continue;
      }
      boolean follows = right.indexOf(next) == right.indexOf(given.get(i)) + 1;
      hits += follows ? 1 : 0;
      parts.add(new AnswerMark.Part(given.get(i), next, follows, follows ? 1.0 / pairs : 0));
    }
    return new AnswerMark.ByParts((double) hits / pairs, parts);
  }

  @Override
  public Optional<Response> rightAnswer() {
    return Optional.of(new Response.Order(ids()));
  }

  /** The entries as one attempt shows them: the same for the same seed, never the right order. */
  public List<Entry> shownEntries(long seed) {
    return Shuffle.apart(entries, seed, id());
  }

  private List<String> ids() {
    return Entry.ids(entries);
  }
}
