package org.aidememoire.corpus;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The tags by which pages say in which language a text is, from its English name. */
final class LanguageNames {
  /** By BCP 47, a language that is not known. */
  static final String UNKNOWN = "und";

  private static final Map<String, String> TAGS =
      Arrays.stream(Locale.getISOLanguages())
          .collect(
              Collectors.toUnmodifiableMap(
                  tag -> key(Locale.of(tag).getDisplayLanguage(Locale.ENGLISH)),
                  tag -> tag,
                  (first, second) -> first));

  private LanguageNames() {}

  /** Such as {@code ru} for {@code Russian}. */
  static String tag(String englishName) {
    return TAGS.getOrDefault(key(englishName), UNKNOWN);
  }

  private static String key(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
