package org.aidememoire.corpus.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.qute.RawString;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Locale;
import org.aidememoire.corpus.EditionView;
import org.aidememoire.site.Words;

/**
 * Texts of documents as HTML. To set one takes longer than all the rest of a reading page, and most
 * readers get the same one: it is kept, under all that went into it.
 */
@Named("editionTexts")
@Singleton
public class EditionTexts {
  /** Some 60 kB each. */
  private static final int MOST = 200;

  private final Cache<Key, RawString> texts = Caffeine.newBuilder().maximumSize(MOST).build();

  private record Key(EditionView view, String cite, boolean folded, Locale language) {}

  /** Parameters as in {@link EditionText}. */
  public RawString of(EditionView view, String cite, boolean folded) {
    return texts.get(
        new Key(view, cite, folded, Words.language()),
        key -> new RawString(new EditionText(view, cite, folded).render()));
  }
}
