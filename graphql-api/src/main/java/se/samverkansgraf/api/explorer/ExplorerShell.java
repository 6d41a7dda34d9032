package se.samverkansgraf.api.explorer;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.util.HtmlUtils;

/** Answers every address of the explorer with the same shell; the page reads the address itself. */
@Controller
class ExplorerShell {

    /** Its text in UTF-8. */
    static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final ExplorerFiles files;

    ExplorerShell(ExplorerFiles files) {
        this.files = files;
    }

    /** The pages, as {@code web/frame/pages.js} has them; a test opens each. */
    @GetMapping(
            path = {
                "/",
                "/jamfor",
                "/sok",
                "/graf",
                "/kommun",
                "/kommun/{code}",
                "/metod",
                "/metod/{slug}",
                "/fokus",
                "/fokus/{slug}",
                "/overenskommelse/{id}"
            },
            produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> shell(HttpServletRequest request) {
        return ResponseEntity.status(HttpStatus.OK)
                .contentType(HTML)
                .cacheControl(CacheControl.noCache())
                .eTag(files.version())
                .body(text(request.getContextPath()));
    }

    /** The shell of a program that answers below a path, the empty one most often. */
    String text(String contextPath) {
        return files.shell()
                .replace("{base}", HtmlUtils.htmlEscape(contextPath + "/"))
                .replace("{files}", "explorer/" + files.version());
    }
}
