package org.aidememoire.site;

import io.quarkus.qute.TemplateExtension;
import java.time.Duration;

/** How templates write lengths of time. */
@TemplateExtension
public final class Lengths {
  private Lengths() {}

  /** Such as {@code 7 minutes 30 seconds}: the profile of more time makes halves and quarters. */
  public static String inWords(Duration length) {
    return Words.in(SiteMessages.class).length(length.toMinutes(), length.toSecondsPart());
  }
}
