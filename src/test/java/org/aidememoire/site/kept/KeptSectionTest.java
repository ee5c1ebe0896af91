package org.aidememoire.site.kept;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.qute.Engine;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class KeptSectionTest {
  private final Engine engine =
      Engine.builder()
          .addDefaults()
          .addValueResolver(new ReflectionValueResolver())
          .addSectionHelper(new KeptSection())
          .build();
  private final Counter counter = new Counter();

  /** Says how often it was asked. */
  public static final class Counter {
    private int asked;

    public int next() {
      return ++asked;
    }
  }

  @Test
  void what_is_the_same_is_written_once() {
    Template template = engine.parse("{#kept name=name}{name} {counter.next}{/kept}!");

    assertThat(of(template, "Ann").render()).isEqualTo("Ann 1!");
    assertThat(of(template, "Ann").render()).isEqualTo("Ann 1!");
    assertThat(of(template, "Ben").render()).isEqualTo("Ben 2!");
    assertThat(of(template, "Ann").render()).isEqualTo("Ann 1!");
  }

  @Test
  void each_language_has_its_own() {
    Template template = engine.parse("{#kept}{name} {counter.next}{/kept}");

    assertThat(of(template, "Ann").setLocale(Locale.ENGLISH).render()).isEqualTo("Ann 1");
    assertThat(of(template, "Ana").setLocale(Locale.of("es")).render()).isEqualTo("Ana 2");
  }

  @Test
  void two_blocks_of_one_template_are_kept_apart() {
    Template template =
        engine.parse("{#kept}a{counter.next}{/kept}\n{#kept}b{counter.next}{/kept}");

    assertThat(of(template, "Ann").render()).isEqualTo("a1\nb2");
    assertThat(of(template, "Ann").render()).isEqualTo("a1\nb2");
  }

  @Test
  void the_same_line_of_two_templates_is_kept_apart() {
    Template one = engine.parse("{#kept}one{counter.next}{/kept}", null, "one");
    Template other = engine.parse("{#kept}other{counter.next}{/kept}", null, "other");

    assertThat(of(one, "Ann").render()).isEqualTo("one1");
    assertThat(of(other, "Ann").render()).isEqualTo("other2");
  }

  @Test
  void nothing_is_kept_where_the_template_says_so() {
    Template never = engine.parse("{#kept when=false}{counter.next}{/kept}");

    assertThat(of(never, "Ann").render()).isEqualTo("1");
    assertThat(of(never, "Ann").render()).isEqualTo("2");
  }

  private TemplateInstance of(Template template, String name) {
    return template.data("name", name).data("counter", counter);
  }
}
