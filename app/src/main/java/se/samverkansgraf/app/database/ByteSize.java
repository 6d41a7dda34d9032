package se.samverkansgraf.app.database;

import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code 512m} or {@code 2g} as a number of bytes. */
final class ByteSize implements ITypeConverter<Long> {

    private static final long MIB = 1L << 20;
    private static final long GIB = 1L << 30;

    @Override
    public Long convert(String written) {
        return bytes(written);
    }

    /**
     * The size in bytes.
     *
     * @throws TypeConversionException if {@code written} is no whole number with the unit m or g
     */
    static long bytes(String written) {
        String size = written.strip().toLowerCase(Locale.ROOT);
        long unit = size.endsWith("g") ? GIB : size.endsWith("m") ? MIB : 0;
        try {
            if (unit > 0) {
                return Math.multiplyExact(Long.parseLong(size.substring(0, size.length() - 1)), unit);
            }
        } catch (NumberFormatException | ArithmeticException e) {
            throw none(written);
        }
        throw none(written);
    }

    private static TypeConversionException none(String written) {
        return new TypeConversionException("'" + written + "' is no size such as 512m or 2g");
    }
}
