package se.samverkansgraf.api.opendata;

import java.util.stream.Stream;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.util.ModelBuilder;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.OWL;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import se.samverkansgraf.model.graph.NodeLabel;
import se.samverkansgraf.model.vocabulary.Concept;
import se.samverkansgraf.model.vocabulary.ConceptKind;
import se.samverkansgraf.model.vocabulary.Vocabulary;

/** The vocabulary in SKOS (W3C Recommendation 18 August 2009): a concept scheme for each kind of concept. */
final class SkosVocabulary {

    private static final String SV = "sv";
    private static final String EN = "en";

    private final ValueFactory values = SimpleValueFactory.getInstance();
    private final Vocabulary vocabulary;
    private final String names;

    /**
     * A vocabulary.
     *
     * @param names what every URI begins with
     */
    SkosVocabulary(Vocabulary vocabulary, String names) {
        this.vocabulary = vocabulary;
        this.names = names;
    }

    /** All that is said. */
    Model model() {
        ModelBuilder builder = new ModelBuilder()
                .setNamespace(SKOS.NS)
                .setNamespace(DCTERMS.NS)
                .setNamespace(OWL.NS);
        for (ConceptKind kind : ConceptKind.values()) {
            builder.subject(scheme(kind))
                    .add(RDF.TYPE, SKOS.CONCEPT_SCHEME)
                    .add(DCTERMS.TITLE, values.createLiteral(Titles.of(kind).sv(), SV))
                    .add(DCTERMS.TITLE, values.createLiteral(Titles.of(kind).en(), EN))
                    .add(OWL.VERSIONINFO, vocabulary.version());
            vocabulary.concepts(kind).forEach(concept -> add(builder, concept));
        }
        return builder.build();
    }

    private void add(ModelBuilder builder, Concept concept) {
        IRI subject = iri(concept.kind(), concept.id());
        builder.subject(subject)
                .add(RDF.TYPE, SKOS.CONCEPT)
                .add(SKOS.IN_SCHEME, scheme(concept.kind()))
                .add(SKOS.NOTATION, concept.id())
                .add(SKOS.PREF_LABEL, values.createLiteral(concept.sv(), SV))
                .add(SKOS.PREF_LABEL, values.createLiteral(concept.en(), EN));
        Stream.concat(Stream.ofNullable(concept.abbreviation()), concept.alternatives().stream())
                .distinct()
                .forEach(label -> builder.add(SKOS.ALT_LABEL, values.createLiteral(label, SV)));
        vocabulary.definitionOf(concept).ifPresent(definition -> builder.add(
                        SKOS.DEFINITION, values.createLiteral(definition.sv(), SV))
                .add(SKOS.DEFINITION, values.createLiteral(definition.en(), EN)));
        place(builder, subject, concept);
        concept.concerns()
                .forEach(focusArea -> builder.add(subject, SKOS.RELATED, iri(ConceptKind.FOCUS_AREA, focusArea)));
    }

    private void place(ModelBuilder builder, IRI subject, Concept concept) {
        if (concept.broader() == null) {
            builder.add(subject, SKOS.TOP_CONCEPT_OF, scheme(concept.kind()));
            builder.add(scheme(concept.kind()), SKOS.HAS_TOP_CONCEPT, subject);
        } else {
            IRI broader = iri(concept.kind(), concept.broader());
            builder.add(subject, SKOS.BROADER, broader);
            builder.add(broader, SKOS.NARROWER, subject);
        }
    }

    private IRI scheme(ConceptKind kind) {
        return values.createIRI(names + path(kind));
    }

    private IRI iri(ConceptKind kind, String id) {
        return values.createIRI(names + path(kind) + "/" + id);
    }

    /** A concept has the same URI here as its node has in the graph. */
    private static String path(ConceptKind kind) {
        return NodeLabel.valueOf(kind.name()).label();
    }

    /**
     * What a scheme is called.
     *
     * @param sv in Swedish
     * @param en in English
     */
    private record Titles(String sv, String en) {

        static Titles of(ConceptKind kind) {
            return switch (kind) {
                case FOCUS_AREA -> new Titles("Fokusområden", "Focus areas");
                case METHOD -> new Titles("Metoder", "Methods");
                case ROLE -> new Titles("Roller", "Roles");
                case ACTOR -> new Titles("Aktörer", "Actors");
                case TARGET_GROUP -> new Titles("Målgrupper", "Target groups");
            };
        }
    }
}
