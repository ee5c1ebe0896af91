package org.aidememoire.settings;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.aidememoire.settings.Choice.Face;
import org.aidememoire.settings.Choice.Pace;
import org.aidememoire.settings.Choice.Ruler;
import org.aidememoire.settings.Choice.Scheme;
import org.aidememoire.settings.Choice.Spacing;
import org.aidememoire.settings.Choice.TextSize;
import org.aidememoire.settings.Choice.Value;
import org.jspecify.annotations.Nullable;

/**
 * How somebody wants pages to be shown.
 *
 * @param language a language tag such as {@code es}; null where the browser's wish counts
 */
public record Settings(
    TextSize text,
    Spacing spacing,
    Face face,
    Scheme scheme,
    Pace pace,
    Ruler ruler,
    @Nullable String language) {
  public static final Settings FIRST =
      new Settings(
          TextSize.NORMAL, Spacing.NORMAL, Face.BOOK, Scheme.SYSTEM, Pace.NORMAL, Ruler.OFF, null);

  private static final Pattern TAG = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}");

  public Settings {
    language = language != null && TAG.matcher(language).matches() ? language : null;
  }

  /** These settings with what {@code unsafeFields} says; what it does not mention stays. */
  public Settings changed(Map<String, String> unsafeFields) {
    return new Settings(
        Choice.of(unsafeFields.get("text"), text),
        Choice.of(unsafeFields.get("spacing"), spacing),
        Choice.of(unsafeFields.get("face"), face),
        Choice.of(unsafeFields.get("scheme"), scheme),
        Choice.of(unsafeFields.get("pace"), pace),
        Choice.of(unsafeFields.get("ruler"), ruler),
        unsafeFields.getOrDefault("language", language));
  }

  /** Only what differs from {@link #FIRST}, such as {@code text=large&language=es}. */
  public String inShort() {
    Map<String, String> fields = new LinkedHashMap<>();
    put(fields, "text", text);
    put(fields, "spacing", spacing);
    put(fields, "face", face);
    put(fields, "scheme", scheme);
    put(fields, "pace", pace);
    put(fields, "ruler", ruler);
    if (language != null) {
      fields.put("language", language);
    }
    return fields.entrySet().stream()
        .map(field -> field.getKey() + "=" + field.getValue())
        .collect(Collectors.joining("&"));
  }

  /** Reads {@link #inShort}; what cannot be read is passed over. */
  public static Settings read(String unsafeShort) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (String field : unsafeShort.split("&", 20)) {
      int equals = field.indexOf('=');
      if (equals > 0) {
        fields.put(field.substring(0, equals), field.substring(equals + 1));
      }
    }
    return FIRST.changed(fields);
  }

  private static <T extends Enum<T> & Value> void put(
      Map<String, String> fields, String name, T value) {
    if (!Choice.isFirst(value)) {
      fields.put(name, value.key());
    }
  }
}
