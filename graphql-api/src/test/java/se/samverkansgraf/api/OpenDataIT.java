package se.samverkansgraf.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.DCAT;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.eclipse.rdf4j.rio.ParserConfig;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.BasicParserSettings;
import org.eclipse.rdf4j.rio.helpers.ParseErrorLogger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import se.samverkansgraf.model.graph.NodeLabel;
import se.samverkansgraf.model.vocabulary.ConceptKind;
import se.samverkansgraf.model.vocabulary.Vocabulary;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

@ExtendWith(RunningApi.Extension.class)
class OpenDataIT {

    private static RunningApi api;

    @BeforeAll
    static void start(RunningApi running) {
        api = running;
    }

    @Test
    void vocabularyIsSkosWithEveryConceptAndNoLooseEnds() throws IOException {
        Model model = turtle("/export/vocabulary.ttl");
        Vocabulary vocabulary = Vocabulary.load();
        int concepts = IntStream.range(0, ConceptKind.values().length)
                .map(i -> vocabulary.concepts(ConceptKind.values()[i]).size())
                .sum();

        assertThat(model.filter(null, RDF.TYPE, SKOS.CONCEPT)).hasSize(concepts);
        assertThat(model.filter(null, RDF.TYPE, SKOS.CONCEPT_SCHEME)).hasSize(ConceptKind.values().length);
        assertThat(model.filter(null, SKOS.PREF_LABEL, null)).hasSize(2 * concepts);
        assertThat(model.filter(null, SKOS.DEFINITION, null))
                .hasSize(2
                        * (vocabulary.methods().size() + vocabulary.focusAreas().size()));
        assertThat(model.filter(null, SKOS.BROADER, null).stream().map(Statement::getObject))
                .isNotEmpty()
                .allSatisfy(
                        broader -> assertThat(model.subjects()).contains((org.eclipse.rdf4j.model.Resource) broader));
    }

    @Test
    void catalogueDescribesFilesThatAreThere() throws IOException {
        Model model = turtle("/export/catalogue.ttl");

        assertThat(model.filter(null, RDF.TYPE, DCAT.DATASET)).hasSize(1);
        assertThat(model.filter(null, DCAT.DOWNLOAD_URL, null)).hasSize(8).allSatisfy(each -> {
            URI address = URI.create(each.getObject().stringValue());
            assertThat(api.send(HttpRequest.newBuilder(address).GET()).statusCode())
                    .as(address.toString())
                    .isEqualTo(200);
        });
    }

    @Test
    void catalogueSaysWhatTheSwedishProfileAsksFor() throws IOException {
        Model model = turtle("/export/catalogue.ttl");
        Resource catalogue = only(model, RDF.TYPE, DCAT.CATALOG);
        Resource dataset = only(model, RDF.TYPE, DCAT.DATASET);
        String version = new ObjectMapper()
                .readTree(get("/graphql?query=%7B__typename%7D").body())
                .at("/extensions/dataset/version")
                .asString();

        for (IRI wanted : List.of(DCTERMS.TITLE, DCTERMS.DESCRIPTION, DCTERMS.PUBLISHER)) {
            assertThat(model.filter(catalogue, wanted, null))
                    .as(wanted.toString())
                    .isNotEmpty();
            assertThat(model.filter(dataset, wanted, null))
                    .as(wanted.toString())
                    .isNotEmpty();
        }
        assertThat(model.filter(catalogue, DCTERMS.LICENSE, null).objects().toString())
                .contains("publicdomain/zero");
        assertThat(model.filter(dataset, SimpleValueFactory.getInstance().createIRI(DCAT.NAMESPACE, "version"), null)
                        .objects())
                .singleElement()
                .satisfies(told -> assertThat(told.stringValue()).isEqualTo(version));
        assertThat(model.filter(dataset, DCTERMS.MODIFIED, null)).hasSize(1);
        model.filter(null, RDF.TYPE, DCAT.DISTRIBUTION).subjects().forEach(each -> {
            assertThat(model.filter(each, DCAT.ACCESS_URL, null)).hasSize(1);
            assertThat(model.filter(each, DCTERMS.FORMAT, null)).hasSize(1);
        });
        assertThat(model.filter(null, DCAT.ACCESS_SERVICE, null)).hasSize(1);
        assertThat(model.filter(null, DCAT.MEDIA_TYPE, null)).isEmpty();
    }

    @Test
    void whatIsPublishedDoesNotTellWhereFilesLay() {
        assertThat(get("/export/graph.jsonld").body()).contains("\"Source/").doesNotContain("\"location\"", "/test/");
        assertThat(get("/export/graph.graphml").body()).contains("Source/").doesNotContain("/test/");
    }

