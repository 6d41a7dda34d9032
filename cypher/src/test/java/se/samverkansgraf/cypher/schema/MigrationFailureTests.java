package se.samverkansgraf.cypher.schema;

import static org.assertj.core.api.Assertions.assertThat;

import ac.simons.neo4j.migrations.core.MigrationsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.SecurityException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import se.samverkansgraf.cypher.schema.SchemaException.Reason;

class MigrationFailureTests {

    @ParameterizedTest
    @CsvSource(textBlock = """
            Neo.ClientError.General.ForbiddenOnReadOnlyDatabase, READ_ONLY
            Neo.ClientError.General.WriteOnReadOnlyAccessDatabase, READ_ONLY
            Neo.ClientError.Schema.ConstraintValidationFailed, KEYS_MISSING
            Neo.DatabaseError.Schema.ConstraintCreationFailed, KEYS_MISSING
            """)
    void saysWhatADatabaseRefused(String code, Reason reason) {
        var failure = new MigrationsException("migration failed", new ClientException(code, "no"));

        assertThat(MigrationFailure.translated(failure))
                .isInstanceOfSatisfying(
                        SchemaException.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }

    @Test
    void saysThatAUserMayNotWrite() {
        var failure = new SecurityException("Neo.ClientError.Security.Forbidden", "no");

        assertThat(MigrationFailure.translated(failure))
                .isInstanceOfSatisfying(
                        SchemaException.class, e -> assertThat(e.reason()).isEqualTo(Reason.READ_ONLY));
    }

    @Test
    void lastsAsItIsWhenTheDatabaseIsNotThere() {
        var gone = new ServiceUnavailableException("nobody answers");

        assertThat(MigrationFailure.translated(new MigrationsException("failed", gone)))
                .isSameAs(gone);
    }
}
