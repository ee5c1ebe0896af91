package org.aidememoire.site.kept;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.qute.Engine;
import io.quarkus.qute.EvalContext;
import io.quarkus.qute.ValueResolver;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;

class NamesInReachTest {
  private final List<String> askedElsewhere = new ArrayList<>();

  @Test
  void a_name_is_found_in_the_loop_and_in_the_page_around_it_without_asking_further() {
    String template = "{#for one in list}{one}{mark}{/for}";
    assertThat(rendered(template, Map.of("list", List.of("a", "b"), "mark", "!")))
        .isEqualTo("a!b!");
    assertThat(askedElsewhere).isEmpty();
  }

  @Test
  void the_nearest_of_equal_names_holds() {
    String template = "{#let one='inner'}{#for x in list}{one}{/for}{/let}{one}";
    assertThat(rendered(template, Map.of("list", List.of(1), "one", "outer")))
        .isEqualTo("innerouter");
  }

  @Test
  void what_follows_a_dot_is_not_looked_for_around_it() {
    Map<String, Object> data = Map.of("person", Map.of("name", "x"), "age", 5, "list", List.of(1));
    assertThat(rendered("{#for x in list}{person.age ?: 'unknown'}{/for}", data))
        .isEqualTo("unknown");
  }

  @Test
  void a_name_that_is_nowhere_stays_missing() {
    assertThat(rendered("{#for x in list}{nobody ?: 'missing'}{/for}", Map.of("list", List.of(1))))
        .isEqualTo("missing");
  }

  @Test
  void a_value_that_came_without_a_name_is_asked_as_before() {
    assertThat(rendered("{#with word}{length}{/with}", Map.of("word", "four"))).isEqualTo("4");
  }

  private String rendered(String template, Map<String, Object> data) {
    Engine engine =
        Engine.builder()
            .addDefaults()
            .addValueResolver(new NamesInReach())
            .addValueResolver(new Listening())
            .addValueResolver(
                ValueResolver.builder()
                    .applyToBaseClass(String.class)
                    .applyToName("length")
                    .resolveSync(context -> ((String) context.getBase()).length())
                    .build())
            .build();
    var instance = engine.parse(template).instance();
    data.forEach(instance::data);
    return instance.render();
  }

  /** Stands behind it and hears what it leaves to others. */
  private final class Listening implements ValueResolver {
    @Override
    public int getPriority() {
      return 9_000;
    }

    @Override
    public boolean appliesTo(EvalContext context) {
      askedElsewhere.add(context.getName());
      return false;
    }

    @Override
    public CompletionStage<Object> resolve(EvalContext context) {
      throw new IllegalStateException("Never asked");
    }
  }
}
