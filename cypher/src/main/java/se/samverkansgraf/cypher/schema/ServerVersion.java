package se.samverkansgraf.cypher.schema;

/**
 * A server's version as far as it decides what the server understands.
 *
 * @param major 5, or the year of a calendar version
 * @param minor the number after it
 */
record ServerVersion(int major, int minor) implements Comparable<ServerVersion> {

    /** The oldest that the statements were written for and are tested on. */
    static final ServerVersion OLDEST_SUPPORTED = new ServerVersion(5, 26);

    /** Reads {@code 5.26.30}, {@code 5.27-aura} or {@code 2025.08.0}; what is not a number counts as 0. */
    static ServerVersion parse(String text) {
        int dot = text.indexOf('.');
        return dot < 0
                ? new ServerVersion(leadingNumber(text), 0)
                : new ServerVersion(leadingNumber(text), leadingNumber(text.substring(dot + 1)));
    }

    private static int leadingNumber(String text) {
        int end = 0;
        while (end < Math.min(text.length(), 6) && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end == 0 ? 0 : Integer.parseInt(text.substring(0, end));
    }

    @Override
    public int compareTo(ServerVersion other) {
        return major != other.major ? Integer.compare(major, other.major) : Integer.compare(minor, other.minor);
    }

    @Override
    public String toString() {
        return major + "." + minor;
    }
}
