package org.aidememoire.site;

import com.microsoft.playwright.Page;
import java.util.List;

/** What a browser keeps of answers that the server has not confirmed. */
record Device(Page page) {

  /** As another page of the same person does with what it has settled or replaced. */
  void forgetAll() {
    page.evaluate(
        """
        async () => {
          const { forget, list } = await import(document.querySelector("script[src*='/js/']").src.replace(/[^/]*$/, "unsent.js"));
          await forget(...(await list()).map((record) => record.key));
        }""");
  }

  /** The keys of all that the person of this page has left on the device. */
  List<?> left() {
    return (List<?>)
        page.evaluate(
            """
            async () => {
              const { list } = await import(document.querySelector("script[src*='/js/']").src.replace(/[^/]*$/, "unsent.js"));
              return (await list()).map((record) => record.key);
            }""");
  }
}
