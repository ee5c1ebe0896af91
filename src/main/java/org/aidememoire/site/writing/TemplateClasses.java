package org.aidememoire.site.writing;

import io.quarkus.qute.TemplateData;
import org.aidememoire.annotation.Notes;
import org.aidememoire.common.Score;
import org.aidememoire.corpus.Provenance;
import org.aidememoire.question.card.AskCard;
import org.aidememoire.question.card.EvidenceCard;
import org.aidememoire.question.card.ReviewCard;

/**
 * What the pages of a quiz show again and again: templates reach it by code that is made when the
 * server is built, not by reflection. Of a class that is not named here or marked itself the engine
 * makes code for one property only.
 */
@TemplateData(target = AskCard.class)
@TemplateData(target = AskCard.Asked.class)
@TemplateData(target = EvidenceCard.class)
@TemplateData(target = ReviewCard.class)
@TemplateData(target = Notes.class)
@TemplateData(target = Provenance.class)
@TemplateData(target = Score.class)
final class TemplateClasses {
  private TemplateClasses() {}
}
