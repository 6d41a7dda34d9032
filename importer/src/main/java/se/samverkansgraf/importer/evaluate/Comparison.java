package se.samverkansgraf.importer.evaluate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.model.exchange.FactsJsonWriter;
import se.samverkansgraf.model.exchange.SignatoryNames;
import se.samverkansgraf.model.fact.DocumentFacts;

/** A reference beside what was read from the same document. */
public final class Comparison {

    private static final FactsJsonWriter WRITER = new FactsJsonWriter(SignatoryNames.SHOWN);

    private final String document;
    private final List<AnnotatedAgreement> reference;
    private final List<AnnotatedAgreement> found;

    private Comparison(String document, List<AnnotatedAgreement> reference, List<AnnotatedAgreement> found) {
        this.document = document;
        this.reference = List.copyOf(reference);
        this.found = List.copyOf(found);
    }

    /**
     * Compares two JSON texts in the shape of the annotation guide.
     *
     * @param document the document's base name
     * @param found what was read, or null where nothing could be
     * @throws tools.jackson.core.JacksonException if one of them is no JSON of that shape
     */
    public static Comparison of(String document, String reference, @Nullable String found) {
        return new Comparison(
                document, AnnotationReader.read(reference), found == null ? List.of() : AnnotationReader.read(found));
    }

    /**
     * Compares with the facts' public JSON, names shown, which is what others would compare too.
     *
     * @param facts what was read, or null where nothing could be
     * @throws tools.jackson.core.JacksonException if the reference is no JSON of the annotation guide's shape
     */
    public static Comparison ofFacts(String document, String reference, @Nullable DocumentFacts facts) {
        return of(document, reference, facts == null ? null : WRITER.write(facts));
    }

    String document() {
        return document;
    }

    List<AnnotatedAgreement> reference() {
        return reference;
    }

    List<AnnotatedAgreement> found() {
        return found;
    }
}
