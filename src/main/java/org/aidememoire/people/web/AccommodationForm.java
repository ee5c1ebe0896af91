package org.aidememoire.people.web;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.aidememoire.attempt.Shortening;
import org.aidememoire.common.Consent;
import org.aidememoire.common.FormErrors;
import org.aidememoire.people.TimeFactor;
import org.aidememoire.site.Words;
import org.jboss.resteasy.reactive.RestForm;

/**
 * How much more time somebody is to have.
 *
 * @param factor empty where they are to have as much as everybody
 * @param resume says anything where they are to go on with what was handed in for them
 * @param close says anything where it is to hold though it takes time from them
 * @param asked the change about which the coordinator was asked, if they were
 */
record AccommodationForm(
    @RestForm String factor,
    @RestForm String resume,
    @RestForm String close,
    @RestForm String asked) {

  AccommodationForm {
    // A field that was not sent comes as null: on records, DefaultValue is not heeded.
    factor = Objects.requireNonNullElse(factor, "");
    resume = Objects.requireNonNullElse(resume, "");
    close = Objects.requireNonNullElse(close, "");
    asked = Objects.requireNonNullElse(asked, "");
  }

  static AccommodationForm of(Optional<TimeFactor> factor) {
    return new AccommodationForm(factor.map(TimeFactor::name).orElse(""), "yes", "", "");
  }

  /** The same answer to the question whether they are to have as much time as everybody. */
  AccommodationForm withoutFactor() {
    return new AccommodationForm("", "yes", close, asked);
  }

  boolean resumes() {
    return !resume.isEmpty();
  }

  Optional<TimeFactor> findFactor() {
    return Arrays.stream(TimeFactor.values()).filter(one -> one.name().equals(factor)).findFirst();
  }

  /**
   * What the coordinator is asked about, to be compared: the same factor takes something else once
   * the person has another one.
   *
   * @param now empty where they have as much time as everybody
   */
  String about(Optional<TimeFactor> now) {
    return now.map(TimeFactor::name).orElse("") + "|" + factor;
  }

  /** What the coordinator has yet to be asked: how much would end, and not what. */
  FormErrors check(Shortening taken, Optional<TimeFactor> now) {
    boolean wanted = new Consent(close, asked).holdsFor(about(now));
    AccommodationMessages words = Words.in(AccommodationMessages.class);
    String question = String.join(" ", taken.inWords(words::ends, words::late));
    return new FormErrors().require(taken.isNothing() || wanted, "close", question);
  }
}
