package org.aidememoire.faults.history;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that a client did or was told, in the order in which clients saw it. */
public sealed interface Event {

  /** An answer was made up and is going to be sent, perhaps many times. */
  record Sent(long attempt, String item, UUID key, int follows, String value) implements Event {}

  /**
   * The server kept the answer and said so.
   *
   * @param asked when this post was sent; what was said of it was decided after that
   * @param told when the answer to it came
   */
  record Kept(UUID key, How how, int number, Instant asked, Instant told) implements Event {}

  /** The server said that it did not keep the answer, though it may keep it later. */
  record Refused(UUID key, String why, Instant told) implements Event {}

  /** With this answer its writer asked what it is worth. */
  record Checking(UUID key) implements Event {}

  /**
   * An item is going to be left for good.
   *
   * @param number of the item, counted from 1
   * @param key of the answer with which it is left; null where it is left without
   */
  record Leaving(long attempt, int number, @Nullable UUID key) implements Event {}

  /** The server went on from an item that was left for good. */
  record Left(long attempt, int number) implements Event {}

  /** The server led to this item as the furthest, after all saves had been answered. */
  record At(long attempt, int number) implements Event {}

  /** The server said in which attempt the student is to work. */
  record Begun(String student, long attempt) implements Event {}

  /** The server showed this step as the answer to an item, after all saves had been answered. */
  record Shown(long attempt, String item, int number) implements Event {}

  /** A page showed that the attempt ends then. */
  record Ends(long attempt, Instant at, Instant asked, Instant told) implements Event {}

  /**
   * The server showed this receipt.
   *
   * @param told when; it was handed in before that
   */
  record HandedIn(long attempt, String checksum, Instant told) implements Event {}

  /** Times were changed; the first says what holds for everybody. */
  record Changed(Change change, Instant asked, Instant told) implements Event {}

  /** Something that must never be answered, whatever breaks: a fault of the server, say. */
  record Wrong(String what) implements Event {}

  /** How an answer was kept. */
  enum How {
    SAVED,
    REPLAYED,
    LATE,
    STALE
  }
}
