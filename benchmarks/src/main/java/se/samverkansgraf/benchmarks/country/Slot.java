package se.samverkansgraf.benchmarks.country;

import java.time.LocalDate;
import se.samverkansgraf.model.fact.AgreementKind;
import se.samverkansgraf.model.reference.Municipality;

/**
 * What an agreement is to be about.
 *
 * @param municipality the party
 * @param kind which kind of agreement
 * @param firstYear the first year that it is valid
 * @param lastYear the last year that it is valid
 */
record Slot(Municipality municipality, AgreementKind kind, int firstYear, int lastYear) {

    /** The first day that it is valid. */
    LocalDate from() {
        return LocalDate.of(firstYear, 1, 1);
    }

    /** The last day that it is valid. */
    LocalDate to() {
        return LocalDate.of(lastYear, 12, 31);
    }

    /** What is written above it. */
    String title() {
        String kindSays =
                switch (kind) {
                    case COOPERATION_AGREEMENT -> "Samverkansöverenskommelse";
                    case CITIZEN_PROMISE -> "Medborgarlöfte";
                    case ACTION_PLAN -> "Handlingsplan";
                    case APPENDIX -> "Bilaga";
                };
        return "%s %s %d-%d".formatted(kindSays, municipality.name(), firstYear, lastYear);
    }
}
