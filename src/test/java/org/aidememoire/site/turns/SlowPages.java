package org.aidememoire.site.turns;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A page that takes as long as a test wants it to. */
@Path("/test-only/slow")
@ApplicationScoped
@PermitAll
public class SlowPages {
  private final CountDownLatch asked = new CountDownLatch(1);
  private final CountDownLatch ready = new CountDownLatch(1);

  @GET
  public String show() throws InterruptedException {
    asked.countDown();
    return await(ready) ? "done" : "given up";
  }

  boolean isAsked() throws InterruptedException {
    return await(asked);
  }

  void finish() {
    ready.countDown();
  }

  private static boolean await(CountDownLatch latch) throws InterruptedException {
    return latch.await(20, TimeUnit.SECONDS);
  }
}
