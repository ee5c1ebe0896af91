package org.aidememoire.faults.history;

import java.util.UUID;

/** Something that a client did or was told, in the order in which clients saw it. */
public sealed interface Event {

  /** An answer was made up and is going to be sent, perhaps many times. */
  record Sent(long attempt, String item, UUID key, int follows, String value) implements Event {}

  /** The server kept the answer and said so. */
  record Kept(UUID key, How how, int number) implements Event {}

  /** The server said that it did not keep the answer. */
  record Refused(UUID key, String why) implements Event {}

  /** The server said in which attempt the student is to work. */
  record Begun(String student, long attempt) implements Event {}

  /** The server showed this step as the answer to an item, after all saves had been answered. */
  record Shown(long attempt, String item, int number) implements Event {}

  /** The server showed this receipt. */
  record HandedIn(long attempt, String checksum) implements Event {}

  /** The due date was moved by the teacher: what was late may count by now. */
  record DueMoved() implements Event {}

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
