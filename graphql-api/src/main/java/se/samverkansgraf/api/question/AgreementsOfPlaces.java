package se.samverkansgraf.api.question;

import graphql.schema.DataFetchingEnvironment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import se.samverkansgraf.api.query.GraphReader;
import se.samverkansgraf.api.response.Agreement;
import se.samverkansgraf.api.response.Connection;
import se.samverkansgraf.api.response.Municipality;
import se.samverkansgraf.api.response.PoliceArea;

/** Goes from municipalities and police areas to their agreements, for all places of a request together. */
@Controller
final class AgreementsOfPlaces {

    private static final String LOADER = "agreementsOfPlaces";

    private record Asked(AgreementFilter filter, PageQuestion page, Set<AgreementPart> parts) {}

    private record Key(String place, Asked asked) {}

    private final GraphReader reader;
    private final Agreements agreements;
    private final KnownKeys known;

    AgreementsOfPlaces(GraphReader reader, Agreements agreements, KnownKeys known, BatchLoaderRegistry loaders) {
        this.reader = reader;
        this.agreements = agreements;
        this.known = known;
        loaders.<Key, Connection<Agreement>>forName(LOADER)
                .registerMappedBatchLoader((keys, environment) ->
                        Batches.load(keys, Key::asked, Key::place, (asked, places) -> pages(places, asked)));
    }

    @SchemaMapping(typeName = "Municipality", field = "agreements")
    CompletableFuture<Connection<Agreement>> ofMunicipality(
            Municipality municipality,
            @Argument @Nullable AgreementFilter filter,
            @Argument AgreementOrder orderBy,
            @Arguments PageArguments page,
            DataFetchingEnvironment environment) {
        var asked = asked(filter, PageQuestion.of(page, orderBy), environment);
        return environment.<Key, Connection<Agreement>>getDataLoader(LOADER).load(new Key(municipality.code(), asked));
    }

    @SchemaMapping(typeName = "PoliceArea", field = "agreements")
    CompletableFuture<Connection<Agreement>> ofPoliceArea(
            PoliceArea area,
            @Argument @Nullable AgreementFilter filter,
            @Argument AgreementOrder orderBy,
            @Arguments PageArguments page,
            DataFetchingEnvironment environment) {
        var asked = asked(filter, PageQuestion.of(page, orderBy), environment);
        return environment.<Key, Connection<Agreement>>getDataLoader(LOADER).load(new Key(area.slug(), asked));
    }

    private static Asked asked(
            @Nullable AgreementFilter filter, PageQuestion page, DataFetchingEnvironment environment) {
        var parts = AgreementPart.of(Selection.ofNodes(environment.getSelectionSet()));
        return new Asked(filter == null ? AgreementFilter.ALL : filter, page, parts);
    }

    private CompletableFuture<Map<String, Connection<Agreement>>> pages(List<String> places, Asked asked) {
        var values = new HashMap<>(asked.filter().values(known));
        values.putAll(asked.page().values());
        values.put("places", places);
        return reader.read("agreements-of-places", values)
                .thenCompose(rows -> new NestedPages(asked.page(), rows, "place")
                        .filled(places, ids -> agreements.byKey(ids, asked.parts())));
    }
}
