package org.aidememoire.course.web;

import java.util.Objects;
import org.aidememoire.attempt.Shortening;
import org.aidememoire.common.Consent;
import org.aidememoire.common.FormErrors;
import org.aidememoire.site.Words;
import org.jboss.resteasy.reactive.RestForm;

/**
 * Whether a group is to change though that takes time from students.
 *
 * @param close says anything where it is
 * @param asked what the teacher was asked about; empty where the form does not say so
 */
record ConsentForm(@RestForm String close, @RestForm String asked) {
  ConsentForm {
    // A field that was not sent comes as null: on records, DefaultValue is not heeded.
    close = Objects.requireNonNullElse(close, "");
    asked = Objects.requireNonNullElse(asked, "");
  }

  /** What the teacher has yet to be asked. */
  FormErrors check(Shortening taken, GroupWish wish) {
    boolean wanted = new Consent(close, asked).holdsFor(wish.about());
    GroupMessages words = Words.in(GroupMessages.class);
    String question = String.join(" ", taken.inWords(words::ends, words::late));
    return new FormErrors().require(taken.isNothing() || wanted, "close", question);
  }
}
