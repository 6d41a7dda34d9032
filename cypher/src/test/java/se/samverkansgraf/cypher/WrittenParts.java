package se.samverkansgraf.cypher;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.neo4j.cypherdsl.core.StatementCatalog.Property;
import se.samverkansgraf.model.graph.GraphModel;
import se.samverkansgraf.model.graph.NodeLabel;

/** Holds the model against what statements create: labels and types with all their properties. */
final class WrittenParts {

    private WrittenParts() {}

    /** What of the model no writing statement names: {@code Label.property}, {@code TYPE}, {@code TYPE.property}. */
    static Set<String> missingFrom(Stream<Statement> statements) {
        var written = statements
                .filter(WrittenParts::creates)
                .map(statement -> StatementReview.partsOf(statement.text()))
                .flatMap(parts -> Stream.concat(
                        parts.getAllTokens().stream().map(token -> token.value()),
                        parts.getProperties().stream().flatMap(WrittenParts::owned)))
                .collect(Collectors.toSet());
        var missing = new TreeSet<String>();
        wanted().filter(part -> !written.contains(part)).forEach(missing::add);
        return missing;
    }

    private static boolean creates(Statement statement) {
        return Stream.of("CREATE ", "MERGE ", "SET ").anyMatch(statement.text()::contains);
    }

    private static Stream<String> owned(Property property) {
        return property.owningToken().stream().map(owner -> owner.value() + "." + property.name());
    }

    private static Stream<String> wanted() {
        var nodes = Stream.of(NodeLabel.values())
                .flatMap(label -> label.properties().stream().map(property -> label.label() + "." + property.name()));
        var relationships = GraphModel.relationships().stream()
                .flatMap(each -> Stream.concat(
                        Stream.of(each.type().name()),
                        each.properties().stream().map(property -> each.type() + "." + property.name())));
        return Stream.concat(nodes, relationships);
    }
}
