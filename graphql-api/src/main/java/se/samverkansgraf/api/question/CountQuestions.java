package se.samverkansgraf.api.question;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import se.samverkansgraf.api.error.InvalidArgument;
import se.samverkansgraf.api.query.GraphReader;
import se.samverkansgraf.api.query.Row;
import se.samverkansgraf.api.response.GroupCount;
import se.samverkansgraf.api.response.Language;
import se.samverkansgraf.api.response.Municipality;
import se.samverkansgraf.api.response.Places;
import se.samverkansgraf.api.response.PoliceArea;
import se.samverkansgraf.api.response.SharedNodes;

/** Counts by one dimension or by two. */
@Controller
final class CountQuestions {

    private static final int MOST_ROWS = 20_000;

    /** What commitments are counted with. */
    record CommitmentCountArguments(
            CommitmentDimension by,
            @Nullable CommitmentDimension and,
            @Nullable CommitmentFilter filter,
            boolean rollUp,
            @Nullable Language language,
            int first) {}

    /** What agreements are counted with. */
    record AgreementCountArguments(
            AgreementDimension by,
            @Nullable AgreementDimension and,
            @Nullable AgreementFilter filter,
            boolean rollUp,
            @Nullable Language language,
            int first) {}

    private record Counting(Dimension by, @Nullable Dimension and, boolean rollUp, Language language, int first) {}

    private final GraphReader reader;
    private final SharedNodes shared;
    private final KnownKeys known;
    private final DimensionLabels labels;
    private final Map<String, Map<String, String>> placesOf;

    CountQuestions(GraphReader reader, SharedNodes shared, KnownKeys known, DimensionLabels labels) {
        this.reader = reader;
        this.shared = shared;
        this.known = known;
        this.labels = labels;
        var places = shared.places();
        this.placesOf = Map.of(
                "countyOf", byCode(places, each -> MatrixColumns.COUNTY.keyOf(each, places)),
                "groupOf", byCode(places, each -> MatrixColumns.MUNICIPALITY_GROUP.keyOf(each, places)),
                "regionOf", regions(places));
    }

    @QueryMapping
    CompletableFuture<List<GroupCount>> commitmentCounts(@Arguments CommitmentCountArguments asked, Locale locale) {
        var language = Language.of(asked.language(), locale);
        var values = (asked.filter() == null ? CommitmentFilter.ALL : asked.filter()).values(known);
        values.putAll(Start.ofCommitments(values));
        values.put("whole", Start.takesWholeAgreements(values) && isOfAgreements(asked.by(), asked.and()));
        return read(
                "commitment-counts",
                values,
                new Counting(asked.by(), asked.and(), asked.rollUp(), language, asked.first()));
    }

    @QueryMapping
    CompletableFuture<List<GroupCount>> agreementCounts(@Arguments AgreementCountArguments asked, Locale locale) {
        var language = Language.of(asked.language(), locale);
        var values = (asked.filter() == null ? AgreementFilter.ALL : asked.filter()).values(known);
        return read(
                "agreement-counts",
                values,
                new Counting(asked.by(), asked.and(), asked.rollUp(), language, asked.first()));
    }

    private static boolean isOfAgreements(CommitmentDimension by, @Nullable CommitmentDimension and) {
        return by.isOfAgreements() && (and == null || and.isOfAgreements());
    }

    private CompletableFuture<List<GroupCount>> read(String statement, Map<String, Object> scope, Counting counting) {
        if (counting.first() < 1 || counting.first() > MOST_ROWS) {
            throw new InvalidArgument("first", "wants 1 to %d, has %d".formatted(MOST_ROWS, counting.first()));
        }
        var values = new HashMap<>(scope);
        values.putAll(placesOf);
        values.put("by", counting.by().name());
        values.put("and", counting.and() == null ? null : counting.and().name());
        values.put("countedIn", countedIn(counting.by(), counting.rollUp()));
        values.put("countedIn2", countedIn(counting.and(), counting.rollUp()));
        values.put("limit", counting.first());
        return reader.read(statement, values)
                .thenApply(rows ->
                        rows.stream().map(row -> groupCount(row, counting)).toList());
    }

    /** What is below a concept counts for it where that is asked for and filters take it so too. */
    private Map<String, List<String>> countedIn(@Nullable Dimension dimension, boolean rollUp) {
        var type = dimension == null ? null : dimension.concepts();
        return rollUp && type != null ? shared.concepts().slugsUpwards(type) : Map.of();
    }

    private GroupCount groupCount(Row row, Counting counting) {
        var key = row.textIfKnown("key");
        var second = counting.and();
        var key2 = second == null ? null : row.textIfKnown("key2");
        return new GroupCount(
                key,
                labels.of(counting.by(), key, counting.language()),
                key2,
                second == null ? null : labels.of(second, key2, counting.language()),
                row.number("count"),
                row.number("agreements"),
                row.number("municipalities"),
                row.number("rows"));
    }

    /** An agreement counts in the regions of its municipalities and in those of its police areas. */
    private static Map<String, String> regions(Places places) {
        var areas = places.policeAreas().stream().map(PoliceArea::slug).toList();
        return TrendPlaces.POLICE_REGION.keys(List.copyOf(places.municipalities()), areas, places);
    }

    private static Map<String, String> byCode(Places places, Function<Municipality, String> key) {
        Map<String, String> keys = new HashMap<>();
        places.municipalities().forEach(each -> keys.put(each.code(), key.apply(each)));
        return Map.copyOf(keys);
    }
}
