package org.aidememoire.common;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {
  @ParameterizedTest
  @CsvSource({
    "molotov, molotov, 0",
    "molotv, molotov, 1",
    "molotow, molotov, 1",
    "mollotov, molotov, 1",
    "moltoov, molotov, 1",
    "naot, nato, 1",
    "kitten, sitting, 3",
    "'', nato, 4",
    "nato, '', 4"
  })
  void every_letter_put_in_left_out_replaced_or_swapped_counts_once(
      String from, String to, int distance) {
    assertThat(EditDistance.between(from, to)).isEqualTo(distance);
    assertThat(EditDistance.between(to, from)).isEqualTo(distance);
  }
}
