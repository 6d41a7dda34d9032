package se.samverkansgraf.importer.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.importer.mention.CueMention.DocumentKindCue;
import se.samverkansgraf.importer.mention.SectionRole;
import se.samverkansgraf.importer.section.Section;
import se.samverkansgraf.importer.section.Statement;
import se.samverkansgraf.importer.section.Statement.Form;
import se.samverkansgraf.importer.section.Statement.TablePlace;
import se.samverkansgraf.model.fact.AgreementKind;
import se.samverkansgraf.model.fact.ConceptUse;
import se.samverkansgraf.model.fact.Priority;
import se.samverkansgraf.model.fact.Span;
import se.samverkansgraf.model.fact.Subject;
import se.samverkansgraf.model.vocabulary.ConceptKind;
import se.samverkansgraf.model.vocabulary.Vocabulary;

/** Tells what a statement is about: what it names itself, and the topics of the headings it stands under. */
final class Subjects {

    private final Scope scope;
    private final Topics topics;
    private final HeadingLabels labels;
    private final Vocabulary vocabulary;
    private final Map<Integer, List<ConceptUse>> bySection = new HashMap<>();
    private final Map<Span, Priority> byHeading = new HashMap<>();
    private final Map<String, Priority> byName = new LinkedHashMap<>();
    private final List<ConceptUse> onlyArea;
    private final boolean everyHeading;

    /**
     * Makes a reader of subjects.
     *
     * @param kind the agreement's kind: the headings of a promise or plan are its topics; those of an agreement only
     *     where they are priorities
     */
    Subjects(Scope scope, Topics topics, Vocabulary vocabulary, AgreementKind kind, List<Priority> priorities) {
        this.scope = scope;
        this.vocabulary = vocabulary;
        this.topics = topics;
        this.labels = new HeadingLabels(scope);
        for (Priority priority : priorities) {
            byName.put(priority.heading().toLowerCase(Locale.ROOT), priority);
            priority.evidence().forEach(evidence -> byHeading.putIfAbsent(evidence.span(), priority));
        }
        this.everyHeading = kind != AgreementKind.COOPERATION_AGREEMENT;
        boolean one = kind == AgreementKind.CITIZEN_PROMISE && priorities.size() == 1;
        this.onlyArea = one && isOneTopic(priorities.get(0)) ? priorities.get(0).focusAreas() : List.of();
    }

    /** 'I år ligger fokus på trygghet i centrum', 'Problemområde: stölder': what a promise is about as a whole. */
    private boolean isOneTopic(Priority priority) {
        return priority.focusAreas().size() == 1
                && priority.evidence().stream()
                        .anyMatch(evidence -> evidence.rule().equals(FactRule.PRIORITY_SENTENCE.id())
                                || labels.opensWithArea(evidence.span()));
    }

    /** What {@code part} of a statement is about. */
    Subject of(Statement statement, Span part) {
        Map<String, ConceptUse> found = new LinkedHashMap<>();
        ofHeadings(statement).forEach(use -> found.putIfAbsent(use.id(), use));
        ofParagraph(statement).forEach(use -> found.putIfAbsent(use.id(), use));
        ofRow(statement).forEach(use -> found.putIfAbsent(use.id(), use));
        ofPurpose(statement).forEach(use -> found.putIfAbsent(use.id(), use));
        if (found.isEmpty() && topics.named(part).isEmpty()) {
            ofOpening(statement, part).forEach(use -> found.putIfAbsent(use.id(), use));
        }
        if (found.isEmpty()) {
            onlyArea.forEach(use -> found.putIfAbsent(use.id(), use));
        }
        Set<String> above = Set.copyOf(found.keySet());
        besidesItself(topics.named(part, List.copyOf(found.values()))).stream()
                .filter(use -> !isHeld(use, above))
                .forEach(use -> found.putIfAbsent(use.id(), use));
        return new Subject(
                besidesItself(topics.uses(ConceptKind.METHOD, part)),
                List.copyOf(found.values()),
                topics.uses(ConceptKind.TARGET_GROUP, part));
    }

