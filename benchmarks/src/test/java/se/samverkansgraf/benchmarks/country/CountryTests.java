package se.samverkansgraf.benchmarks.country;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.samverkansgraf.model.fact.AgreementFacts;
import se.samverkansgraf.model.fact.Commitment;
import se.samverkansgraf.model.fact.ConceptUse;
import se.samverkansgraf.model.fact.DocumentFacts;

class CountryTests {

    private static final List<DocumentFacts> DOCUMENTS =
            Country.ofSixYears().documents().toList();

    @Test
    void isLargeEnoughForPlansToMatter() {
        assertThat(DOCUMENTS).hasSizeGreaterThan(2_000);
        assertThat(commitments()).hasSizeGreaterThan(70_000);
    }

    @Test
    void isTheSameForTheSameSeedAndAnotherForAnother() {
        assertThat(Country.ofSixYears().documents().limit(20)).isEqualTo(DOCUMENTS.subList(0, 20));
        assertThat(new Country(1, 2020, 2025, 36).documents().limit(20)).isNotEqualTo(DOCUMENTS.subList(0, 20));
    }

    @Test
    void giveEveryDocumentBytesOfItsOwn() {
        assertThat(DOCUMENTS.stream().map(each -> each.document().sha256())).doesNotHaveDuplicates();
    }

    @Test
    void isSkewedAsRealTopicsAre() {
        var uses = commitments().stream()
                .flatMap(each -> each.subject().focusAreas().stream())
                .collect(Collectors.groupingBy(ConceptUse::id, Collectors.counting()));
        long most = uses.values().stream().max(Comparator.naturalOrder()).orElseThrow();
        long least = uses.values().stream().min(Comparator.naturalOrder()).orElseThrow();

        assertThat(most).isGreaterThan(10 * least);
    }

    @Test
    void neighboursCopyWholeSentences() {
        Map<String, Long> uses = commitments().stream()
                .map(Commitment::text)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        long copied = uses.values().stream()
                .filter(count -> count > 1)
                .mapToLong(Long::longValue)
                .sum();

        assertThat((double) copied / commitments().size()).isBetween(0.1, 0.4);
    }

    @Test
    void leavesMunicipalitiesWithoutAgreementAndDocumentsWithoutFacts() {
        var parties = DOCUMENTS.stream()
                .flatMap(each -> each.agreements().stream())
                .flatMap(each -> each.header().municipalities().stream())
                .map(each -> each.code())
                .distinct();
        assertThat(parties.count()).isBetween(200L, 289L);
        assertThat(DOCUMENTS)
                .anyMatch(each -> each.agreements().get(0).commitments().isEmpty());
    }

    @Test
    void refusesYearsOutOfOrder() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Country(1, 2025, 2020, 36))
                .withMessageContaining("2025 to 2020");
    }

    private static List<Commitment> commitments() {
        Stream<AgreementFacts> agreements = DOCUMENTS.stream().flatMap(each -> each.agreements().stream());
        return agreements.flatMap(each -> each.commitments().stream()).toList();
    }
}
