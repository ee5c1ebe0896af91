package org.aidememoire.people.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the coordinator's pages about more time. */
@MessageBundle("accommodation")
public interface AccommodationMessages {
  @Message("More time")
  String title();

  @Message(
      "Students who have more time than others in everything that is timed. You enter it once; it"
          + " holds in every course, for work under way too. Teachers see the time limit and the"
          + " due date that follow from it, but not this page.")
  String lead();

  @Message("Who has more time")
  String entered();

  @Message("Nobody has more time than others yet.")
  String nobody();

  @Message("Name")
  String name();

  @Message("Time")
  String factor();

  @Message("Entered")
  String entered_at();

  @Message("Times of UTC")
  String utc();

  @Message("Give somebody more time")
  String give();

  @Message("Name, or a part of it")
  String sought();

  @Message("Find")
  String find();

  @Message("People whose name has “{letters}” in it")
  String found(String letters);

  @Message("Nobody of that name has signed in here so far.")
  String found_none();

  @Message("More time for {name}")
  String whose(String name);

  @Message(
      "The time limit is multiplied by what you choose, and the due date of what is timed moves by"
          + " as much as that makes the limit longer.")
  String how();

  @Message("a quarter more (1.25)")
  String quarter_more();

  @Message("half as much again (1.5)")
  String half_more();

  @Message("twice the time (2)")
  String doubled();

  @Message("no time limit")
  String untimed();

  @Message("Save")
  String save();

  @Message("Go back")
  String back();

  @Message("Please decide first")
  String decide();

  @Message(
      "{#if count == 1}A quiz is under way, and no time would be left for it{#else}{count} quizzes are"
          + " under way, and no time would be left for them{/if}: whatever is written from then on"
          + " would not count.")
  String ends(int count);

  @Message(
      "{#if count == 1}In one quiz{#else}In {count} quizzes{/if} there are answers that would then"
          + " have come too late. These answers would not count any more.")
  String late(int count);

  @Message("Change the time all the same")
  String all_the_same();

  @Message("Give the same time as everybody again")
  String remove();

  @Message("The time is changed, for work under way too.")
  String done_entered();

  @Message("From now on they have the same time as everybody.")
  String done_removed();
}
