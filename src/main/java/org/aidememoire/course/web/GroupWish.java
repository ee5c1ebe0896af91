package org.aidememoire.course.web;

import static java.util.stream.Collectors.joining;

import java.util.Set;
import java.util.TreeSet;

/**
 * What a teacher wants to make of a group, while they are asked about it.
 *
 * @param groupId 0 where they are asked about none
 * @param members who is to be in it, by id; nobody where it is to be dissolved
 */
record GroupWish(long groupId, Set<Long> members, boolean dissolving) {
  static final GroupWish NONE = new GroupWish(0, Set.of(), false);

  /** To be compared: nobody at all is something to be asked about, too. */
  String about() {
    return new TreeSet<>(members).stream().map(String::valueOf).collect(joining(",", "in:", ""));
  }
}
