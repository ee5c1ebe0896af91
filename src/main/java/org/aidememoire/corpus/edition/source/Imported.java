package org.aidememoire.corpus.edition.source;

import java.util.List;
import org.aidememoire.common.Finding;
import org.aidememoire.corpus.edition.Edition;
import org.aidememoire.corpus.edition.source.text.Span;

/**
 * What an importer made of a source.
 *
 * @param spans what became of every code point of the source, in order and without a gap
 * @param findings what was not understood, in the order of its lines
 */
public record Imported(Edition edition, Layout layout, List<Span> spans, List<Finding> findings) {
  public Imported {
    spans = List.copyOf(spans);
    findings = List.copyOf(findings);
  }
}
