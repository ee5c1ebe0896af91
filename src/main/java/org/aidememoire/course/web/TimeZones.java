package org.aidememoire.course.web;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The time zones that a course may have, as a form offers them. */
final class TimeZones {
  private static final Set<String> CONTINENTS =
      Set.of(
          "Africa",
          "America",
          "Antarctica",
          "Arctic",
          "Asia",
          "Atlantic",
          "Australia",
          "Europe",
          "Indian",
          "Pacific");

  private static final List<Continent> OFFERED = grouped();

  /** The zones of one continent or ocean, by place. */
  record Continent(String name, List<Zone> zones) {}

  /**
   * @param id such as {@code Europe/Vienna}
   * @param place such as {@code Vienna}
   */
  record Zone(String id, String place) {}

  private TimeZones() {}

  static List<Continent> offered() {
    return OFFERED;
  }

  static boolean isOffered(String unsafeId) {
    return OFFERED.stream()
        .flatMap(continent -> continent.zones().stream())
        .anyMatch(zone -> zone.id().equals(unsafeId));
  }

  /** Only the zones that are named after a place: the others are old names and bare offsets. */
  private static List<Continent> grouped() {
    Map<String, List<Zone>> byContinent =
        ZoneId.getAvailableZoneIds().stream()
            .filter(id -> CONTINENTS.contains(continent(id)))
            .map(id -> new Zone(id, place(id)))
            .sorted(Comparator.comparing(Zone::place))
            .collect(
                Collectors.groupingBy(
                    zone -> continent(zone.id()), TreeMap::new, Collectors.toList()));
    return byContinent.entrySet().stream()
        .map(entry -> new Continent(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static String continent(String id) {
    return id.contains("/") ? id.substring(0, id.indexOf('/')) : "";
  }

  private static String place(String id) {
    return id.substring(id.indexOf('/') + 1).replace('_', ' ').replace("/", ", ");
  }
}
