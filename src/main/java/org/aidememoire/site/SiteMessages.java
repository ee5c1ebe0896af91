package org.aidememoire.site;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the frame and of the home page. */
@MessageBundle("site")
public interface SiteMessages {
  /** The language of these messages, for {@code <html lang>}. */
  @Message("en")
  String language();

  /** Where lines of this language begin, for {@code <html dir>}: ltr or rtl. */
  @Message("ltr")
  String direction();

  @Message("Aide-Mémoire")
  String product();

  @Message("Skip to the text")
  String skip();

  @Message("Main")
  String main_navigation();

  @Message("Today")
  String today();

  @Message("Library")
  String library();

  @Message("Progress")
  String progress();

  @Message("Courses")
  String courses();

  @Message("Content")
  String content();

  @Message("Reading settings")
  String settings();

  @Message(
      "No connection. What you have written stays here and is sent when the connection is back.")
  String offline();

  @Message("No connection yet, so this page stays open. Try again when the connection is back.")
  String offline_stay();

  @Message("The connection is back.")
  String online_again();

  @Message(
      "The server cannot be reached at the moment. What you have written stays here and is sent"
          + " when the server answers again.")
  String server_lost();

  @Message("The server still cannot be reached, so this page stays open. Try again in a while.")
  String server_lost_stay();

  @Message("The server answers again.")
  String server_found();

  /** A length of time; no seconds are not said. */
  @Message(
      "{#if minutes == 1}1 minute{#else}{minutes} minutes{/if}{#if seconds == 1} 1 second{#else if seconds > 0} {seconds} seconds{/if}")
  String length(long minutes, int seconds);

  @Message("Sign in")
  String sign_in();

  @Message("Sign out")
  String sign_out();

  @Message(
      "Documents are shown as their archives print them. What editors, translators and archives"
          + " added is marked, and where nobody knows whose a mark is, we say so.")
  String footer();

  @Message("Reading primary sources")
  String home_title();

  @Message("Primary sources, read closely")
  String home_kicker();

  @Message("Read the document itself. Answer with its words.")
  String home_heading();

  @Message(
      "Aide-Mémoire is for history classes that work on sources: you read a document as a scholar"
          + " would, answer questions in its margin, and prove every answer by pointing to the"
          + " words.")
  String home_lead();

  @Message("Go to what is set today")
  String home_to_today();

  @Message("Go to my courses")
  String home_to_courses();

  @Message("Open the library")
  String home_to_library();

  @Message("How it works")
  String home_how();

  @Message("Look at the source")
  String home_read();

  @Message("Who wrote it, for whom, and how it reached us stands before the text.")
  String home_read_text();

  @Message("Read and answer")
  String home_answer();

  @Message("Guided questions stand beside the passage they are about.")
  String home_answer_text();

  @Message("Prove it")
  String home_prove();

  @Message("In the quiz you point to the words that show your answer. Both are looked at.")
  String home_prove_text();

  @Message("See where it went wrong")
  String home_understand();

  @Message("Feedback leads back into the text, for the student and for the class.")
  String home_understand_text();

  @Message("Four moves of a historian")
  String home_moves();

  @Message("Source")
  String move_source();

  @Message("Who wrote this, when, for whom and why?")
  String move_source_text();

  @Message("Context")
  String move_context();

  @Message("What was happening around it?")
  String move_context_text();

  @Message("Corroborate")
  String move_corroborate();

  @Message("What do other documents say?")
  String move_corroborate_text();

  @Message("Close reading")
  String move_close_reading();

  @Message("What do these words say, and what do they leave out?")
  String move_close_reading_text();

  @Message("Error {status}")
  String error_kicker(int status);

  @Message("If you tell someone about this, give them this number:")
  String error_id();

  @Message("Home")
  String error_home();

  @Message("Search the library")
  String search_label();

  @Message("Search")
  String search();

  @Message("More pages")
  String pages();

  @Message("Page {number}")
  String page_number(int number);

  @Message("Page {number} of {last}")
  String page_of(int number, int last);

  @Message("Previous page")
  String page_before();

  @Message("Next page")
  String page_after();

  @Message("Answers that are not saved")
  String unsent();

  @Message("One of your answers is not saved yet. It is kept on this device and sent again.")
  String unsent_one();

  @Message(
      "{count} of your answers are not saved yet. They are kept on this device and sent again.")
  String unsent_many(String count);

  @Message(
      "One of your answers was not saved before its question or your work was closed. It is kept on"
          + " this device: download it if you want to show it to your teacher.")
  String unsent_closed_one();

  @Message(
      "{count} of your answers were not saved before their questions or your work were closed. They"
          + " are kept on this device: download them if you want to show them to your teacher.")
  String unsent_closed_many(String count);

  @Message(
      "One of your answers cannot be saved as it is. Open its question and complete it, or download"
          + " it:")
  String unsent_refused_one();

  @Message(
      "{count} of your answers cannot be saved as they are. Open their questions and complete them,"
          + " or download them:")
  String unsent_refused_many(String count);

  @Message(
      "One of your answers met another one to the same question, saved meanwhile on another page or"
          + " device. Both are kept; the other one counts until you choose:")
  String unsent_met_one();

  @Message(
      "{count} of your answers met others to the same questions, saved meanwhile on another page or"
          + " device. All are kept; the others count until you choose:")
  String unsent_met_many(String count);

  @Message(
      "One of your answers met another one to the same question, and you handed in before you chose"
          + " between them. It was sent and is kept, and does not count.")
  String unsent_over_one();

  @Message(
      "{count} of your answers met others to the same questions, and you handed in before you chose"
          + " between them. They were sent and are kept, and do not count.")
  String unsent_over_many(String count);

  @Message(
      "One of your answers was sent only now, after the time was over. It is kept and marked as"
          + " late; it counts only if your teacher gives you more time.")
  String unsent_late_one();

  @Message(
      "{count} of your answers were sent only now, after the time was over. They are kept and marked"
          + " as late; they count only if your teacher gives you more time.")
  String unsent_late_many(String count);

  @Message("Send again now")
  String unsent_send();

  @Message("Download as a file")
  String unsent_download();

  @Message("Remove from this device")
  String unsent_drop();

  @Message("unsent-answers")
  String unsent_file();
}
