package org.aidememoire.settings.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Locale;
import org.aidememoire.settings.Settings;

/**
 * @param wished the language that the browser asks for
 * @param back the page to go back to
 */
@CheckedTemplate(basePath = "settings", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SettingsPage(Settings chosen, List<Tongue> languages, String wished, String back)
    implements TemplateInstance {

  /** A language under its own name. */
  record Tongue(String tag, String name, boolean chosen) {
    static Tongue of(Locale language, Settings chosen) {
      String tag = language.toLanguageTag();
      return new Tongue(tag, nameOf(language), tag.equals(chosen.language()));
    }
  }

  static String nameOf(Locale language) {
    String name = language.getDisplayName(language);
    return name.substring(0, 1).toUpperCase(language) + name.substring(1);
  }
}
