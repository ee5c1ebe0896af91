package org.aidememoire.corpus.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words around a document: its library card, its provenance, and the marks in its text. */
@MessageBundle("corpus")
public interface CorpusMessages {
  @Message("Library")
  String library();

  @Message("Documents to read, each with where it comes from and what can be done with it.")
  String library_lead();

  @Message("No documents have been loaded yet.")
  String library_empty();

  @Message("from {author}")
  String card_from(String author);

  @Message("to {recipient}")
  String card_to(String recipient);

  @Message("Lessons")
  String lessons();

  @Message("Where this comes from")
  String provenance();

  @Message("From")
  String from();

  @Message("To")
  String to();

  @Message("Place")
  String place();

  @Message("Language")
  String language();

  @Message("{text}, from {original}")
  String language_from(String text, String original);

  @Message("Marked")
  String marked();

  @Message("Archive’s reference")
  String archive_reference();

  @Message("Rights")
  String rights();

  @Message("Published in")
  String published_in();

  @Message("How it reached us")
  String transmission();

  @Message("All that is known about this paper, with remarks")
  String everything();

  @Message("Dates")
  String dates();

  @Message("The words this stands on:")
  String stands_on();

  @Message("What the paper was now")
  String form_label();

  @Message("Date not stated")
  String no_date();

  @Message("Our conclusion:")
  String inferred();

  @Message("Not known:")
  String unknown();

  @Message("(concluded)")
  String inferred_short();

  @Message("(not known)")
  String unknown_short();

  @Message("said by the print or its volume")
  String stated_key();

  @Message("our conclusion from what it says")
  String inferred_key();

  @Message("must have happened, but nobody says how")
  String unknown_key();

  @Message("All of this is said by the print itself or by its volume.")
  String all_stated();

  @Message("in the text")
  String in_text();

  @Message("note {label}")
  String in_note(String label);

  @Message("printed under “{label}”")
  String in_front(String label);

  @Message("How to cite")
  String cite();

  @Message("This document in the archive")
  String at_the_archive();

  @Message("Before you read")
  String headnote();

  @Message("The text")
  String text();

  @Message("Heading given by the archive or its editors")
  String heading_label();

  @Message("Heading")
  String heading();

  @Message("Paragraph")
  String paragraph();

  @Message("p. {label}")
  String page_short(String label);

  @Message("begins here")
  String page_begins();

  @Message("Pages")
  String pages();

  @Message("Note")
  String note();

  @Message("The editors’ notes")
  String notes();

  @Message("Back to the mark of note {label}")
  String back_to_text(String label);

  @Message("Marks in the text, and whose they are")
  String marks();

  @Message("Whose: {whose}.")
  String whose(String whose);

  @Message("The editors’ word: what stands before it is so in the original.")
  String sic();

  @Message("The editors left something out here and say what.")
  String omission();

  @Message("Not the author’s words: put in by an editor, a translator or an archive.")
  String insertion();

  @Message("Print")
  String print();

  @Message("In the text")
  String first_in_text();

  @Message("Words, people and places explained")
  String entries();

  @Message("In the list")
  String in_the_list();

  @Message("Close")
  String close();

  @Message("What the archive prints around the text")
  String front();

  @Message("Printed around the text")
  String around();

  @Message("People")
  String people();

  @Message("Places")
  String places();

  @Message("Words to know")
  String terms();

  @Message("Set beside")
  String beside();

  @Message("On this page")
  String on_this_page();
}
