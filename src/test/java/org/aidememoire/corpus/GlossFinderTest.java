package org.aidememoire.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aidememoire.corpus.GlossFinder.Spot;
import org.junit.jupiter.api.Test;

class GlossFinderTest {
  private final GlossFinder finder = new GlossFinder();

  @Test
  void only_the_first_place_in_a_line_is_explained() {
    finder.add("organ", List.of("organ"));

    assertThat(finder.find("this organ, that organ")).containsExactly(new Spot("organ", 5, 10));
  }

  @Test
  void a_form_is_found_as_whole_words_only() {
    finder.add("organ", List.of("organ"));

    assertThat(finder.find("organization, organs")).isEmpty();
  }

  @Test
  void the_longest_of_forms_that_begin_together_counts() {
    finder.add("council", List.of("Council"));
    finder.add("treaty", List.of("peace treaty"));
    finder.add("german-treaty", List.of("peace treaty with Germany"));

    assertThat(finder.find("a peace treaty with Germany"))
        .extracting(Spot::key)
        .containsExactly("german-treaty");
  }

  @Test
  void what_is_explained_already_hides_nothing_inside_it() {
    finder.add("germany", List.of("Germany"));
    finder.add("west-germany", List.of("West Germany"));

    assertThat(finder.find("West Germany and again West Germany"))
        .extracting(Spot::key)
        .containsExactly("west-germany");
  }

  @Test
  void a_small_letter_is_also_found_with_a_capital_but_not_the_other_way() {
    finder.add("pledge", List.of("pledge"));
    finder.add("bloc", List.of("Bloc"));

    assertThat(finder.find("Pledge of the bloc")).extracting(Spot::key).containsExactly("pledge");
  }

  @Test
  void straight_quotes_find_curly_ones() {
    finder.add("people", List.of("people's democracies"));
    finder.add("community", List.of("\"community\""));

    assertThat(finder.find("people’s democracies in a “community”")).hasSize(2);
  }

  @Test
  void places_are_counted_in_code_points() {
    finder.add("war", List.of("war"));

    assertThat(finder.find("🕊 or war")).containsExactly(new Spot("war", 5, 8));
  }
}
