package se.samverkansgraf.api.opendata;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import se.samverkansgraf.api.opendata.CatalogueRecord.Distribution;
import se.samverkansgraf.api.query.DatasetVersion;
import se.samverkansgraf.api.query.GraphStream;
import se.samverkansgraf.api.query.Row;
import se.samverkansgraf.model.vocabulary.Vocabulary;

/** Gives what is published as open data, below {@code /export}. */
@RestController
final class OpenData {

    private static final String TURTLE = "text/turtle;charset=UTF-8";

    private final GraphStream graph;
    private final PublicationSettings settings;

    OpenData(GraphStream graph, PublicationSettings settings) {
        this.graph = graph;
        this.settings = settings;
    }

    /** The vocabulary in SKOS. */
    @GetMapping("/export/vocabulary.ttl")
    void vocabulary(HttpServletResponse response) throws IOException {
        var skos = new SkosVocabulary(Vocabulary.load(), settings.names().toString());
        turtle(skos.model(), response);
    }

    /** The record of the data for catalogues. */
    @GetMapping("/export/catalogue.ttl")
    void catalogue(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<Row> rows = new ArrayList<>();
        graph.each("dataset", rows::add);
        Row dataset = rows.get(0);
        String content = dataset.textIfKnown("content");
        String version = content == null ? "none" : DatasetVersion.of(content);
        var record = new CatalogueRecord(settings, addressOf(request));
        turtle(record.model(version, dataset.momentIfKnown("lastImport"), distributions()), response);
    }

    /** The whole graph as GraphML. */
    @GetMapping("/export/graph.graphml")
    void graphMl(HttpServletResponse response) throws IOException {
        head(response, "application/graphml+xml", "graph.graphml");
        write(new GraphMl(response.getOutputStream()));
    }

    /** The whole graph as JSON-LD. */
    @GetMapping("/export/graph.jsonld")
    void jsonLd(HttpServletResponse response) throws IOException {
        head(response, "application/ld+json", "graph.jsonld");
        write(new JsonLd(response.getOutputStream(), settings.names()));
    }

    private String addressOf(HttpServletRequest request) {
        return settings.address() == null
                ? ServletUriComponentsBuilder.fromContextPath(request).toUriString()
                : settings.address().toString();
    }

    private void write(GraphWriting writer) throws IOException {
        graph.each("graph-nodes", row -> {
            try {
                writer.node(GraphElements.Node.of(row));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        graph.each("graph-relationships", row -> {
            try {
                writer.link(GraphElements.Link.of(row));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        writer.end();
    }

    private static List<Distribution> distributions() {
        return List.of(
                new Distribution("agreements.csv", "/export/agreements.csv", "text/csv"),
                new Distribution("commitments.csv", "/export/commitments.csv", "text/csv"),
                new Distribution("priorities.csv", "/export/priorities.csv", "text/csv"),
                new Distribution("targets.csv", "/export/targets.csv", "text/csv"),
                new Distribution("matrix.csv", "/export/matrix.csv", "text/csv"),
                new Distribution("graph.graphml", "/export/graph.graphml", "application/graphml+xml"),
                new Distribution("graph.jsonld", "/export/graph.jsonld", "application/ld+json"),
                new Distribution("vocabulary.ttl", "/export/vocabulary.ttl", "text/turtle"));
    }

    private static void turtle(Model model, HttpServletResponse response) throws IOException {
        response.setContentType(TURTLE);
        OutputStream out = response.getOutputStream();
        Rio.write(model, out, RDFFormat.TURTLE);
    }

    private static void head(HttpServletResponse response, String mediaType, String name) {
        response.setContentType(mediaType);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
    }
}
