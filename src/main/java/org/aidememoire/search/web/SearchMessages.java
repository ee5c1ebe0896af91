package org.aidememoire.search.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the search page and of the filters, which the library has too. */
@MessageBundle("search")
public interface SearchMessages {
  @Message("Search")
  String title();

  @Message("Search: {words}")
  String title_of(String words);

  @Message("Words to look for")
  String words();

  @Message("Search")
  String submit();

  @Message("How to search")
  String help();

  @Message("Every word must occur, in any order. Capital letters and accents do not matter.")
  String help_words();

  @Message("Put words in quotation marks to find them one after another:")
  String help_phrase();

  @Message("Put a hyphen before a word to leave out what holds it:")
  String help_without();

  @Message("Other forms of a word are found too: “negotiate” also finds “negotiations”.")
  String help_forms();

  @Message("“peaceful use”")
  String example_phrase();

  @Message("Moscow -NATO")
  String example_without();

  @Message("Or look through the whole library")
  String to_library();

  @Message("Where to search")
  String shelves();

  @Message("Documents ({count})")
  String documents(long count);

  @Message("Lessons ({count})")
  String lessons(long count);

  @Message("{#if count == 1}1 document{#else}{count} documents{/if}")
  String count_documents(long count);

  @Message("{#if count == 1}1 lesson{#else}{count} lessons{/if}")
  String count_lessons(long count);

  @Message("What was found")
  String results();

  @Message("Lessons are not filtered.")
  String lessons_unfiltered();

  @Message("from {author}")
  String from_author(String author);

  @Message("Lesson")
  String lesson();

  @Message("Paragraph {number}")
  String paragraph(int number);

  @Message("p. {label}")
  String page(String label);

  @Message("In the text")
  String in_text();

  @Message("Editors’ note {label}")
  String note(String label);

  @Message("Heading by the archive or its editors")
  String heading();

  @Message("Before you read")
  String headnote();

  @Message("Printed with it: {label}")
  String front(String label);

  @Message("From and to")
  String parties();

  @Message("People")
  String people();

  @Message("Places")
  String places();

  @Message("Words to know")
  String terms();

  @Message("About this lesson")
  String summary();

  @Message("A question beside the text")
  String question();

  @Message("{#if count == 1}and 1 more passage{#else}and {count} more passages{/if}")
  String more(long count);

  @Message("Filter and sort")
  String filter();

  @Message("Author")
  String author();

  @Message("Any author")
  String any_author();

  @Message("Kind")
  String kind();

  @Message("Any kind")
  String any_kind();

  @Message("From year")
  String from_year();

  @Message("To year")
  String to_year();

  @Message("Decades")
  String decades();

  @Message("{decade}s ({count})")
  String decade(String decade, long count);

  @Message("{value} ({count})")
  String counted(String value, long count);

  @Message("Sort by")
  String sort();

  @Message("Best match")
  String by_relevance();

  @Message("Oldest first")
  String by_oldest();

  @Message("Newest first")
  String by_newest();

  @Message("Title")
  String by_title();

  @Message("Apply")
  String apply();

  @Message("Remove all filters")
  String unfiltered();

  @Message("Nothing holds all of these words.")
  String nothing();

  @Message("No document passes these filters.")
  String nothing_filtered();

  @Message(
      "{#if count == 1}1 document does without the filters.{#else}{count} documents do without the"
          + " filters.{/if}")
  String without_filters(long count);

  @Message("No document holds all of these words.")
  String nothing_in_documents();

  @Message("No lesson holds all of these words.")
  String nothing_in_lessons();

  @Message("Did you mean:")
  String did_you_mean();

  @Message("Try fewer words, another spelling, or the words without quotation marks.")
  String nothing_advice();

  @Message("Your search is too long: {limit} letters and signs at most.")
  String too_long(int limit);

  @Message("No word to look for: type at least one that has letters or numbers.")
  String no_word();

  @Message("Only words to leave out: type at least one to look for.")
  String only_without();

  @Message("These words are in every text, such as “the” or “of”: add another one.")
  String only_common();
}
