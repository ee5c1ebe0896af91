package org.aidememoire.site;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words around a question, its evidence, its saving and its mark. */
@MessageBundle("question")
public interface QuestionMessages {
  @Message("Choose every answer that is right.")
  String choose_several();

  @Message("A word or a few. Capital letters, accents and quotation marks do not matter.")
  String short_hint();

  @Message("Some answers may be left over.")
  String matching_hint();

  @Message("Choose …")
  String choose();

  @Message("Give each its place: 1 comes first.")
  String ordering_hint();

  @Message("Move up: {text}")
  String move_up(String text);

  @Message("Move down: {text}")
  String move_down(String text);

  @Message("Which words show it?")
  String which_words();

  @Message("The words you mean")
  String the_words();

  @Message("(if you like)")
  String optional();

  @Message("(needed: without them the answer is not complete)")
  String needed();

  @Message("Select them in the document and press “Use as evidence”.")
  String evidence_hint();

  @Message("Added as evidence.")
  String evidence_added();

  @Message("Removed.")
  String evidence_removed();

  @Message("You can point to {limit} passages at most: remove one first.")
  String evidence_full(int limit);

  @Message("p.")
  String page_word();

  @Message("pp.")
  String pages_word();

  @Message("Remove")
  String remove();

  @Message("Copy the words here")
  String by_hand();

  @Message("Type or paste words of the document; they are looked up when you save.")
  String by_hand_label();

  @Message("See it in the text")
  String see_in_text();

  @Message("Select words with the keyboard")
  String pick();

  @Message("Selecting words of the document")
  String pick_label();

  @Message("Arrow keys move by word, with Shift they extend, Enter takes the words, Escape leaves.")
  String pick_help();

  @Message("Choose what to do with these words. Escape goes back to selecting.")
  String choose_help();

  @Message("With the selected words")
  String toolbar();

  @Message("Use as evidence")
  String use();

  @Message("Saving …")
  String saving();

  @Message("An earlier try earned more than the last answer. So that try counts.")
  String earlier_try();

  @Message("Show the last answer")
  String last_answer();

  @Message("Saved at {time}")
  String saved(String time);

  @Message("Saved at {time}, after the time was over")
  String saved_late(String time);

  @Message("Not saved yet: kept on this device")
  String unsent();

  @Message("Not saved yet, and this device cannot keep it: do not close this page")
  String lost();

  @Message("You were signed out: sign in again and it will be sent")
  String signed_out();

  @Message("A newer answer was saved from another page or device")
  String stale();

  @Message("Not saved: this has been handed in or is closed")
  String closed();

  @Message("Not saved: the answer was not accepted. It is kept on this device")
  String refused();

  @Message("The newer answer:")
  String conflict_theirs();

  @Message("Keep what is on this page")
  String keep_mine();

  @Message("Take the newer one")
  String take_theirs();

  @Message(
      "Another answer was given on {when} ({zone}), on a page that did not know this one. It was"
          + " kept, and does not count.")
  String other_kept(String when, String zone);

  @Message(
      "{count} other answers were given, on pages that did not know this one; the last of them on"
          + " {when} ({zone}). They were kept, and do not count.")
  String others_kept(int count, String when, String zone);

  @Message("{#if count == 1}Show it{#else}Show them{/if}")
  String others_show(int count);

  @Message("Answer")
  String answer();

  @Message("Evidence")
  String evidence();

  @Message("right")
  String right();

  @Message("partly right")
  String partly();

  @Message("wrong")
  String wrong();

  @Message("not answered")
  String missing();

  @Message("waits for the teacher")
  String waiting();

  @Message("{earned} of {possible}")
  String points(String earned, String possible);

  @Message("Words pointed to")
  String your_evidence();

  @Message("No words were pointed to.")
  String no_evidence();

  @Message("Words that show it")
  String accepted_evidence();

  @Message("Right answer")
  String right_option();

  @Message("Chosen")
  String your_choice();

  @Message("Answer given")
  String your_answer();

  @Message("Read as")
  String read_as();

  @Message("Expected")
  String expected();

  @Message("One good answer")
  String model_answer();

  @Message("Part")
  String prompt();

  @Message("Points if right")
  String points_if_right();

  @Message("Points if wrong")
  String points_if_wrong();

  @Message("{#if places == 1}1 place away{#else}{places} places away{/if}")
  String places_off(int places);

  @Message("the next does not follow it")
  String wrong_neighbour();

  @Message("true")
  String statement_true();

  @Message("false")
  String statement_false();

  @Message(
      "As exactly as you can, for example 29 November 1954, Nov 1954, 1954, c. 1954, 1954-11-29 or between March and May 1954.")
  String date_hint();

  @Message("about {date}")
  String date_about(String date);

  @Message("from {from} to {to}")
  String date_period(String from, String to);

  @Message("between {from} and {to}")
  String date_within(String from, String to);

  @Message("A number in digits, such as 1954 or 3.5.")
  String number_hint();

  @Message("A number in digits and its unit, such as 3.5 km.")
  String number_and_unit_hint();

  @Message("Fill the gaps with the words that the author wrote.")
  String gaps_hint();

  @Message("Gap {number}")
  String gap(int number);

  @Message("Choose from:")
  String choose_from();

  @Message("A group may be used several times.")
  String categorise_hint();

  @Message("Part A:")
  String part_a();

  @Message("Part B:")
  String part_b();

  @Message("It counts only if Part A is right.")
  String part_b_hint();

  @Message("Nothing is counted for Part B, as Part A is not right.")
  String part_b_lost();

  @Message("Proves it")
  String proves_it();

  @Message(
      "Say for each document whether it supports the claim, contradicts it, or does not say anything about it.")
  String matrix_hint();

  @Message("Claim")
  String claim();

  @Message("supports it")
  String supports();

  @Message("contradicts it")
  String contradicts();

  @Message("is silent")
  String silent();

  @Message(
      "Give each its place: 1 is the earliest. The nearer to the right place, the more it earns.")
  String timeline_order_hint();

  @Message(
      "Give each its date; several may have the same. The nearer to the right date, the more it earns.")
  String timeline_dates_hint();

  @Message("How it will be marked")
  String rubric();

  @Message("{#if points == '1'}1 point:{#else}{points} points:{/if}")
  String level_points(String points);

  @Message("not marked yet")
  String not_judged();

  @Message("Comment")
  String teacher_comment();
}
