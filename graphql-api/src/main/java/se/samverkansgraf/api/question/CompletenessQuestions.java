package se.samverkansgraf.api.question;

import graphql.schema.DataFetchingFieldSelectionSet;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import se.samverkansgraf.api.query.GraphReader;
import se.samverkansgraf.api.query.Row;
import se.samverkansgraf.api.question.Pages.Placed;
import se.samverkansgraf.api.response.AgreementCompleteness;
import se.samverkansgraf.api.response.AgreementElement;
import se.samverkansgraf.api.response.Completeness;
import se.samverkansgraf.api.response.Coverage;
import se.samverkansgraf.api.response.ElementCount;
import se.samverkansgraf.api.response.ElementCoverage;
import se.samverkansgraf.api.response.Language;
import se.samverkansgraf.api.response.SharedNodes;

/** Asks which agreements hold and lack what. */
@Controller
final class CompletenessQuestions {

    private final GraphReader reader;
    private final SharedNodes shared;
    private final KnownKeys known;

    CompletenessQuestions(GraphReader reader, SharedNodes shared, KnownKeys known) {
        this.reader = reader;
        this.shared = shared;
        this.known = known;
    }

    @QueryMapping
    CompletableFuture<Completeness> completeness(
            @Arguments CompletenessArguments asked,
            @Arguments PageArguments page,
            DataFetchingFieldSelectionSet fields) {
        var part = PageQuestion.of(page, asked.orderBy());
        var values = asked.values(known);
        values.putAll(part.values());
        values.put("evidence", Selection.ofNodes(fields).hasAny("elements/evidence"));
        return reader.read("completeness", values)
                .thenApply(rows -> new Completeness(
                        ElementCount.listOf(rows.get(0)), Pages.page(part, rows.get(0), this::placed)));
    }

    private Placed<AgreementCompleteness> placed(Row row) {
        var entry = AgreementCompleteness.of(row, shared);
        return new Placed<>(row.text("key"), entry.agreement().key(), entry);
    }

    @SchemaMapping(typeName = "AgreementCompleteness")
    List<ElementCoverage> elements(AgreementCompleteness entry, @Argument @Nullable List<Coverage> coverage) {
        return entry.elements().stream()
                .filter(each -> coverage == null || coverage.contains(each.coverage()))
                .toList();
    }

    @SchemaMapping(typeName = "ElementCoverage", field = "label")
    String ofCoverage(ElementCoverage coverage, @Argument @Nullable Language language, Locale locale) {
        return label(coverage.element(), Language.of(language, locale));
    }

    @SchemaMapping(typeName = "ElementCount", field = "label")
    String ofCount(ElementCount count, @Argument @Nullable Language language, Locale locale) {
        return label(count.element(), Language.of(language, locale));
    }

    private static String label(AgreementElement element, Language language) {
        return DimensionLabels.constant("ELEMENT." + element.name(), language).orElse(element.name());
    }
}
