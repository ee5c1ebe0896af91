package org.aidememoire.lesson;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;
import org.aidememoire.question.rule.Shuffle;

/**
 * What one attempt has of a quiz: a pure function of the seed that all attempts of a person at the
 * same work share, and of the attempt's number. What a section draws from its items is not drawn
 * again before all of them have had their turn. Attempts before are taken to have been at the same
 * quiz: where a newer version has other items in a pool, some can come again before that.
 *
 * @param seed shared by the attempts
 * @param number of the attempt, from 1
 * @param shuffled whether items come in an order of the attempt's own
 */
public record Draw(long seed, int number, boolean shuffled) {

  /** The sections with the items of this attempt, in its order. */
  public List<Section> of(List<Section> quiz) {
    return IntStream.range(0, quiz.size())
        .mapToObj(index -> of(quiz.get(index), "section " + index))
        .toList();
  }

  private Section of(Section section, String id) {
    List<Item> drawn =
        section.draw() == null ? section.items() : drawn(section.items(), section.asked(), id);
    return section.with(shuffled ? Shuffle.of(drawn, seed + number, id) : drawn);
  }

  /** Deals all attempts up to this one, so that this one gets what the others have not had. */
  private List<Item> drawn(List<Item> pool, int most, String id) {
    Deque<Item> pile = new ArrayDeque<>();
    List<Item> hand = List.of();
    int round = 0;
    for (int attempt = 1; attempt <= number; attempt++) {
      List<Item> dealt = new ArrayList<>(most);
      List<Item> putBack = new ArrayList<>();
      while (dealt.size() < most) {
        if (pile.isEmpty()) {
          pile.addAll(Shuffle.of(pool, seed, id + " round " + round++));
        }
        Item next = pile.poll();
        (dealt.contains(next) ? putBack : dealt).add(next);
      }
      putBack.reversed().forEach(pile::addFirst);
      hand = dealt;
    }
    List<Item> held = hand;
    return pool.stream().filter(held::contains).toList();
  }
}
