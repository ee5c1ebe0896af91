package org.aidememoire.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
final class RealServicesTest {
  @Inject DataSource database;

  @Test
  void the_application_works_as_a_role_that_cannot_create_tables() throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      assertThat(connection.getMetaData().getUserName()).isEqualTo("aide_memoire_app");
      assertThat(connection.getMetaData().getDatabaseMajorVersion()).isEqualTo(18);
      assertThatThrownBy(() -> statement.execute("CREATE TABLE mine (id bigint)"))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("permission denied");
    }
  }
}
