package org.aidememoire.search.index;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The dictionary of PostgreSQL that reduces the words of a language to their stems.
 *
 * @param name as PostgreSQL knows it, such as {@code english_stem}
 */
public record Dictionary(String name) {
  public static final Dictionary ENGLISH = new Dictionary("english_stem");

  /** Takes every word as it is: for languages without a dictionary of their own. */
  public static final Dictionary SIMPLE = new Dictionary("simple");

  private static final Set<String> STEMMED =
      Set.of(
          "arabic",
          "armenian",
          "basque",
          "catalan",
          "danish",
          "dutch",
          "english",
          "finnish",
          "french",
          "german",
          "greek",
          "hindi",
          "hungarian",
          "indonesian",
          "irish",
          "italian",
          "lithuanian",
          "nepali",
          "norwegian",
          "portuguese",
          "romanian",
          "russian",
          "serbian",
          "spanish",
          "swedish",
          "tamil",
          "turkish",
          "yiddish");

  /**
   * @param language its English name, as {@code document.yaml} gives it; null where not stated
   */
  public static Dictionary of(@Nullable String language) {
    String name = language == null ? "" : language.strip().toLowerCase(Locale.ROOT);
    return STEMMED.contains(name) ? new Dictionary(name + "_stem") : SIMPLE;
  }
}
