package org.aidememoire.marking.web.explain;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words on what becomes of an answer's own points, and on the list of all that are explained. */
@MessageBundle("reckoning")
public interface ReckoningMessages {
  @Message(
      "{#if failed == 1}1 failed try, which costs {penalty}{#else}{failed} failed tries, each of which"
          + " costs {penalty}{/if}")
  String failed_tries(int failed, String penalty);

  @Message("{share} are left")
  String left(String share);

  @Message("Put right afterwards")
  String put_right();

  @Message("In the end")
  String in_the_end();

  @Message("How sure")
  String how_sure();

  @Message("not said, so it counts as not sure")
  String not_said();

  @Message(
      "This quiz is marked by certainty. A right answer earns one third of its points if its writer was"
          + " not sure, two thirds if fairly sure, and all of them if very sure. A wrong answer takes"
          + " away nothing, two thirds of its points, or twice its points. An answer that is right in"
          + " part earns that part of what a right one would, and takes nothing away.")
  String rule_certainty();

  @Message("Taken together the questions come to {points} points. Nobody falls below 0.")
  String below_zero(String points);

  @Message("{earned} of {possible}")
  String earned(String earned, String possible);

  @Message("Open a question to see how its points came about.")
  String open_one();

  @Message("Open all")
  String unfold();

  @Message("Close all")
  String fold();
}
