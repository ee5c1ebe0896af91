package org.aidememoire.faults;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Waits on a wire for words to come by in their order on one connection, strikes once, and lets
 * what it was watching for get no further. A transaction that begins or ends is where it starts to
 * listen anew: words of two transactions never add up.
 */
final class Trap {
  /** Whether the message with the last words is stopped, or the answer to it. */
  enum Moment {
    BEFORE,
    AFTER
  }

  /** As the wire says that a transaction begins: with the NUL that ends a statement. */
  static final String BEGIN = "begin\0";

  private static final List<byte[]> ENDS = List.of(bytes("commit\0"), bytes("rollback\0"));

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
    this.words = words.stream().map(Trap::bytes).toList();
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

  private int listen(int before, byte[] message, int length) {
    int begins = indexOf(bytes(BEGIN), message, 0, length);
    int heardNow = begins < 0 ? before : 0;
    int at = Math.max(0, begins);
    while (heardNow < words.size()) {
      int found = indexOf(words.get(heardNow), message, at, length);
      if (found < 0) {
        return ends(message, length) ? 0 : heardNow;
      }
      at = found + 1;
      heardNow++;
    }
    return heardNow;
  }

  private static boolean ends(byte[] message, int length) {
    return ENDS.stream().anyMatch(end -> indexOf(end, message, 0, length) >= 0);
  }

  private static byte[] bytes(String word) {
    return word.getBytes(StandardCharsets.UTF_8);
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
