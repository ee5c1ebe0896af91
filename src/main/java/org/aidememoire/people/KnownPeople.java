package org.aidememoire.people;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;

/**
 * People who were here a moment ago. A stored person changes only when the sign-in service gives
 * another name, and every request needs one: they are kept detached, each request with its own
 * session may refer to them.
 */
final class KnownPeople {
  private static final Cache<PersonKey, Person> PEOPLE =
      Caffeine.newBuilder().maximumSize(20_000).expireAfterWrite(Duration.ofMinutes(10)).build();

  private KnownPeople() {}

  /** Somebody who is stored under this key and this name. */
  static Optional<Person> find(PersonKey key, String name) {
    Optional<Person> known = Optional.ofNullable(PEOPLE.getIfPresent(key)).or(() -> read(key));
    return known.filter(person -> person.isCalled(name));
  }

  /** The same, of those who are kept. */
  static Optional<Person> findKept(PersonKey key, String name) {
    return Optional.ofNullable(PEOPLE.getIfPresent(key)).filter(person -> person.isCalled(name));
  }

  private static Optional<Person> read(PersonKey key) {
    Optional<Person> stored = Person.findByKey(key.issuer(), key.subject());
    stored.ifPresent(person -> keep(key, person));
    return stored;
  }

  /** From here on the person belongs to no session. */
  static Person keep(PersonKey key, Person person) {
    Person.getEntityManager().detach(person);
    PEOPLE.put(key, person);
    return person;
  }
}
