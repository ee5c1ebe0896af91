package org.aidememoire.question.card;

import java.util.List;
import org.aidememoire.question.Response;

/**
 * A part of a form in which words of the document are collected.
 *
 * @param name of the fields that hold quotes; words typed by hand come in the field of the same
 *     name + {@code Text}
 * @param required whether the answer is unfinished without
 * @param proof whether the words prove an answer; else they are the answer
 */
public record EvidenceCard(String name, boolean required, boolean proof, List<QuoteCard> quotes) {
  public int limit() {
    return Response.MOST_QUOTES;
  }
}
