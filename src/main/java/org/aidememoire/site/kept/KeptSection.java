package org.aidememoire.site.kept;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.qute.CompletedStage;
import io.quarkus.qute.EngineConfiguration;
import io.quarkus.qute.Expression;
import io.quarkus.qute.ResultNode;
import io.quarkus.qute.Scope;
import io.quarkus.qute.SectionHelper;
import io.quarkus.qute.SectionHelperFactory;
import io.quarkus.qute.SingleResultNode;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.TemplateNode.Origin;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * {@code {#kept a=… b=…}…{/kept}}: what stands between is written once for each language and each
 * combination of the values given, and kept. The values must say all that the block shows, and be
 * compared by what they hold; nothing in it may come from the person, the session or the request (a
 * test reads the templates for that). With {@code when=false} nothing is kept.
 */
@EngineConfiguration
public final class KeptSection implements SectionHelperFactory<KeptSection.Helper> {
  /** In characters, of all together: some hundreds of long texts and thousands of short notices. */
  private static final int MOST = 24_000_000;

  /** What is given to a block takes about as much, beside what the content of lessons holds. */
  private static final int KEY = 1_000;

  private static final String WHEN = "when";

  private final Cache<Key, String> blocks =
      Caffeine.newBuilder()
          .maximumWeight(MOST)
          .weigher((Key key, String text) -> KEY + text.length())
          .build();

  private record Key(Origin block, @Nullable Object language, Map<String, Object> values) {}

  @Override
  public List<String> getDefaultAliases() {
    return List.of("kept");
  }

  @Override
  public ParametersInfo getParameters() {
    return ParametersInfo.builder().checkNumberOfParams(false).build();
  }

  @Override
  public Scope initializeBlock(Scope outer, BlockInfo block) {
    if (block.isMainBlock()) {
      block.getParameters().forEach(block::addExpression);
    }
    return outer;
  }

  @Override
  public Helper initialize(SectionInitContext context) {
    Map<String, Expression> values = new HashMap<>();
    context.getParameters().keySet().forEach(name -> values.put(name, context.getExpression(name)));
    return new Helper(blocks, context.getOrigin(), Map.copyOf(values));
  }

  /** One such block of one template. */
  public static final class Helper implements SectionHelper {
    private final Cache<Key, String> blocks;
    private final Origin block;
    private final Map<String, Expression> values;

    private Helper(Cache<Key, String> blocks, Origin block, Map<String, Expression> values) {
      this.blocks = blocks;
      this.block = block;
      this.values = values;
    }

    @Override
    public CompletionStage<ResultNode> resolve(SectionResolutionContext context) {
      return values.isEmpty()
          ? resolve(context, Map.of())
          : context.evaluate(values).thenCompose(given -> resolve(context, given));
    }

    private CompletionStage<ResultNode> resolve(
        SectionResolutionContext context, Map<String, Object> given) {
      if (Boolean.FALSE.equals(given.get(WHEN))) {
        return context.execute();
      }
      Object language = context.resolutionContext().getAttribute(TemplateInstance.LOCALE);
      Key key = new Key(block, language, given);
      String kept = blocks.getIfPresent(key);
      return kept == null
          ? context.execute().thenApply(written -> keep(key, written))
          : CompletedStage.of(new SingleResultNode(kept));
    }

    private ResultNode keep(Key key, ResultNode written) {
      StringBuilder text = new StringBuilder();
      written.process(text::append);
      blocks.put(key, text.toString());
      return new SingleResultNode(text.toString());
    }
  }
}
