package org.aidememoire.marking.web.print;

import java.util.ArrayList;
import java.util.List;
import org.aidememoire.site.Words;

/** From one paper to another. */
public record PaperLink(String href, String text) {

  /**
   * @param excerpted whether the texts are excerpted
   * @param leavesOut whether that leaves anything out
   */
  static List<PaperLink> onCopy(Paper paper, boolean excerpted, boolean leavesOut) {
    List<PaperLink> links = new ArrayList<>();
    if (!excerpted) {
      links.add(sources(paper, "excerpts", words().shorter()));
    } else if (leavesOut) {
      links.add(sources(paper, "whole", words().longer()));
    }
    if (paper.variant() > 0) {
      links.add(new PaperLink(paper.copy(paper.next()), words().another_variant()));
      links.add(new PaperLink(paper.copy(0), words().all_questions()));
    } else if (paper.varied()) {
      links.add(new PaperLink(paper.copy(1), words().one_attempt()));
    }
    links.add(new PaperLink(paper.key(), words().key()));
    return links;
  }

  private static PaperLink sources(Paper paper, String wanted, String text) {
    return new PaperLink(Paper.with(paper.copy(), "sources", wanted), text);
  }

  private static PrintMessages words() {
    return Words.in(PrintMessages.class);
  }
}
