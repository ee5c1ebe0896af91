package org.aidememoire.site.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import org.aidememoire.testing.Browser;
import org.aidememoire.testing.Cast;
import org.aidememoire.testing.WithBrowser;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SignInJourneyTest extends WithBrowser {
  @Test
  void a_person_signs_in_where_they_are_and_out_again() {
    Page page = browser.visit();
    page.navigate("/documents");
    Browser.assertAccessible(page);

    page.locator(".site-header a[href^='/sign-in']").click();
    Browser.picture(page, "sign-in");
    Browser.signIn(page, Cast.MEMBER);

    assertThat(page.url()).endsWith("/documents");
    assertThat(page.locator(".site-person").innerText()).contains(Cast.MEMBER.fullName());

    page.locator(".site-person form button").click();
    page.waitForURL("**/");
    assertThat(page.locator(".site-header a[href^='/sign-in']").isVisible()).isTrue();
  }
}
