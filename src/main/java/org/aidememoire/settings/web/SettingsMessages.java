package org.aidememoire.settings.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the page about how pages are shown, and of the tools for reading. */
@MessageBundle("settings")
public interface SettingsMessages {
  @Message("Reading settings")
  String title();

  @Message("Choose what makes reading easier for you. Nothing here changes your work or its marks.")
  String lead();

  @Message("Your choice is kept with your account, on every device.")
  String kept_for_person();

  @Message("Your choice is kept on this device. Sign in to have it everywhere.")
  String kept_on_device();

  @Message("Text size")
  String text();

  @Message("Normal")
  String text_normal();

  @Message("Large")
  String text_large();

  @Message("Larger")
  String text_larger();

  @Message("Largest")
  String text_largest();

  @Message("Space between lines")
  String spacing();

  @Message("Normal")
  String spacing_normal();

  @Message("Wide")
  String spacing_wide();

  @Message("Wider, and between letters too")
  String spacing_wider();

  @Message("Letters")
  String face();

  @Message("As in a printed book")
  String face_book();

  @Message("Plain, without serifs")
  String face_plain();

  @Message("Colours")
  String scheme();

  @Message("As on this device")
  String scheme_system();

  @Message("Light")
  String scheme_light();

  @Message("Dark")
  String scheme_dark();

  @Message("Reading ruler")
  String ruler();

  @Message("No ruler")
  String ruler_off();

  @Message("A band follows the line you are reading")
  String ruler_on();

  @Message("Speed of the voice that reads aloud")
  String pace();

  @Message("Normal")
  String pace_normal();

  @Message("Slow")
  String pace_slow();

  @Message("Fast")
  String pace_fast();

  @Message("Language")
  String language();

  @Message("As your browser asks: {language}")
  String language_wished(String language);

  @Message("Documents and questions stay in the language they are written in.")
  String language_hint();

  @Message("How it looks")
  String sample();

  @Message("Save and go back")
  String save();

  @Message("Reading tools")
  String tools();

  @Message("Read aloud")
  String read_aloud();

  @Message("Pause")
  String pause();

  @Message("Go on reading aloud")
  String resume();

  @Message("Stop")
  String stop();

  @Message("Back one sentence")
  String back();

  @Message("On one sentence")
  String on();

  @Message("Reading aloud.")
  String reading();

  @Message("Paused.")
  String paused();

  @Message("The reading has ended.")
  String ended();

  @Message("This browser has no voice to read with.")
  String no_voice();

  @Message("Ruler")
  String ruler_button();

  @Message("Read the question aloud")
  String read_question();
}
