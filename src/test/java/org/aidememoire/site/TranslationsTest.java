package org.aidememoire.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.qute.i18n.Message;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every message in every language of the interface, with all that it says in English. */
class TranslationsTest {
  private static final Pattern VALUE = Pattern.compile("\\{(\\w+)\\}");

  @ParameterizedTest
  @ValueSource(strings = "es")
  void every_message_is_translated_and_nothing_else_is(String language) throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Class<?> bundle : Bundles.all()) {
      Set<String> messages = new TreeSet<>();
      Bundles.messages(bundle).forEach(message -> messages.add(message.getName()));
      Set<String> translated = translations(bundle, language).stringPropertyNames();
      messages.stream()
          .filter(name -> !translated.contains(name))
          .forEach(name -> wrong.add(Bundles.name(bundle) + "." + name + " is missing"));
      translated.stream()
          .filter(name -> !messages.contains(name))
          .forEach(name -> wrong.add(Bundles.name(bundle) + "." + name + " is no message"));
    }
    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = "es")
  void every_translation_says_all_values_and_keeps_one_and_many_apart(String language)
      throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Class<?> bundle : Bundles.all()) {
      Properties translations = translations(bundle, language);
      for (Method message : Bundles.messages(bundle)) {
        String english = message.getAnnotation(Message.class).value();
        String translation = translations.getProperty(message.getName(), "");
        if (!translation.isEmpty() && !saysTheSame(english, translation)) {
          wrong.add("%s.%s: %s".formatted(Bundles.name(bundle), message.getName(), translation));
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void every_message_says_all_that_it_is_given() {
    List<String> wrong = new ArrayList<>();
    for (Class<?> bundle : Bundles.all()) {
      for (Method message : Bundles.messages(bundle)) {
        String english = message.getAnnotation(Message.class).value();
        Arrays.stream(message.getParameters())
            .map(Parameter::getName)
            .filter(name -> !english.contains(name))
            .forEach(name -> wrong.add(message.getName() + " does not say " + name));
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static boolean saysTheSame(String english, String translation) {
    boolean countsInEnglish = english.contains("{#if");
    return !translation.isBlank()
        && values(translation).containsAll(values(english))
        && (!countsInEnglish || translation.contains("{#if"));
  }

  private static Set<String> values(String text) {
    return VALUE.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toSet());
  }

  private static Properties translations(Class<?> bundle, String language) throws IOException {
    String file = "/messages/" + Bundles.name(bundle) + "_" + language + ".properties";
    var translations = new Properties();
    try (InputStream stream = TranslationsTest.class.getResourceAsStream(file)) {
      if (stream != null) {
        translations.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
      }
    }
    return translations;
  }
}
