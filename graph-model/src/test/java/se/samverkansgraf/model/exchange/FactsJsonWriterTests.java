package se.samverkansgraf.model.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samverkansgraf.model.ModelFile;
import se.samverkansgraf.model.fact.DocumentFacts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FactsJsonWriterTests {

    private static final JsonSchema SCHEMA = JsonSchemaFactory.getInstance(VersionFlag.V202012)
            .getSchema(ModelFile.ofResource("/schema/facts-1.json").text());

    private static final String SHOWN = new FactsJsonWriter(SignatoryNames.SHOWN).write(SampleFacts.document());
    private static final String HIDDEN = new FactsJsonWriter(SignatoryNames.HIDDEN).write(SampleFacts.document());

    @Test
    void writesEveryKindOfFactAsTheGoldenFileHasIt() {
        assertThat(SHOWN + "\n")
                .isEqualTo(ModelFile.ofResource("/exchange/facts.json").text());
    }

    @Test
    void writesWhatTheSchemaDescribes() {
        assertThat(SCHEMA.validate(SHOWN, InputFormat.JSON)).isEmpty();
        assertThat(SCHEMA.validate(HIDDEN, InputFormat.JSON)).isEmpty();
    }

    @Test
    void theSchemaItselfIsOne() {
        JsonSchema metaSchema = JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(com.networknt.schema.SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertThat(metaSchema.validate(
                        ModelFile.ofResource("/schema/facts-1.json").text(), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void theSchemaRefusesWhatItDoesNotDescribe() {
        assertThat(List.of(
                        SHOWN.replace("\"kind\": \"CITIZEN_PROMISE\"", "\"kind\": \"LETTER\""),
                        SHOWN.replace("\"comparator\": \">=\"", "\"comparator\": \"=>\""),
                        SHOWN.replace("\"rank\": 1,", ""),
                        SHOWN.replace("\"strength\":", "\"force\":")))
                .allSatisfy(faulty -> {
                    assertThat(faulty).isNotEqualTo(SHOWN);
                    assertThat(SCHEMA.validate(faulty, InputFormat.JSON)).isNotEmpty();
                });
    }

    @Test
    void writesADocumentWithoutAgreements() {
        DocumentFacts sample = SampleFacts.document();
        DocumentFacts empty = new DocumentFacts(sample.document(), sample.text(), List.of(), List.of());
        String json = new FactsJsonWriter(SignatoryNames.SHOWN).write(empty);

        assertThat(SCHEMA.validate(json, InputFormat.JSON)).isEmpty();
        assertThat(json).contains("\"agreements\": []");
    }

    @Test
    void everyQuoteStandsInTheTextAtItsOffsets() {
        for (String json : List.of(SHOWN, HIDDEN)) {
            JsonNode root = new JsonMapper().readTree(json);
            String text = root.get("text").stringValue();

            assertThat(evidenceIn(root)).hasSizeGreaterThan(30).allSatisfy(passage -> assertThat(text.substring(
                            passage.get("start").intValue(), passage.get("end").intValue()))
                    .isEqualTo(passage.get("quote").stringValue()));
        }
    }

    @Test
    void hidesNamesInTextAndQuotesAndNothingElse() {
        assertThat(HIDDEN).doesNotContain("Efternamn").contains("\"name\": null", "▮▮▮▮▮▮▮▮▮▮▮▮▮▮▮▮▮, kommunalråd");
        assertThat(HIDDEN.replace("▮▮▮▮▮▮▮▮▮▮▮▮▮▮▮▮▮", "Förnamn Efternamn"))
                .isEqualTo(SHOWN.replace("\"name\": \"Förnamn Efternamn\"", "\"name\": null"));
    }

    @Test
    void writesToAnOpenWriterWhatItGivesAsText() {
        StringWriter out = new StringWriter();
        new FactsJsonWriter(SignatoryNames.SHOWN).write(SampleFacts.document(), out);

        assertThat(out).hasToString(SHOWN);
    }

    private static List<JsonNode> evidenceIn(JsonNode node) {
        List<JsonNode> found = new ArrayList<>();
        if (node.isObject() && node.has("quote") && node.has("rule")) {
            found.add(node);
        }
        node.forEach(child -> found.addAll(evidenceIn(child)));
        return found;
    }
}
