package se.samverkansgraf.model.exchange;

import java.io.Writer;
import se.samverkansgraf.model.fact.AgreementFacts;
import se.samverkansgraf.model.fact.DocumentFacts;
import se.samverkansgraf.model.fact.DocumentIdentity;
import se.samverkansgraf.model.fact.TextSection;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes the facts of a document as JSON. The same facts give the same characters, always; line ends are LF, and the
 * items of an agreement have one line per property, for diffs.
 */
public final class FactsJsonWriter {

    /** The version of the format: the first number changes when a reader of the one before could go wrong. */
    public static final String SCHEMA_VERSION = "1.0";

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private static final ObjectWriter WRITER = MAPPER.writer().with(new LineLayout());

    private final SignatoryNames names;

    /**
     * A writer for any number of documents, safe for use by several threads.
     *
     * @param names whether the names of people who sign are told
     */
    public FactsJsonWriter(SignatoryNames names) {
        this.names = names;
    }

    /** The facts as JSON text, without a line end after it. */
    public String write(DocumentFacts facts) {
        return WRITER.writeValueAsString(json(facts));
    }

    /**
     * Writes the facts as JSON text and leaves {@code out} open.
     *
     * @throws tools.jackson.core.JacksonException if {@code out} does not take it
     */
    public void write(DocumentFacts facts, Writer out) {
        WRITER.without(StreamWriteFeature.AUTO_CLOSE_TARGET).writeValue(out, json(facts));
    }

    private ObjectNode json(DocumentFacts facts) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("schemaVersion", SCHEMA_VERSION);
        root.put("file", facts.document().name());
        putDocument(root.putObject("document"), facts.document());
        root.put("text", facts.text());
        ArrayNode sections = root.putArray("sections");
        facts.sections().forEach(section -> putSection(sections.addObject(), section));
        ArrayNode agreements = root.putArray("agreements");
        for (AgreementFacts agreement : facts.agreements()) {
            AgreementJson.put(agreements.addObject(), agreement);
        }
        if (names == SignatoryNames.HIDDEN) {
            NameCover.of(facts, names).cover(root);
        }
        return root;
    }

    private static void putDocument(ObjectNode node, DocumentIdentity document) {
        node.put("sha256", document.sha256());
        node.put("mediaType", document.mediaType());
        node.put("pages", document.pages());
    }

    private static void putSection(ObjectNode node, TextSection section) {
        node.put("heading", section.heading());
        node.put("level", section.level());
        node.put("parent", section.parent());
        node.put("start", section.span().start());
        node.put("end", section.span().end());
        node.put("page", section.page());
    }
}
