package org.aidememoire.faults;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Waits on a wire for words to come by in their order on one connection, strikes once, and lets
 * what it was watching for get no further.
 */
final class Trap {
  /** Whether the message with the last words is stopped, or the answer to it. */
  enum Moment {
    BEFORE,
    AFTER
  }

  private final List<byte[]> words;
  private final Moment moment;
  private final Runnable strike;
  private final Map<Object, Integer> heard = new HashMap<>();
  private boolean sprung;
  private int passes;

  /**
   * @param words in small letters; the wire may write them in capitals
   * @param passes how often the words may come by before it strikes
   */
  Trap(List<String> words, Moment moment, int passes, Runnable strike) {
    this.words = words.stream().map(w -> w.getBytes(StandardCharsets.UTF_8)).toList();
    this.moment = moment;
    this.passes = passes;
    this.strike = strike;
  }

  /**
   * A message comes by.
   *
   * @param request whether it goes towards the server's side
   * @return whether it may go on
   */
  synchronized boolean lets(Object connection, boolean request, byte[] message, int length) {
    if (sprung || (!request && moment == Moment.BEFORE)) {
      return true;
    }
    int before = heard.getOrDefault(connection, 0);
    int now = request ? listen(before, message, length) : before;
    heard.put(connection, now);
    boolean complete = now == words.size() && (request == (moment == Moment.BEFORE));
    if (!complete) {
      return true;
    }
    heard.remove(connection);
    if (passes-- > 0) {
      return true;
    }
    sprung = true;
    strike.run();
    return false;
  }

  private int listen(int from, byte[] message, int length) {
    int heardNow = from;
    int at = 0;
    while (heardNow < words.size()) {
      int found = indexOf(words.get(heardNow), message, at, length);
      if (found < 0) {
        return heardNow;
      }
      at = found + 1;
      heardNow++;
    }
    return heardNow;
  }

  private static int indexOf(byte[] word, byte[] message, int from, int length) {
    for (int at = from; at <= length - word.length; at++) {
      int same = 0;
      while (same < word.length && lower(message[at + same]) == word[same]) {
        same++;
      }
      if (same == word.length) {
        return at;
      }
    }
    return -1;
  }

  private static int lower(byte letter) {
    return letter >= 'A' && letter <= 'Z' ? letter + ('a' - 'A') : letter;
  }

  synchronized boolean hasSprung() {
    return sprung;
  }
}
