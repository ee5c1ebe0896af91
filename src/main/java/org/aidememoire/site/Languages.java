package org.aidememoire.site;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The languages in which the interface can be read; the first is the one it is written in. */
@ApplicationScoped
public class Languages {
  private final List<Locale> offered;

  Languages(@ConfigProperty(name = "aide-memoire.languages") List<String> tags) {
    this.offered = tags.stream().map(Locale::forLanguageTag).toList();
  }

  public List<Locale> offered() {
    return offered;
  }

  Locale first() {
    return offered.getFirst();
  }

  Optional<Locale> find(@Nullable String unsafeTag) {
    return offered.stream().filter(one -> one.toLanguageTag().equals(unsafeTag)).findFirst();
  }

  /** The best of those that a browser's header {@code Accept-Language} names, else the first. */
  Locale wished(@Nullable String unsafeHeader) {
    if (unsafeHeader == null || unsafeHeader.isBlank()) {
      return first();
    }
    try {
      Locale best = Locale.lookup(LanguageRange.parse(unsafeHeader), offered);
      return best == null ? first() : best;
    } catch (IllegalArgumentException malformed) {
      return first();
    }
  }
}
