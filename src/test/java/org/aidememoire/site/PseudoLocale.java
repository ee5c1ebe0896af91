package org.aidememoire.site;

import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.EvalContext;
import io.quarkus.qute.Expression;
import io.quarkus.qute.NamespaceResolver;
import io.quarkus.qute.Results;
import io.quarkus.qute.i18n.MessageBundle;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * A language that nobody speaks: every message of the bundles stands between ⟦ and ⟧, is longer
 * than in English and is read from right to left. What is visible without brackets is in no bundle.
 */
@Alternative
@Priority(1)
@Singleton
public class PseudoLocale extends Words {
  /** The tag that Unicode's CLDR gives to its own pseudo-locale from right to left. */
  static final Locale LOCALE = Locale.forLanguageTag("ar-XB");

  private static final int BEFORE_THE_BUNDLES = 10;

  PseudoLocale(Languages languages) {
    super(languages);
  }

  void answerForTheBundles(@Observes EngineBuilder templates) {
    for (Class<?> bundle : Bundles.all()) {
      templates.addNamespaceResolver(
          NamespaceResolver.builder(bundle.getAnnotation(MessageBundle.class).value())
              .priority(BEFORE_THE_BUNDLES)
              .resolveAsync(context -> resolve(bundle, context))
              .build());
    }
  }

  @Override
  <T> T bundle(Class<T> bundle, Locale language) {
    return language.equals(LOCALE)
        ? bundle.cast(
            Proxy.newProxyInstance(
                bundle.getClassLoader(),
                new Class<?>[] {bundle},
                (proxy, method, arguments) -> pseudo(method, say(bundle, method, arguments))))
        : super.bundle(bundle, language);
  }

  private static CompletionStage<Object> resolve(Class<?> bundle, EvalContext context) {
    if (!LOCALE.equals(context.getAttribute(MessageBundles.ATTRIBUTE_LOCALE))) {
      return Results.notFound(context);
    }
    Method message =
        Arrays.stream(bundle.getMethods())
            .filter(method -> method.getName().equals(context.getName()))
            .findFirst()
            .orElseThrow();
    List<CompletableFuture<Object>> values = new ArrayList<>();
    for (Expression parameter : context.getParams()) {
      values.add(context.evaluate(parameter).toCompletableFuture());
    }
    return CompletableFuture.allOf(values.toArray(CompletableFuture[]::new))
        .thenApply(
            done ->
                pseudo(
                    message,
                    say(bundle, message, values.stream().map(CompletableFuture::join).toArray())));
  }

  private static String say(Class<?> bundle, Method message, Object[] arguments) {
    try {
      return (String) message.invoke(MessageBundles.get(bundle), arguments);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("The message " + message + " cannot be said", e);
    }
  }

  private static String pseudo(Method message, String english) {
    return switch (message.getName()) {
      case "language" ->
          message.getDeclaringClass() == SiteMessages.class ? "ar-XB" : wrap(english);
      case "direction" -> "rtl";
      default -> wrap(english);
    };
  }

  /** A third longer, as translations often are. */
  private static String wrap(String english) {
    return "⟦" + english + " " + "·".repeat(english.length() / 3) + "⟧";
  }
}
