package se.samverkansgraf.api.graphiql;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** GraphiQL's page, as long as introspection is on: it lives on that, so one switch turns off both. */
@RestController
@ConditionalOnProperty(name = "spring.graphql.schema.introspection.enabled", matchIfMissing = true)
final class GraphiQlPage {

    /** Everything from here; styles may stand in elements, as the editor sets widths there. */
    private static final String POLICY = "default-src 'none'; script-src 'self'; connect-src 'self'; img-src data:; "
            + "font-src 'self' data:; style-src 'self' 'unsafe-inline'; base-uri 'none'; form-action 'none'; "
            + "frame-ancestors 'none'";

    private static final List<String> WEB_JARS = List.of("graphiql", "react", "react-dom");
    private static final String FOLDER = "graphiql/";

    private final String page = page();
    private final List<ReadyQuestion> questions = questions();

    @GetMapping(path = "/graphiql", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    String html(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", POLICY); // instead of the stricter one that other pages have
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cache-Control", "no-cache");
        return page;
    }

    @GetMapping(path = "/graphiql/questions", produces = MediaType.APPLICATION_JSON_VALUE)
    List<ReadyQuestion> readyQuestions() {
        return questions;
    }

    @GetMapping(path = "/graphiql/page.js", produces = "text/javascript;charset=UTF-8")
    String script() {
        return text(new ClassPathResource(FOLDER + "page.js"));
    }

    @GetMapping(path = "/graphiql/page.css", produces = "text/css;charset=UTF-8")
    String style() {
        return text(new ClassPathResource(FOLDER + "page.css"));
    }

    private static String page() {
        String page = text(new ClassPathResource(FOLDER + "page.html"));
        for (String name : WEB_JARS) {
            page = page.replace("{" + name + "}", versionOf(name));
        }
        return page;
    }

    private static String versionOf(String webJar) {
        var folders = found("classpath*:META-INF/resources/webjars/" + webJar + "/*/package.json");
        if (folders.length != 1) {
            throw new IllegalStateException("%d versions of the WebJar %s".formatted(folders.length, webJar));
        }
        String[] path = folders[0].getDescription().split("/");
        return path[path.length - 2];
    }

    private static List<ReadyQuestion> questions() {
        return Arrays.stream(found("classpath*:questions/*.graphql"))
                .map(file -> ReadyQuestion.of(Objects.requireNonNull(file.getFilename()), text(file)))
                .sorted(Comparator.comparing(ReadyQuestion::name))
                .toList();
    }

    private static Resource[] found(String pattern) {
        try {
            return new PathMatchingResourcePatternResolver().getResources(pattern);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