    @Test
    void jsonLdIsUnderstoodByAProcessorOfOthers() throws IOException {
        var settings = new ParserConfig();
        settings.set(BasicParserSettings.VERIFY_DATATYPE_VALUES, true);
        settings.set(BasicParserSettings.FAIL_ON_UNKNOWN_DATATYPES, true);
        Model model = Rio.parse(
                new StringReader(get("/export/graph.jsonld").body()),
                "",
                RDFFormat.JSONLD,
                settings,
                SimpleValueFactory.getInstance(),
                new ParseErrorLogger());
        String names = "https://samverkansgraf.se/id/";
        var values = SimpleValueFactory.getInstance();
        var partyTo = model.filter(
                values.createIRI(names + "Municipality/1082"), values.createIRI(names + "schema/PARTY_TO"), null);

        assertThat(partyTo.objects()).hasSize(2).allSatisfy(agreement -> assertThat(
                        model.filter((Resource) agreement, RDF.TYPE, values.createIRI(names + "schema/Agreement")))
                .hasSize(1));
        assertThat(model.filter(null, values.createIRI(names + "schema/validFrom"), null)
                        .objects())
                .isNotEmpty()
                .allSatisfy(day -> assertThat(((Literal) day).getDatatype()).isEqualTo(XSD.DATE));
        assertThat(model.filter(null, values.createIRI(names + "schema/importedAt"), null)
                        .objects())
                .isNotEmpty()
                .allSatisfy(
                        moment -> assertThat(((Literal) moment).getDatatype()).isEqualTo(XSD.DATETIME));
    }

    private static Resource only(Model model, IRI predicate, IRI object) {
        var subjects = model.filter(null, predicate, object).subjects();
        assertThat(subjects).hasSize(1);
        return subjects.iterator().next();
    }

    @Test
    void graphMlHoldsEveryNodeAndOnlyLinksBetweenThem() throws Exception {
        Document xml = graphMl();
        Set<String> ids = attributes(xml.getElementsByTagName("node"), "id");
        Set<String> ends = attributes(xml.getElementsByTagName("edge"), "source");
        ends.addAll(attributes(xml.getElementsByTagName("edge"), "target"));

        assertThat(ids).hasSize(xml.getElementsByTagName("node").getLength());
        assertThat(labels(ids)).contains("Municipality", "Agreement", "Commitment", "Passage", "Rule");
        assertThat(ends).isNotEmpty().isSubsetOf(ids);
    }

    @Test
    void everyValueOfGraphMlIsOfTheTypeThatItsKeyDeclares() throws Exception {
        Document xml = graphMl();
        Map<String, String> types = new HashMap<>();
        elements(xml, "key").forEach(key -> types.put(key.getAttribute("id"), key.getAttribute("attr.type")));
        Set<String> used = new HashSet<>();

        assertThat(elements(xml, "data")).isNotEmpty().allSatisfy(data -> {
            String key = data.getAttribute("key");
            used.add(key);
            assertThat(types).containsKey(key);
            assertThat(data.getTextContent())
                    .as(key)
                    .matches(
                            switch (types.get(key)) {
                                case "boolean" -> "true|false";
                                case "long" -> "-?\\d{1,18}";
                                case "double" -> "-?\\d+(\\.\\d+)?(E-?\\d+)?";
                                default -> "(?s).*";
                            });
        });
        assertThat(used).contains("node-level", "node-validFrom", "node-readWell", "node-rank");
        assertThat(elements(xml, "node"))
                .allSatisfy(node -> assertThat(keysIn(node)).doesNotHaveDuplicates());
    }

    @Test
    void aConceptIsCalledTheSameInVocabularyAndGraph() throws IOException {
        Set<String> nodes = new HashSet<>();
        new ObjectMapper()
                .readTree(get("/export/graph.jsonld").body())
                .get("@graph")
                .forEach(each -> nodes.add(
                        "https://samverkansgraf.se/id/" + each.path("@id").asString("")));

        assertThat(turtle("/export/vocabulary.ttl")
                        .filter(null, RDF.TYPE, SKOS.CONCEPT)
                        .subjects())
                .isNotEmpty()
                .allSatisfy(concept -> assertThat(nodes).contains(concept.stringValue()));
    }

    @Test
    void jsonLdHoldsTheSameNodes() throws IOException {
        JsonNode graph =
                new ObjectMapper().readTree(get("/export/graph.jsonld").body()).get("@graph");
        Set<String> types = new HashSet<>();
        Set<String> ids = new HashSet<>();
        Set<String> ends = new HashSet<>();
        graph.forEach(each -> {
            if (each.has("@type") && each.has("@id")) {
                types.add(each.get("@type").asString());
                ids.add(each.get("@id").asString());
            } else if (each.has("@id")) {
                ends.add(each.get("@id").asString());
            }
        });

        assertThat(types).contains(NodeLabel.COMMITMENT.label(), NodeLabel.PASSAGE.label());
        assertThat(ends).isNotEmpty().isSubsetOf(ids);
    }

    private static Document graphMl() throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(
                        get("/export/graph.graphml").body().getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Element> elements(Document xml, String name) {
        NodeList found = xml.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    private static List<String> keysIn(Element node) {
        NodeList found = node.getElementsByTagName("data");
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> ((Element) found.item(i)).getAttribute("key"))
                .toList();
    }

    private static Set<String> labels(Set<String> ids) {
        Set<String> labels = new HashSet<>();
        ids.forEach(id -> labels.add(id.substring(0, id.indexOf('/'))));
        return labels;
    }

    private static Set<String> attributes(NodeList elements, String name) {
        Set<String> values = new HashSet<>();
        for (int i = 0; i < elements.getLength(); i++) {
            values.add(((Element) elements.item(i)).getAttribute(name));
        }
        return values;
    }

    private static Model turtle(String path) throws IOException {
        return Rio.parse(new StringReader(get(path).body()), RDFFormat.TURTLE);
    }

    private static HttpResponse<String> get(String path) {
        return api.send(api.request(path).GET());
    }
}
