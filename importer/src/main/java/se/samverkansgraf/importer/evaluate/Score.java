package se.samverkansgraf.importer.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * How well one layer is read, over all documents.
 *
 * @param hit number of values or statements that both sides have
 * @param missed number that only the references have
 * @param extra number that only the readings have
 * @param deviations what those are, in the documents' order; of a header only what was missed
 */
public record Score(int hit, int missed, int extra, List<Deviation> deviations) {

    private static final int DIGITS = 4;

    public Score {
        deviations = List.copyOf(deviations);
    }

    /** The harmonic mean of precision and recall, 0 to 1; 1 where there is nothing to read and nothing was read. */
    public double f1() {
        return share(2 * hit, 2 * hit + missed + extra);
    }

    /** The share of what was read that the references have, 0 to 1; 1 where nothing was read. */
    public double precision() {
        return share(hit, hit + extra);
    }

    /** The share of what the references have that was read, 0 to 1; 1 where they have nothing. */
    public double recall() {
        return share(hit, hit + missed);
    }

    /** A share as it is told: four digits, ties to the even one. */
    public static BigDecimal rounded(double share) {
        return new BigDecimal(share).setScale(DIGITS, RoundingMode.HALF_EVEN);
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }
}
