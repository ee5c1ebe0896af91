package org.aidememoire.corpus;

import org.jspecify.annotations.Nullable;

/**
 * That words, or a mark, are explained on the page.
 *
 * @param target the id of the explanation, in a list on the same page
 * @param id of the first words on the page that lead there, so that the list can lead back; else
 *     null
 * @param begins false where the words go on from an earlier piece that leads there already
 */
public record Gloss(String target, @Nullable String id, boolean begins) {
  public String href() {
    return "#" + target;
  }

  /** The id of the sentence that explains. */
  public String says() {
    return target + "-says";
  }
}
