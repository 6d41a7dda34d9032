package se.samverkansgraf.benchmarks.country;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.samverkansgraf.model.fact.AgreementKind;
import se.samverkansgraf.model.fact.DocumentFacts;
import se.samverkansgraf.model.reference.Municipality;
import se.samverkansgraf.model.reference.ReferenceData;
import se.samverkansgraf.model.vocabulary.Vocabulary;

/**
 * A country whose municipalities have agreed on things, all made up.
 *
 * <p>Each municipality makes a cooperation agreement for four years, a promise for two and a plan for each year, as far
 * as it makes any: a seventh of them is left out, some as a whole. One document in fifty says nothing, as one that
 * was read poorly. A sixth of the sentences is taken word by word from a stock that the county shares. Topics, methods
 * and roles are skewed: a tenth of them takes about half.
 *
 * @param seed the same gives the same country
 * @param firstYear the first year that anything is valid
 * @param lastYear the last year that anything begins
 * @param commitments how many commitments an agreement has on average, 2 or more
 */
public record Country(long seed, int firstYear, int lastYear, int commitments) {

    private static final double SILENT_MUNICIPALITIES = 0.05;
    private static final double MISSING_AGREEMENTS = 0.1;
    private static final double POORLY_READ = 0.02;
    private static final double COPIED = 1.0 / 6;
    private static final int STOCK = 60;

    public Country {
        if (lastYear < firstYear || commitments < 2) {
            throw new IllegalArgumentException("wants years in order and 2 commitments or more, has %d to %d and %d"
                    .formatted(firstYear, lastYear, commitments));
        }
    }

    /** A country for looking at plans: six years, more than 2,000 agreements and 70,000 commitments. */
    public static Country ofSixYears() {
        return new Country(20_25L, 2020, 2025, 36);
    }

    /** The documents, each with one agreement, in an order that is always the same. */
    public Stream<DocumentFacts> documents() {
        return documents(municipality -> true);
    }

    /** Those of the documents that municipalities of these counties made. */
    public Stream<DocumentFacts> documentsOf(Set<String> counties) {
        return documents(municipality -> counties.contains(municipality.county().code()));
    }

    private Stream<DocumentFacts> documents(Predicate<Municipality> made) {
        Vocabulary vocabulary = Vocabulary.load();
        List<Slot> slots = ReferenceData.load().municipalities().stream()
                .flatMap(each -> slots(each).stream())
                .toList();
        return IntStream.range(0, slots.size())
                .filter(number -> made.test(slots.get(number).municipality()))
                .mapToObj(number -> document(slots.get(number), number, vocabulary));
    }

    private List<Slot> slots(Municipality municipality) {
        Chance chance = Chance.of(seed, Integer.parseInt(municipality.code()));
        List<Slot> slots = new ArrayList<>();
        if (chance.in(SILENT_MUNICIPALITIES)) {
            return slots;
        }
        for (int year = firstYear; year <= lastYear; year++) {
            int since = year - firstYear;
            addPeriod(slots, chance, new Slot(municipality, AgreementKind.ACTION_PLAN, year, year));
            if (since % 2 == 0) {
                addPeriod(slots, chance, new Slot(municipality, AgreementKind.CITIZEN_PROMISE, year, year + 1));
            }
            if (since % 4 == 0) {
                addPeriod(slots, chance, new Slot(municipality, AgreementKind.COOPERATION_AGREEMENT, year, year + 3));
            }
        }
        return slots;
    }

    private static void addPeriod(List<Slot> slots, Chance chance, Slot slot) {
        if (!chance.in(MISSING_AGREEMENTS)) {
            slots.add(slot);
        }
    }

    private DocumentFacts document(Slot slot, int number, Vocabulary vocabulary) {
        Chance chance = Chance.of(seed, number, slot.firstYear());
        List<Sentence> sentences = new ArrayList<>();
        if (!chance.in(POORLY_READ)) {
            int count = chance.between(commitments / 2, commitments + (commitments + 1) / 2);
            for (int i = 0; i < count; i++) {
                sentences.add(chance.in(COPIED) ? stock(slot, chance, vocabulary) : Sentence.of(chance, vocabulary));
            }
        }
        return new Author(slot, chance).write(sentences);
    }

    private Sentence stock(Slot slot, Chance chance, Vocabulary vocabulary) {
        int county = Integer.parseInt(slot.municipality().county().code());
        return Sentence.of(Chance.of(seed, county, chance.between(1, STOCK)), vocabulary);
    }
}
