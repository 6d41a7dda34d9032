package se.samverkansgraf.api.export;

import java.math.BigDecimal;

/** Numbers as people write them. */
final class Numbers {

    private Numbers() {}

    /** A number in digits, without an exponent and without zeros behind the decimal point: 240, 0.5. */
    static String plain(Number number) {
        BigDecimal exact = new BigDecimal(number.toString());
        return exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString();
    }
}
