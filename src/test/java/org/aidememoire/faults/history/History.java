package org.aidememoire.faults.history;

import java.util.ArrayList;
import java.util.List;

/** What all clients of an episode wrote down; many write at once. */
public final class History {
  private final List<Event> events = new ArrayList<>();

  public synchronized void add(Event event) {
    events.add(event);
  }

  public synchronized List<Event> events() {
    return List.copyOf(events);
  }
}
