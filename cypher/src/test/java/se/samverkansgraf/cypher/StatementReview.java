package se.samverkansgraf.cypher;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.neo4j.cypherdsl.core.StatementCatalog.Property;
import org.neo4j.cypherdsl.core.StatementCatalog.Token;
import org.neo4j.cypherdsl.parser.CypherParser;
import se.samverkansgraf.model.graph.GraphModel;
import se.samverkansgraf.model.graph.NodeLabel;
import se.samverkansgraf.model.graph.Relationship;
import se.samverkansgraf.model.graph.RelationshipType;

/** Parses a statement and compares its labels, types, properties and directions with the graph's model. */
final class StatementReview {

    private enum Rigour {
        EVERY_PAIR,
        ONE_PAIR
    }

    private final org.neo4j.cypherdsl.core.StatementCatalog parts;
    private final List<String> faults = new ArrayList<>();

    private StatementReview(String text) {
        parts = CypherParser.parse(text).getCatalog();
    }

    /** What the statement names that the model does not have, in words; empty for a good statement. */
    static List<String> faultsOf(String text) {
        var review = new StatementReview(text);
        review.checkNames();
        if (review.faults.isEmpty()) {
            review.parts.getProperties().forEach(review::checkProperty);
            review.checkDirections(text.contains("|") ? Rigour.ONE_PAIR : Rigour.EVERY_PAIR);
        }
        return review.faults;
    }

    /** The parts that a statement names. */
    static org.neo4j.cypherdsl.core.StatementCatalog partsOf(String text) {
        return new StatementReview(text).parts;
    }

    private void checkNames() {
        names(parts.getNodeLabels()).forEach(name -> {
            if (GraphModel.label(name).isEmpty()) {
                faults.add("label " + name);
            }
        });
        names(parts.getRelationshipTypes()).forEach(name -> {
            if (GraphModel.type(name).isEmpty()) {
                faults.add("type " + name);
            }
        });
    }

    private void checkProperty(Property property) {
        boolean known = property.owningToken().isEmpty()
                || property.owningToken().stream()
                        .flatMap(owner -> propertiesOf(owner).stream())
                        .anyMatch(property.name()::equals);
        if (!known) {
            faults.add("property " + property.name() + " of " + names(property.owningToken()));
        }
    }

    /**
     * Each relationship's ends. Where a statement has alternatives ({@code a|b}) the parser pairs every label with
     * every type, so that one right pair must do; without them every pair must be right.
     */
    private void checkDirections(Rigour rigour) {
        for (NodeLabel label : NodeLabel.values()) {
            var token = org.neo4j.cypherdsl.core.StatementCatalog.label(label.label());
            var leaving = typesWhere(Relationship::from, label);
            var arriving = typesWhere(Relationship::to, label);
            check(rigour, label.label() + " leaves by ", parts.getOutgoingRelations(token), leaving);
            check(rigour, label.label() + " is reached by ", parts.getIncomingRelations(token), arriving);
        }
        for (RelationshipType type : RelationshipType.values()) {
            var token = org.neo4j.cypherdsl.core.StatementCatalog.type(type.name());
            check(rigour, type + " comes from ", parts.getSourceNodes(token), labelsOf(type, Relationship::from));
            check(rigour, type + " goes to ", parts.getTargetNodes(token), labelsOf(type, Relationship::to));
        }
    }

    private void check(Rigour rigour, String what, Collection<Token> met, Set<String> allowed) {
        var wrong = names(met).stream().filter(name -> !allowed.contains(name)).toList();
        boolean faulty = rigour == Rigour.EVERY_PAIR ? !wrong.isEmpty() : wrong.size() == met.size();
        if (faulty && !met.isEmpty()) {
            wrong.forEach(name -> faults.add(what + name));
        }
    }

    private static Set<String> typesWhere(Function<Relationship, NodeLabel> end, NodeLabel label) {
        return GraphModel.relationships().stream()
                .filter(each -> end.apply(each) == label)
                .map(each -> each.type().name())
                .collect(Collectors.toSet());
    }

    private static Set<String> labelsOf(RelationshipType type, Function<Relationship, NodeLabel> end) {
        return GraphModel.relationships(type).stream()
                .map(each -> end.apply(each).label())
                .collect(Collectors.toSet());
    }

    private static Set<String> propertiesOf(Token owner) {
        return switch (owner.type()) {
            case NODE_LABEL ->
                Arrays.stream(NodeLabel.values())
                        .filter(label -> label.label().equals(owner.value()))
                        .flatMap(label -> label.properties().stream())
                        .map(property -> property.name())
                        .collect(Collectors.toSet());
            case RELATIONSHIP_TYPE ->
                GraphModel.relationships().stream()
                        .filter(each -> each.type().name().equals(owner.value()))
                        .flatMap(each -> each.properties().stream())
                        .map(property -> property.name())
                        .collect(Collectors.toSet());
        };
    }

    private static Set<String> names(Collection<Token> tokens) {
        return tokens.stream().map(Token::value).collect(Collectors.toSet());
    }
}
