package org.aidememoire.assignment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.aidememoire.assignment.Assignment.Authorship;
import org.aidememoire.people.Person;
import org.jspecify.annotations.Nullable;

/** Times of somebody's own, with who gave them and when: the same for a student and a group. */
@Embeddable
record Grant(
    @Column(name = "due_at") @Nullable Instant dueAt,
    @Column(name = "limit_minutes") @Nullable Integer limitMinutes,
    @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "granted_by") Person grantedBy,
    @Column(name = "granted_at") Instant grantedAt) {

  static Grant of(OwnTimes times, Authorship by) {
    return new Grant(times.dueAt().orElse(null), times.limitMinutes(), by.person(), by.at());
  }

  OwnTimes times() {
    return OwnTimes.of(dueAt, limitMinutes);
  }
}
