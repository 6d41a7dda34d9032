package se.samverkansgraf.importer.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.samverkansgraf.importer.issue.ImportIssue;
import se.samverkansgraf.importer.issue.NoAgreement;
import se.samverkansgraf.importer.mention.CueMention.DocumentKindCue;
import se.samverkansgraf.importer.mention.Mention;
import se.samverkansgraf.importer.mention.Mentions;
import se.samverkansgraf.importer.section.AgreementPart;
import se.samverkansgraf.importer.section.Section;
import se.samverkansgraf.importer.section.SectionedText;
import se.samverkansgraf.model.fact.AgreementFacts;
import se.samverkansgraf.model.fact.AgreementHeader;
import se.samverkansgraf.model.fact.AgreementKind;
import se.samverkansgraf.model.fact.Commitment;
import se.samverkansgraf.model.fact.DocumentFacts;
import se.samverkansgraf.model.fact.Evidence;
import se.samverkansgraf.model.fact.Goal;
import se.samverkansgraf.model.fact.MunicipalityParty;
import se.samverkansgraf.model.fact.Priority;
import se.samverkansgraf.model.fact.Span;
import se.samverkansgraf.model.fact.Stated;
import se.samverkansgraf.model.fact.TextSection;
import se.samverkansgraf.model.vocabulary.Vocabulary;

/** Makes facts of what was read. Safe for use by several threads. */
public final class FactDeriver {

    private final FactRules rules;
    private final Vocabulary vocabulary;

    public FactDeriver(FactRules rules, Vocabulary vocabulary) {
        this.rules = rules;
        this.vocabulary = vocabulary;
    }

    /** The facts of a document and what it leaves unclear. */
    public record Derivation(DocumentFacts facts, List<ImportIssue> issues) {

        public Derivation {
            issues = List.copyOf(issues);
        }
    }

    /**
     * Makes the facts of a document.
     *
     * @param text its structure
     * @param mentions what was read in it
     * @param location where the document was read from, for issues
     */
    public Derivation derive(SectionedText text, Mentions mentions, String location) {
        Issues issues = new Issues(location);
        List<AgreementFacts> agreements = new ArrayList<>();
        for (AgreementPart part : text.agreements()) {
            Scope scope = new Scope(text, mentions, part);
            Mention<DocumentKindCue> kind = scope.kindNamed();
            if (kind != null) {
                agreements.add(agreement(scope, kind, agreements, issues));
            }
        }
        if (agreements.isEmpty()) {
            issues.add(new NoAgreement(location, FactRule.AGREEMENT_KIND.id()));
        }
        DocumentFacts facts =
                new DocumentFacts(text.source().document(), text.source().text(), sections(text), agreements);
        return new Derivation(facts, issues.all());
    }

    private static List<TextSection> sections(SectionedText text) {
        List<TextSection> sections = new ArrayList<>();
        for (Section section : text.sections()) {
            String heading = section.heading().of(text.source().text());
            sections.add(new TextSection(heading, section.level(), section.parent(), section.span(), section.page()));
        }
        return sections;
    }

    private AgreementFacts agreement(
            Scope scope, Mention<DocumentKindCue> kind, List<AgreementFacts> before, Issues issues) {
        AgreementHeader header = header(scope, kind, before, issues);
        Topics topics = new Topics(scope, rules);
        SideFinder sides = new SideFinder(scope, vocabulary);
        PartyReader parties = new PartyReader(scope, sides, rules);
        PriorityMaker maker = new PriorityMaker(scope, topics, new MethodTopics(scope, vocabulary), rules);
        List<Priority> priorities = new PriorityDeriver(scope, maker, parties, rules).derive();
        Subjects subjects = new Subjects(scope, topics, vocabulary, header.kind(), priorities);
        List<Commitment> commitments = new CommitmentDeriver(scope, sides, parties, rules, issues).derive(subjects);
        List<Goal> goals = new GoalDeriver(scope, subjects, parties, rules).derive();
        List<Evidence> aims = Stream.concat(
                        goals.stream().map(Goal::evidence), priorities.stream().map(Priority::evidence))
                .flatMap(List::stream)
                .toList();
        return new AgreementFacts(
                scope.part().span(),
                header,
                priorities,
                commitments,
                goals,
                new FollowUpDeriver(scope, topics, rules).derive(),
                new CitedDeriver(scope, rules).derive(),
                new MentionedDeriver(scope, rules).derive(commitments, aims, header.signatories()));
    }

    private AgreementHeader header(
            Scope scope, Mention<DocumentKindCue> kind, List<AgreementFacts> before, Issues issues) {
        PartiesDeriver parties = new PartiesDeriver(scope, issues);
        List<MunicipalityParty> municipalities = parties.municipalities();
        if (municipalities.isEmpty() && !before.isEmpty()) {
            municipalities = before.get(before.size() - 1).header().municipalities();
        }
        Span title = scope.part().title() == null ? kind.span() : scope.part().title();
        AgreementKind named = kind.value().kind();
        return new AgreementHeader(
                named,
                new Stated<>(scope.words(title), scope.evidence(title, FactRule.AGREEMENT_TITLE)),
                municipalities,
                parties.policeAreas(),
                new ClockDeriver(scope, rules, issues).derive(),
                new SignatoryDeriver(scope, vocabulary, rules, issues).derive());
    }
}
