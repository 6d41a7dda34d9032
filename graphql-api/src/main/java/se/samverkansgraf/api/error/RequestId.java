package se.samverkansgraf.api.error;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a request is told by in the answer's header, in each of its errors and in the log: one for all three. */
public final class RequestId {

    /** The answer's header that tells it. */
    public static final String HEADER = "X-Request-Id";

    /** The request's attribute that keeps it. */
    public static final String ATTRIBUTE = RequestId.class.getName();

    private RequestId() {}

    /** A new one. */
    public static String next() {
        return UUID.randomUUID().toString();
    }

    /** That of a request with this value of the attribute; a new one where it has none. */
    public static String of(@Nullable Object attribute) {
        return attribute instanceof String known ? known : next();
    }

    /** That of a request with these attributes; a new one where it has none. */
    public static String in(Map<String, ?> attributes) {
        return of(attributes.get(ATTRIBUTE));
    }
}
