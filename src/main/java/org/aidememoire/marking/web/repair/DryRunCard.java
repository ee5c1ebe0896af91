package org.aidememoire.marking.web.repair;

import java.util.List;
import java.util.function.IntFunction;
import org.aidememoire.marking.repair.DryRun;
import org.aidememoire.marking.repair.DryRun.Change;
import org.aidememoire.marking.repair.DryRun.Direction;
import org.aidememoire.marking.repair.DryRun.Keeper;
import org.aidememoire.site.Pager;

/**
 * A page of what would change.
 *
 * @param workPath where a student's work is, before their id
 * @param all how many marks would change
 * @param handedIn how many have handed in
 */
record DryRunCard(
    String workPath,
    List<Change> changes,
    List<Keeper> keepers,
    int all,
    int handedIn,
    int unchanged,
    long higher,
    long lower,
    long same,
    Pager pager) {
  static final int ON_A_PAGE = 25;

  /**
   * @param address of a page, counted from 1
   */
  static DryRunCard of(String path, DryRun run, int unsafePage, IntFunction<String> address) {
    int all = run.changes().size();
    int last = Math.max(1, Math.ceilDiv(all, ON_A_PAGE));
    int page = Math.clamp(unsafePage, 1, last);
    int from = (page - 1) * ON_A_PAGE;
    return new DryRunCard(
        path + "/students/",
        run.changes().subList(from, Math.min(all, from + ON_A_PAGE)),
        run.keepers(),
        all,
        all + run.unchanged(),
        run.unchanged(),
        run.count(Direction.HIGHER),
        run.count(Direction.LOWER),
        run.count(Direction.SAME),
        Pager.of(page, last, address));
  }
}
