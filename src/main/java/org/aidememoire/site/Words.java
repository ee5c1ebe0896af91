package org.aidememoire.site;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ArcContainer;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Locale;

/** The messages of a bundle in the language of the person who looks at the page. */
@Singleton
public class Words {
  private final Languages languages;

  Words(Languages languages) {
    this.languages = languages;
  }

  /** For what Java code says; templates reach the same messages by the bundle's name. */
  public static <T> T in(Class<T> bundle) {
    return Arc.container().instance(Words.class).get().bundle(bundle, language());
  }

  /** The language of the current request; the first where there is none. */
  public static Locale language() {
    ArcContainer container = Arc.container();
    return container.requestContext().isActive()
        ? container.instance(CurrentSettings.class).get().language()
        : container.instance(Languages.class).get().first();
  }

  void chooseLanguageOfTemplates(@Observes EngineBuilder templates) {
    templates.addTemplateInstanceInitializer(instance -> instance.setLocale(language()));
  }

  <T> T bundle(Class<T> bundle, Locale language) {
    if (language.equals(languages.first())) {
      return MessageBundles.get(bundle);
    }
    var translated = Localized.Literal.of(language.toLanguageTag());
    return Arc.container().select(bundle, translated).isResolvable()
        ? MessageBundles.get(bundle, translated)
        : MessageBundles.get(bundle);
  }
}
