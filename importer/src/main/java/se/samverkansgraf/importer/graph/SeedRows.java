package se.samverkansgraf.importer.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.model.graph.NodeLabel;
import se.samverkansgraf.model.reference.Municipality;
import se.samverkansgraf.model.reference.PoliceArea;
import se.samverkansgraf.model.reference.PoliceAreaLink;
import se.samverkansgraf.model.reference.ReferenceData;
import se.samverkansgraf.model.rule.ReadingRule;
import se.samverkansgraf.model.vocabulary.Concept;
import se.samverkansgraf.model.vocabulary.Vocabulary;

/** The rows of the shared nodes, by the statement that writes them. */
final class SeedRows {

    private final Vocabulary vocabulary;
    private final ReferenceData reference;
    private final List<ReadingRule> rules;

    SeedRows(Vocabulary vocabulary, ReferenceData reference, List<ReadingRule> rules) {
        this.vocabulary = vocabulary;
        this.reference = reference;
        this.rules = rules;
    }

    /** Everything, what is pointed at before what points at it. */
    List<Batch> batches() {
        return List.of(
                new Batch("write/seed-counties", counties()),
                new Batch("write/seed-municipality-groups", groups()),
                new Batch("write/seed-municipalities", municipalities()),
                new Batch("write/seed-police-areas", policeAreas()),
                new Batch("write/seed-focus-areas", concepts(vocabulary.focusAreas())),
                new Batch("write/seed-methods", concepts(vocabulary.methods())),
                new Batch("write/seed-roles", concepts(vocabulary.roles())),
                new Batch("write/seed-actors", concepts(vocabulary.actors())),
                new Batch("write/seed-target-groups", concepts(vocabulary.targetGroups())));
    }

    /** The rules, which nothing points at. */
    Batch rules() {
        return new Batch("write/seed-rules", rules.stream().map(SeedRows::rule).toList());
    }

    /** The ids of the rules. */
    List<String> ruleIds() {
        return rules.stream().map(ReadingRule::id).toList();
    }

    /** Label and key of everything seeded but the rules. */
    List<String> keys() {
        var keys = new ArrayList<String>();
        keys.addAll(keys(NodeLabel.COUNTY, reference.counties().stream().map(each -> each.code())));
        keys.addAll(
                keys(NodeLabel.MUNICIPALITY_GROUP, reference.groups().stream().map(each -> each.code())));
        keys.addAll(
                keys(NodeLabel.MUNICIPALITY, reference.municipalities().stream().map(Municipality::code)));
        keys.addAll(keys(NodeLabel.POLICE_AREA, reference.policeAreas().stream().map(PoliceArea::id)));
        keys.addAll(keys(NodeLabel.FOCUS_AREA, vocabulary.focusAreas().stream().map(Concept::id)));
        keys.addAll(keys(NodeLabel.METHOD, vocabulary.methods().stream().map(Concept::id)));
        keys.addAll(keys(NodeLabel.ROLE, vocabulary.roles().stream().map(Concept::id)));
        keys.addAll(keys(NodeLabel.ACTOR, vocabulary.actors().stream().map(Concept::id)));
        keys.addAll(
                keys(NodeLabel.TARGET_GROUP, vocabulary.targetGroups().stream().map(Concept::id)));
        return keys;
    }

    private static List<String> keys(NodeLabel label, Stream<String> keys) {
        return keys.map(key -> label.label() + "/" + key).toList();
    }

    private List<Row> counties() {
        return reference.counties().stream()
                .map(county -> Row.of("code", county.code()).and("name", county.name()))
                .toList();
    }

    private List<Row> groups() {
        return reference.groups().stream()
                .map(group -> Row.of("code", group.code())
                        .and("name", group.name())
                        .and("mainCode", group.mainCode())
                        .and("mainName", group.mainName()))
                .toList();
    }

    private List<Row> municipalities() {
        return reference.municipalities().stream().map(SeedRows::municipality).toList();
    }

    private static Row municipality(Municipality municipality) {
        return Row.of("code", municipality.code())
                .and("name", municipality.name())
                .and("kommunName", municipality.genitiveName())
                .and("population", municipality.population().count())
                .and("populationYear", municipality.population().year())
                .and("latitude", municipality.seat().latitude())
                .and("longitude", municipality.seat().longitude())
                .and("seat", municipality.seat().name())
                .and("countyCode", municipality.county().code())
                .and("groupCode", municipality.group().code());
    }

    private List<Row> policeAreas() {
        var links = reference.links().stream().collect(Collectors.groupingBy(PoliceAreaLink::policeAreaId));
        return reference.policeAreas().stream()
                .map(area -> Row.of("id", area.id())
                        .and("name", area.name())
                        .and("level", area.level().name())
                        .and("basis", area.provenance().basis().name())
                        .and("asOf", area.provenance().asOf())
                        .and("source", area.provenance().source())
                        .and("parentId", area.parentId())
                        .and("covers", covers(links.getOrDefault(area.id(), List.of()))))
                .toList();
    }

    private static List<Map<String, @Nullable Object>> covers(List<PoliceAreaLink> links) {
        return links.stream()
                .map(link -> Row.of("municipalityCode", link.municipalityCode())
                        .and("basis", link.provenance().basis().name())
                        .and("source", link.provenance().source())
                        .values())
                .toList();
    }

    /** Broader concepts first. */
    private List<Row> concepts(List<Concept> concepts) {
        return concepts.stream()
                .sorted(java.util.Comparator.comparingInt(
                        concept -> vocabulary.broader(concept).size()))
                .map(SeedRows::concept)
                .toList();
    }

    private static Row rule(ReadingRule rule) {
        return Row.of("id", rule.id())
                .and("place", rule.place())
                .and("about", rule.about())
                .and("yields", rule.yields())
                .and("wordings", rule.wordings())
                .and("examples", rule.examples())
                .and("counterExamples", rule.counterExamples());
    }

    private static Row concept(Concept concept) {
        var side = concept.side();
        return Row.of("id", concept.id())
                .and("sv", concept.sv())
                .and("en", concept.en())
                .and("abbreviation", concept.abbreviation())
                .and("alternatives", concept.alternatives())
                .and("broader", concept.broader())
                .and("side", side == null ? null : side.name())
                .and("concerns", concept.concerns());
    }
}