    /** 'Vi ska stoppa bedragarna. Hemtjänsten delar ut blad.': what the item of a later sentence opens with. */
    private List<ConceptUse> ofOpening(Statement item, Span part) {
        Span opening = item.sentences().get(0);
        return item.form() == Form.ITEM && part.start() >= opening.end() ? topics.named(opening) : List.of();
    }

    /** 'Våld' below 'Våld i nära relationer': the heading has named it more narrowly. */
    private boolean isHeld(ConceptUse use, Set<String> above) {
        return above.stream()
                .flatMap(id -> vocabulary.find(ConceptKind.FOCUS_AREA, id).stream())
                .flatMap(concept -> vocabulary.broader(concept).stream())
                .anyMatch(wider -> wider.id().equals(use.id()));
    }

    /** 'Polisen gör medborgarlöftet känt' in such a promise names the agreement itself, no method and no topic. */
    private List<ConceptUse> besidesItself(List<ConceptUse> uses) {
        if (uses.isEmpty()) {
            return uses;
        }
        return uses.stream()
                .filter(use -> !scope.in(use.evidence().span())
                        .any(DocumentKindCue.class, cue -> cue.value().kind() == scope.kind()))
                .toList();
    }

    /** The topics of the purpose that leads into the list which the item stands in. */
    private List<ConceptUse> ofPurpose(Statement item) {
        Integer leadIn = item.place().leadIn();
        boolean sentence = leadIn != null && scope.statement(leadIn).form() != Form.HEADING;
        return sentence ? topics.ofPurpose(scope.statement(leadIn).span()) : List.of();
    }

    /** The topics of what a table says that the cell's row is about. */
    private List<ConceptUse> ofRow(Statement cell) {
        Span topic = topicOfRow(cell);
        if (topic == null) {
            return List.of();
        }
        Priority priority = byHeading.get(topic);
        return priority == null ? topics.inHeading(topic) : priority.focusAreas();
    }

    /** 'Narkotika. Vi ska störa handeln.': the topics of the priority whose name opens the sentence's paragraph. */
    private List<ConceptUse> ofParagraph(Statement sentence) {
        if (sentence.form() != Form.SENTENCE || byName.isEmpty()) {
            return List.of();
        }
        int start = scope.lineStart(sentence.span().start());
        String before = scope.words(new Span(start, sentence.span().start()));
        for (Map.Entry<String, Priority> named : byName.entrySet()) {
            if (opens(before, named.getKey())) {
                return named.getValue().focusAreas();
            }
        }
        return List.of();
    }

    /** True where the name, in any case, stands as a sentence of its own at the opening. */
    private static boolean opens(String before, String name) {
        return before.length() > name.length()
                && before.charAt(name.length()) == '.'
                && before.regionMatches(true, 0, name, 0, name.length());
    }

    private static @Nullable Span topicOfRow(Statement cell) {
        TablePlace place = cell.place().cell();
        return place == null ? null : place.topic();
    }

    /** The priority that a table says a cell's row is about, or null. */
    @Nullable Priority priorityOfRow(Statement cell) {
        Span topic = topicOfRow(cell);
        return topic == null ? null : byHeading.get(topic);
    }

    /** The topics of the headings that the statement stands under. */
    List<ConceptUse> ofHeadings(Statement statement) {
        List<ConceptUse> known = bySection.get(statement.section());
        if (known == null) {
            known = readHeadings(statement);
            bySection.put(statement.section(), known);
        }
        return known;
    }

    private List<ConceptUse> readHeadings(Statement statement) {
        List<ConceptUse> found = new ArrayList<>();
        for (Section section : scope.path(statement)) {
            Priority priority = priority(section);
            if (priority != null) {
                found.addAll(priority.focusAreas());
            } else if ((everyHeading || section.role() == SectionRole.COMMUNICATION) && !isTitle(section)) {
                List<ConceptUse> named = topics.inHeading(section.heading());
                boolean told = named.isEmpty() && section.role() == SectionRole.COMMUNICATION;
                found.addAll(told ? topics.ofPart(section.heading()) : named);
            }
        }
        return found;
    }

    /** The priority that a section is headed by, or null. */
    @Nullable Priority priority(Section section) {
        return byHeading.get(section.heading());
    }

    private boolean isTitle(Section section) {
        return !scope.in(section.heading()).of(DocumentKindCue.class).isEmpty();
    }
}
