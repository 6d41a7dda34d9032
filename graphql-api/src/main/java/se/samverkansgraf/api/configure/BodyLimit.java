package se.samverkansgraf.api.configure;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;
import se.samverkansgraf.api.error.ErrorBody;
import se.samverkansgraf.api.error.ErrorCode;
import se.samverkansgraf.api.error.RequestId;
import tools.jackson.databind.json.JsonMapper;

/** Refuses request bodies that are too large, whether they say so or not, before they are parsed. */
final class BodyLimit extends OncePerRequestFilter {

    private final JsonMapper json;
    private final int largest;

    /**
     * A limit.
     *
     * @param largest the largest body, in bytes
     * @param json writes what is said
     */
    BodyLimit(int largest, JsonMapper json) {
        this.largest = largest;
        this.json = json;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > largest) {
            refuse(request, response);
        } else if (request.getContentLengthLong() >= 0) {
            chain.doFilter(request, response);
        } else {
            byte[] body = request.getInputStream().readNBytes(largest + 1);
            if (body.length > largest) {
                refuse(request, response);
            } else {
                chain.doFilter(new ReadBody(request, body), response);
            }
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        String message = "The request's body is larger than %d bytes.".formatted(largest);
        String requestId = RequestId.of(request.getAttribute(RequestId.ATTRIBUTE));
        json.writeValue(response.getOutputStream(), ErrorBody.of(ErrorCode.LIMIT_EXCEEDED, message, requestId));
    }

    /** A request whose body of unknown length was read already. */
    private static final class ReadBody extends HttpServletRequestWrapper {

        private final byte[] body;

        ReadBody(HttpServletRequest request, byte[] body) {
            super(request);
            this.body = body;
        }

        @Override
        public ServletInputStream getInputStream() {
            return new BytesStream(new ByteArrayInputStream(body));
        }
    }

    private static final class BytesStream extends ServletInputStream {

        private final ByteArrayInputStream bytes;

        BytesStream(ByteArrayInputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            return bytes.read(target, offset, length);
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException("the body is read already");
        }
    }
}
