package org.aidememoire.annotation.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words around a person's own highlights and notes. */
@MessageBundle("annotation")
public interface AnnotationMessages {
  @Message("So")
  String sign_source();

  @Message("Cx")
  String sign_context();

  @Message("Co")
  String sign_corroborate();

  @Message("Cl")
  String sign_close_reading();

  @Message("N")
  String sign_note();

  @Message("Note")
  String plain_note();

  @Message("Your mark:")
  String your_mark();

  @Message("My notes")
  String title();

  @Message("Notes")
  String in_menu();

  @Message("My notes on this text: {count}")
  String to_my_notes(int count);

  @Message("Highlights and notes that only you can see.")
  String only_you();

  @Message("Nothing marked yet. Select words in the text, or use the link below.")
  String none();

  @Message("Sign in to highlight words and write notes that only you can see.")
  String sign_in();

  @Message("Show")
  String show();

  @Message("All")
  String all();

  @Message("Change")
  String change();

  @Message("Change: {words}")
  String change_of(String words);

  @Message("Delete")
  String delete();

  @Message("Delete: {words}")
  String delete_of(String words);

  @Message("Deleted: {words}")
  String deleted(String words);

  @Message("Undo")
  String undo();

  @Message("Undo: {words}")
  String undo_of(String words);

  @Message("You can undo this for an hour.")
  String undo_for();

  @Message("Could not be placed")
  String lost();

  @Message(
      "The text of this document has changed, and these words are not in it any more, or are there"
          + " more than once. Your words and notes are kept.")
  String lost_why();

  @Message(
      "{#if count == 1}One of your notes was made in another edition of this text. It was found"
          + " again here.{#else}{count} of your notes were made in another edition of this text."
          + " They were found again here.{/if}")
  String moved(long count);

  @Message("Keep these places")
  String keep_places();

  @Message("Add a highlight or a note")
  String add();

  @Message("All my notes")
  String all_mine();

  @Message("Take along:")
  String take_along();

  @Message("as text (Markdown)")
  String as_markdown();

  @Message("as Web Annotations (JSON-LD)")
  String as_web_annotations();

  @Message("A highlight or a note")
  String form_title();

  @Message("Change a note")
  String change_title();

  @Message("For which words?")
  String words();

  @Message("Type or paste words of the document. They are looked up when you save.")
  String words_hint();

  @Message("These words")
  String these_words();

  @Message("Where are these words now? You can type or paste others. Empty: leave it as it is.")
  String words_again();

  @Message("Which move is it?")
  String which_move();

  @Message("No move, only a note")
  String no_move();

  @Message("Your note")
  String note();

  @Message("Only you can see it. At most {most} characters.")
  String note_hint(int most);

  @Message("Save")
  String save();

  @Message("Cancel")
  String cancel();

  @Message("This was not saved yet")
  String not_saved();

  @Message("These words are not in the document.")
  String error_missing();

  @Message("The nearest passage is: “{nearest}”")
  String nearest(String nearest);

  @Message("These words occur more than once. Choose which you mean.")
  String error_several();

  @Message("Which one?")
  String which_one();

  @Message("Say which words you mean.")
  String error_no_words();

  @Message("That is too long a passage: at most {most} characters.")
  String error_long_passage(int most);

  @Message("Choose a move or write a note.")
  String error_nothing_said();

  @Message("The note is too long: at most {most} characters; it has {length}.")
  String error_long_note(int most, int length);

  @Message("You have {most} notes on this document: delete one first.")
  String error_full(int most);

  @Message("This page cannot be sent as it is. Load it again.")
  String error_bad_form();

  @Message("Somebody else has signed in on this device since you opened the page.")
  String error_other_person();

  @Message(
      "You changed this note in another place since you opened the page. This is what it says now:")
  String error_stale();

  @Message("If you save, what is below takes its place.")
  String stale_then();

  @Message("From every document, with the newest text of each.")
  String mine_lead();

  @Message("You have not marked anything yet. Open a document and select words in it.")
  String mine_none();

  @Message("No notes of this kind.")
  String mine_none_of_kind();

  @Message("{#if count == 1}1 note{#else}{count} notes{/if}")
  String count(long count);

  @Message("Pages of the list")
  String pages();

  @Message("Page {number}")
  String page(int number);

  @Message("Earlier")
  String earlier();

  @Message("Later")
  String later();

  @Message("paragraph {number}")
  String paragraph(int number);

  @Message("p. {page}, paragraph {number}")
  String page_and_paragraph(String page, int number);

  @Message("p. {page}")
  String on_page(String page);

  @Message("in the text")
  String in_text();

  @Message("Highlight as {move}")
  String highlight_as(String move);

  @Message("Note …")
  String write_note();

  @Message("A note on the selected words")
  String dialog();

  @Message("Saved.")
  String saved();

  @Message("Saving …")
  String saving();

  @Message(
      "You were signed out. What you wrote is still here: sign in in another tab, then save again.")
  String signed_out();

  @Message("Not saved: the connection failed. What you wrote is still here. Try again.")
  String unsent();

  @Message("This note was not saved the last time. It was kept on this device.")
  String kept();
}
