package org.aidememoire.assignment.web.delivery;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.aidememoire.assignment.Delivery;
import org.aidememoire.assignment.Grading;
import org.aidememoire.attempt.Checks;
import org.aidememoire.common.FormErrors;
import org.aidememoire.lesson.FeedbackPolicy;
import org.aidememoire.lesson.ReviewOptions;
import org.aidememoire.lesson.ReviewOptions.Moment;
import org.aidememoire.lesson.ReviewOptions.Seen;
import org.aidememoire.site.Words;

/**
 * How a quiz is to be taken, as the form says it.
 *
 * @param attempts a number as it was typed; empty for any number
 * @param pause minutes as they were typed; empty for none
 * @param feedback the name of a policy; empty for the lesson's own
 * @param own whether the teacher chooses what is seen when; else the policy's usual holds
 * @param review the ticks, whether they hold or not
 * @param shown the ticks that the form had when the teacher got it, in words of our own; empty
 *     where it had none
 */
record DeliveryForm(
    String attempts,
    Grading grading,
    String pause,
    String feedback,
    boolean own,
    Map<Moment, Set<Seen>> review,
    String shown,
    boolean oneWay,
    boolean shuffled) {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

  static DeliveryForm of(Delivery delivery, FeedbackPolicy lessons) {
    ReviewOptions usual = ReviewOptions.of(delivery.policy(lessons));
    Map<Moment, Set<Seen>> ticks = Objects.requireNonNullElse(delivery.review(), usual).seen();
    return new DeliveryForm(
        delivery.attempts() == 0 ? "" : String.valueOf(delivery.attempts()),
        delivery.grading(),
        delivery.waitMinutes() == 0 ? "" : String.valueOf(delivery.waitMinutes()),
        delivery.feedback() == null ? "" : delivery.feedback().name(),
        delivery.review() != null,
        ticks,
        inWords(ticks),
        delivery.oneWay(),
        delivery.shuffled());
  }

  static DeliveryForm sent(MultivaluedMap<String, String> fields) {
    Map<Moment, Set<Seen>> review = new EnumMap<>(Moment.class);
    for (Moment moment : Moment.values()) {
      review.put(moment, ticked(fields.getOrDefault("review-" + moment, List.of())));
    }
    return new DeliveryForm(
        text(fields, "attempts"),
        find(Grading.values(), text(fields, "grading")).orElse(Grading.BEST),
        text(fields, "pause"),
        text(fields, "feedback"),
        fields.containsKey("own"),
        review,
        text(fields, "shown"),
        fields.containsKey("oneWay"),
        fields.containsKey("shuffled"));
  }

  private static String inWords(Map<Moment, Set<Seen>> ticks) {
    return Arrays.stream(Moment.values())
        .flatMap(
            moment ->
                Arrays.stream(Seen.values())
                    .filter(ticks.getOrDefault(moment, Set.of())::contains)
                    .map(seen -> moment + "-" + seen))
        .collect(Collectors.joining(" ", "ticks: ", ""));
  }

  /** Whether the teacher has changed ticks that are not to hold. */
  private boolean ticksInVain() {
    return !own && !shown.isEmpty() && !shown.equals(inWords(review));
  }

  private static Set<Seen> ticked(List<String> names) {
    Set<Seen> some = EnumSet.noneOf(Seen.class);
    names.forEach(name -> find(Seen.values(), name).ifPresent(some::add));
    return some;
  }

  private static <E extends Enum<E>> Optional<E> find(E[] all, String name) {
    return Arrays.stream(all).filter(one -> one.name().equals(name)).findFirst();
  }

  private static String text(MultivaluedMap<String, String> fields, String name) {
    return Objects.requireNonNullElse(fields.getFirst(name), "").strip();
  }

  /**
   * @param lessons the lesson's own policy
   */
  FormErrors check(FeedbackPolicy lessons) {
    TakingMessages words = Words.in(TakingMessages.class);
    return new FormErrors()
        .require(
            attempts.isEmpty() || read(attempts, Delivery.MOST_ATTEMPTS).isPresent(),
            "attempts",
            words.attempts_unreadable(Delivery.MOST_ATTEMPTS))
        .require(
            pause.isEmpty() || read(pause, Delivery.LONGEST_WAIT).isPresent(),
            "pause",
            words.pause_unreadable(Delivery.LONGEST_WAIT))
        .require(!checksBlindly(lessons), "review-own", words.review_blind())
        .require(!ticksInVain(), "review-own", words.review_in_vain());
  }

  /**
   * Whether items are checked without anything being said: then whether there is another try would
   * tell all the same what is right.
   */
  private boolean checksBlindly(FeedbackPolicy lessons) {
    FeedbackPolicy policy = find(FeedbackPolicy.values(), feedback).orElse(lessons);
    return own
        && policy.checksItems()
        && !Checks.areOffered(policy, review.getOrDefault(Moment.DURING, Set.of()));
  }

  private static Optional<Integer> read(String typed, int most) {
    return NUMBER.matcher(typed).matches()
        ? Optional.of(Integer.parseInt(typed)).filter(number -> number >= 1 && number <= most)
        : Optional.empty();
  }

  /** What a form in which {@link #check} found nothing says. */
  Delivery delivery() {
    return new Delivery(
        read(attempts, Delivery.MOST_ATTEMPTS).orElse(0),
        grading,
        read(pause, Delivery.LONGEST_WAIT).orElse(0),
        find(FeedbackPolicy.values(), feedback).orElse(null),
        own ? new ReviewOptions(review) : null,
        oneWay,
        shuffled);
  }
}
