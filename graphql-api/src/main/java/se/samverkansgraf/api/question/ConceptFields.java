package se.samverkansgraf.api.question;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import se.samverkansgraf.api.response.Concept;
import se.samverkansgraf.api.response.Concepts;
import se.samverkansgraf.api.response.FocusArea;
import se.samverkansgraf.api.response.Language;
import se.samverkansgraf.api.response.Method;
import se.samverkansgraf.api.response.SharedNodes;

/** Goes from concept to concept, in memory. */
@Controller
final class ConceptFields {

    private final Concepts concepts;

    ConceptFields(SharedNodes shared) {
        this.concepts = shared.concepts();
    }

    @SchemaMapping(typeName = "Concept")
    String label(Concept concept, @Argument @Nullable Language language, Locale locale) {
        return concept.labels().in(Language.of(language, locale));
    }

    @SchemaMapping(typeName = "Concept")
    @Nullable String definition(Concept concept, @Argument @Nullable Language language, Locale locale) {
        return concepts.definition(concept)
                .map(definition -> definition.in(Language.of(language, locale)))
                .orElse(null);
    }

    @SchemaMapping(typeName = "Concept")
    @Nullable Concept broader(Concept concept) {
        return concepts.broader(concept).orElse(null);
    }

    @SchemaMapping(typeName = "Concept")
    List<Concept> narrower(Concept concept) {
        return concepts.narrower(concept);
    }

    @SchemaMapping(typeName = "Method")
    List<FocusArea> usuallyConcerns(Method method) {
        return concepts.usuallyConcernedBy(method);
    }
}
