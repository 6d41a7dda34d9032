package se.samverkansgraf.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;
import se.samverkansgraf.importer.rule.RuleVersion;

/** What {@code --version} says. */
public final class Versions implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {
            "samverkan " + value("version"),
            "rule set " + RuleVersion.packed(),
            "Java " + System.getProperty("java.version") + " (" + System.getProperty("java.vm.vendor") + ")",
            "Neo4j " + value("neo4j") + " (embedded)"
        };
    }

    private static String value(String name) {
        Properties properties = new Properties();
        try (InputStream resource = Versions.class.getResourceAsStream("version.properties")) {
            properties.load(resource);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty(name);
    }
}
