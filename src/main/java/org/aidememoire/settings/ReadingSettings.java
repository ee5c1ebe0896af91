package org.aidememoire.settings;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import org.aidememoire.people.Person;

/** What one person has chosen: on every device, after they have signed in there. */
@Entity
@Table(name = "reading_settings")
public class ReadingSettings extends PanacheEntityBase {
  @Id
  @Column(name = "person_id")
  private Long personId;

  @Column private String settings;

  protected ReadingSettings() {}

  /** One statement, also where the person is not stored yet. */
  public static Optional<Settings> findOf(String issuer, String subject) {
    return find(
            "from ReadingSettings s where s.personId ="
                + " (select p.id from Person p where p.issuer = ?1 and p.subject = ?2)",
            issuer,
            subject)
        .<ReadingSettings>firstResultOptional()
        .map(row -> Settings.read(row.settings));
  }

  /** Two devices may do this at the same moment: the later one stays. */
  public static void keep(Person person, Settings settings) {
    getEntityManager()
        .createNativeQuery(
            """
            insert into reading_settings (person_id, settings) values (:person, :settings)
            on conflict (person_id) do update set settings = excluded.settings
            """)
        .setParameter("person", person.id())
        .setParameter("settings", settings.inShort())
        .executeUpdate();
  }
}
