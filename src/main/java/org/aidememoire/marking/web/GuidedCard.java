package org.aidememoire.marking.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.aidememoire.attempt.Step;
import org.aidememoire.marking.Comment;
import org.aidememoire.question.card.QuoteCard;
import org.aidememoire.question.card.ReviewCard;

/**
 * A guided question with a student's answer and what has been said about it.
 *
 * @param model what a good answer says; may be empty
 * @param draft a comment that was refused
 */
record GuidedCard(
    String id,
    String move,
    QuoteCard at,
    String ask,
    Optional<Given> given,
    String model,
    List<CommentCard> comments,
    CommentDraft draft) {

  /**
   * The newest answer.
   *
   * @param step its number, so that a comment says which state of the answer it is about
   */
  record Given(int step, Instant at, boolean late, ReviewCard review) {}

  /** A comment that was written. */
  record CommentCard(String author, Instant at, List<String> text, boolean outdated) {
    static CommentCard of(Comment comment, Optional<Step> newest) {
      return new CommentCard(
          comment.authorName(),
          comment.writtenAt(),
          comment.text().lines().filter(line -> !line.isBlank()).toList(),
          newest.map(comment::isOutdated).orElse(false));
    }
  }
}
