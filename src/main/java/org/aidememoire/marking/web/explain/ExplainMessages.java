package org.aidememoire.marking.web.explain;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words that explain a mark: the rules, how answers are read, the credit of each part, the sum. */
@MessageBundle("explain")
public interface ExplainMessages {
  @Message("How this was marked")
  String title();

  @Message("{earned} of {possible} points")
  String score(String earned, String possible);

  @Message(
      "These marks are worked out anew each time this page is opened, from the answers as they were"
          + " saved and from the rules of the questions.")
  String worked_out_anew();

  @Message("The quiz is not handed in: these are the marks as of now.")
  String not_handed_in();

  @Message("Back to the result")
  String to_result();

  @Message("Back to the student’s work")
  String to_work();

  @Message("The rule")
  String rule();

  @Message("The right option earns everything; any other earns nothing.")
  String rule_one_right();

  @Message(
      "Each right option chosen earns {#if right == 1}everything{#else}one of {right} equal"
          + " parts{/if}; each wrong option chosen takes as much away. It never falls below 0.")
  String rule_right_less_wrong(int right);

  @Message(
      "Everything is earned by choosing exactly the {#if right == 1}right option{#else}{right} right"
          + " options{/if}, else nothing.")
  String rule_exactly_right(int right);

  @Message(
      "What was typed is compared with {#if answers == 1}one accepted answer{#else}{answers} accepted"
          + " answers{/if}. Capital letters, accents, kinds of quotation marks and dashes, extra"
          + " spaces and a full stop at the end make no difference. If it agrees with one, it earns"
          + " everything, else nothing.")
  String rule_same_words(int answers);

  @Message(
      "Other wordings are accepted as well if they fit {#if patterns == 1}a pattern{#else}one of"
          + " {patterns} patterns{/if}: a pattern leaves open what may differ.")
  String rule_patterns(int patterns);

  @Message("Each of the {prompts} matches that is right earns the same share.")
  String rule_each_pair(int prompts);

  @Message(
      "{#if neighbours == 1}The right order earns everything.{#else}Each of the {neighbours} places"
          + " where the next entry is the right one earns the same share. So one entry out of place"
          + " costs only the places next to it.{/if}")
  String rule_each_neighbour(int neighbours);

  @Message(
      "The selected words are compared with the accepted passages, word by word. The agreement is"
          + " 100% where exactly the accepted words are selected, and falls with every word that is"
          + " missing or too much. {threshold} or more earns everything; less earns in proportion:"
          + " half of {threshold} earns half.")
  String rule_overlapping(String threshold);

  @Message("The right judgement of the statement earns everything; the other earns nothing.")
  String rule_right_judgement();

  @Message(
      "A date that lies within the accepted one earns everything. One that is right but less exact earns {coarser}.")
  String rule_date(String coarser);

  @Message("It may be off by {tolerance} to either side.")
  String rule_date_tolerance(String tolerance);

  @Message("Beginning and end are worth half each.")
  String rule_date_period();

  @Message("{#if count == 1}1 day{#else}{count} days{/if}")
  String days(int count);

  @Message("{#if count == 1}1 month{#else}{count} months{/if}")
  String months(int count);

  @Message("{#if count == 1}1 year{#else}{count} years{/if}")
  String years(int count);

  @Message("Judgement")
  String statement();

  @Message("Date")
  String date();

  @Message("Beginning")
  String beginning();

  @Message("End")
  String end();

  @Message(
      "{#if values == 1}The accepted number earns everything, and so does one that is as near to it as was allowed.{#else}{values} numbers are accepted; the one that earns most counts, if the answer is as near to it as was allowed.{/if}")
  String rule_number(int values);

  @Message("Of this, {share} is lost if the unit is missing or not known.")
  String rule_number_unit(String share);

  @Message(
      "{#if gaps == 1}The author’s words in the gap earn everything.{#else}Each of the {gaps} gaps that holds the author’s words, or others that are accepted, earns the same share.{/if}")
  String rule_each_gap(int gaps);

  @Message(
      "Each of the {gaps} gaps that holds the author’s words, or others that are accepted, earns its share; some count more than others.")
  String rule_each_gap_weighed(int gaps);

  @Message("Number")
  String number();

  @Message("Unit")
  String unit();

  @Message("A person reads the answer and gives the mark.")
  String rule_by_person();

  @Message("Read as")
  String read_as();

  @Message("Agrees with")
  String agrees_with();

  @Message("the pattern")
  String pattern();

  @Message("no accepted answer")
  String agrees_with_none();

  @Message("Part by part")
  String parts();

  @Message("Part")
  String part();

  @Message("Given")
  String given();

  @Message("Expected")
  String expected();

  @Message("Credit")
  String credit();

  @Message("chosen")
  String chosen();

  @Message("not chosen")
  String not_chosen();

  @Message("nothing")
  String nothing();

  @Message("The words selected")
  String words_selected();

  @Message("The words that prove it")
  String words_of_evidence();

  @Message("Accepted passage")
  String accepted_passage();

  @Message("Words in common")
  String shared();

  @Message("{shared} of {selected} selected")
  String precision(int shared, int selected);

  @Message("{shared} of {accepted} accepted")
  String recall(int shared, int accepted);

  @Message("Agreement")
  String f1();

  @Message("None of the selected words is accepted.")
  String no_overlap();

  @Message(
      "{precision} of the selected words are accepted, and {recall} of the accepted words were"
          + " selected. The agreement lies between the two: {f1}. {threshold} or more earns everything."
          + " Share earned: {share}.")
  String comparison(String precision, String recall, String f1, String threshold, String share);

  @Message("Several accepted passages were taken together, because that agrees best.")
  String together();

  @Message("The sum")
  String sum();

  @Message("Worth")
  String worth();

  @Message("Share earned")
  String share();

  @Message("Points")
  String points();

  @Message("Answer")
  String answer();

  @Message("Evidence")
  String evidence();

  @Message("Together")
  String total();

  @Message("Nothing was answered, so nothing is earned.")
  String not_answered();

  @Message("The evidence is reported and does not change the points.")
  String evidence_reported();

  @Message(
      "The teacher put this question right afterwards. Without that it would be {earned} of {possible}"
          + " points.")
  String repaired(String earned, String possible);

  @Message("A person has not judged this answer yet; until then it counts as 0.")
  String waits();

  @Message("Each of the {entries} entries that is in its group earns the same share.")
  String rule_each_entry(int entries);

  @Message("Each of the {cells} cells that is right earns the same share.")
  String rule_each_cell(int cells);

  @Message("Only Part A and Part B together, both right in full, earn anything.")
  String rule_claim_and_proof();

  @Message(
      "Part A, if it is right, earns {claim}. Part B earns up to {proof}, by how much of the proof is"
          + " right, but only if Part A is right.")
  String rule_claim_then_proof(String claim, String proof);

  @Message(
      "Each event earns the more, the nearer it is to its own of the {places} places. What counts is how"
          + " much nearer it is than chance would put it on average; farther away than that, it takes"
          + " something from the others. Together it never falls below 0.")
  String rule_by_distance(int places);

  @Message(
      "A person reads the answer and finds its level for {#if criteria == 1}one criterion{#else}each of"
          + " {criteria} criteria{/if}. The points of these levels, out of {most}, are the share earned.")
  String rule_by_criteria(int criteria, String most);
}
