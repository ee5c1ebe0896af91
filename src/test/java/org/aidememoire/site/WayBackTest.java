package org.aidememoire.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WayBackTest {
  @Test
  void a_person_comes_back_to_where_they_were() {
    assertThat(WayBack.to("/lessons/molotov-and-nato?part=2#q-3"))
        .isEqualTo(URI.create("/lessons/molotov-and-nato?part=2#q-3"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "https://elsewhere.example/",
        "//elsewhere.example/",
        "/\\elsewhere.example/",
        "/x\r\nSet-Cookie: a=b",
        "lessons/relative",
        "/not an address"
      })
  void an_address_elsewhere_leads_home(String address) {
    assertThat(WayBack.to(address)).isEqualTo(URI.create("/"));
  }

  @Test
  void the_link_to_sign_in_remembers_the_page_it_stands_on() {
    assertThat(WayBack.signInFrom("/documents/a?page=2"))
        .isEqualTo("/sign-in?back=%2Fdocuments%2Fa%3Fpage%3D2");
    assertThat(WayBack.signInFrom("/")).isEqualTo("/sign-in");
    assertThat(WayBack.signInFrom("/sign-in/problem?error=x")).isEqualTo("/sign-in");
  }
}
