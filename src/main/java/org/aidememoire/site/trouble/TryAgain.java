package org.aidememoire.site.trouble;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.logging.Log;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/** Stands outside the transaction, which begins anew with each try. */
@TriedAgain
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
public class TryAgain {
  private static final int TRIES_AFTER_COLLISION = 10;
  private static final int TRIES_AFTER_BREAK = 2;

  /** Milliseconds: two that collided must not come back at the same moment. */
  private static final int LONGEST_PAUSE = 40;

  @AroundInvoke
  Object untilDone(InvocationContext act) throws Exception {
    for (int tries = 1; ; tries++) {
      try {
        return act.proceed();
      } catch (Exception failure) {
        Optional<Trouble> trouble = Trouble.in(failure);
        if (trouble.isEmpty() || tries >= triesAfter(trouble.get())) {
          throw failure;
        }
        Log.debugf("Tried again after trouble with the database: %s", trouble.get());
      }
      // What was read outside the transaction may be otherwise by now.
      Panache.getEntityManager().clear();
      Thread.sleep(ThreadLocalRandom.current().nextInt(1, LONGEST_PAUSE * tries));
    }
  }

  private static int triesAfter(Trouble trouble) {
    return switch (trouble) {
      case COLLISION, STORED_ALREADY -> TRIES_AFTER_COLLISION;
      case BROKEN -> TRIES_AFTER_BREAK;
      case BUSY -> 1;
    };
  }
}
