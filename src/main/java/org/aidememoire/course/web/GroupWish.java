package org.aidememoire.course.web;

import static java.util.stream.Collectors.joining;

import java.util.Set;
import java.util.TreeSet;
import org.aidememoire.course.CourseGroup;

/**
 * What a teacher wants to make of a group, while they are asked about it.
 *
 * @param groupId 0 where they are asked about none
 * @param present who is in it, by id
 * @param members who is to be in it, by id; nobody where it is to be dissolved
 */
record GroupWish(long groupId, Set<Long> present, Set<Long> members, boolean dissolving) {
  static final GroupWish NONE = new GroupWish(0, Set.of(), Set.of(), false);

  static GroupWish toHold(CourseGroup group, Set<Long> members) {
    return new GroupWish(group.id(), group.memberIds(), members, false);
  }

  static GroupWish toDissolve(CourseGroup group) {
    return new GroupWish(group.id(), group.memberIds(), Set.of(), true);
  }

  /** To be compared: the same wish takes something else once others are in the group. */
  String about() {
    return ids(present) + "|" + ids(members);
  }

  private static String ids(Set<Long> people) {
    return new TreeSet<>(people).stream().map(String::valueOf).collect(joining(","));
  }
}
