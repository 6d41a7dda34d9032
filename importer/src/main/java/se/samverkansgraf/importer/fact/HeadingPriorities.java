package se.samverkansgraf.importer.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import se.samverkansgraf.importer.fact.Lists.Meaning;
import se.samverkansgraf.importer.mention.CueMention.DocumentKindCue;
import se.samverkansgraf.importer.mention.CueMention.Mark;
import se.samverkansgraf.importer.mention.SectionRole;
import se.samverkansgraf.importer.section.Section;
import se.samverkansgraf.importer.section.Statement;
import se.samverkansgraf.importer.section.Statement.Form;
import se.samverkansgraf.model.fact.AgreementKind;
import se.samverkansgraf.model.fact.Span;

/** Finds the headings that are priorities: below the one that announces the areas, and above undertakings. */
final class HeadingPriorities {

    private final Scope scope;
    private final Lists lists;
    private final PriorityMaker maker;
    private final EnumeratedAreas enumerated;
    private final PartyReader parties;
    private final Strengths strengths;
    private final PassiveTasks passives;

    HeadingPriorities(
            Scope scope, PriorityMaker maker, EnumeratedAreas enumerated, PartyReader parties, FactRules rules) {
        this.scope = scope;
        this.lists = scope.shared(Lists.class, () -> new Lists(scope, rules));
        this.maker = maker;
        this.enumerated = enumerated;
        this.parties = parties;
        this.strengths = new Strengths(scope);
        this.passives = new PassiveTasks(scope, rules);
    }

    /** Adds the headings below the one that announces the areas, inner ones below outer. */
    void addAreas(PriorityDrafts drafts) {
        Map<Span, PriorityDraft> bySection = new HashMap<>();
        boolean labelled = scope.statements(Form.HEADING).stream().anyMatch(this::isLabelledArea);
        for (Statement heading : scope.statements(Form.HEADING)) {
            List<Section> path = scope.path(heading);
            if (enumerated.addOfHeading(heading.span(), drafts)) {
                continue;
            }
            if (isLabelledArea(heading) || (labelled && isBesideLabel(heading))) {
                bySection.put(heading.span(), drafts.add(maker.draft(heading.span(), FactRule.PRIORITY_HEADING, null)));
                continue;
            }
            boolean inside = path.stream().skip(1).anyMatch(section -> section.role() == SectionRole.PRIORITIES);
            if (inside && isArea(heading, path.get(0))) {
                PriorityDraft parent = path.stream()
                        .skip(1)
                        .map(section -> bySection.get(section.heading()))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
                PriorityDraft draft = maker.draft(heading.span(), FactRule.PRIORITY_NUMBERED, parent);
                bySection.put(heading.span(), drafts.add(draft));
            }
        }
    }

    private boolean isLabelledArea(Statement heading) {
        Span span = heading.span();
        SectionRole role = scope.path(heading).get(0).role();
        boolean area = role == SectionRole.PRIORITIES;
        return area && (maker.isLabelled(span) || maker.leadsToTopic(span))
                || (area || role == null)
                        && maker.isLabelledAsArea(span)
                        && !scope.under(heading, SectionRole.RESULTS, SectionRole.OUTSIDE);
    }

    /** 'Område: Mötesplatser' beside 'Område: Narkotika' names an area, though no topic that is known. */
    private boolean isBesideLabel(Statement heading) {
        return scope.path(heading).get(0).role() == SectionRole.PRIORITIES && maker.hasLabel(heading.span());
    }

    /**
     * Adds the parts that the heading for what is undertaken falls into by number, most of which name topics: '4.1
     * Narkotika', '4.2 Våld' below '4 Gemensamma åtaganden'.
     */
    void addNumberedParts(PriorityDrafts drafts) {
        Map<Section, List<Statement>> parts = new LinkedHashMap<>();
        for (Statement heading : scope.statements(Form.HEADING)) {
            List<Section> path = scope.path(heading);
            if (path.size() > 1 && isPartByNumber(path.get(0), path.get(1))) {
                parts.computeIfAbsent(path.get(1), any -> new ArrayList<>()).add(heading);
            }
        }
        parts.values().stream().filter(this::areTopics).flatMap(List::stream).forEach(heading -> {
            if (isArea(heading, scope.path(heading).get(0))) {
                drafts.add(maker.draft(heading.span(), FactRule.PRIORITY_NUMBERED, null));
            }
        });
    }

    private static boolean isPartByNumber(Section own, Section above) {
        String outer = above.number().endsWith(".")
                ? above.number().substring(0, above.number().length() - 1)
                : above.number();
        return above.role() == SectionRole.COMMITMENTS
                && !outer.isEmpty()
                && own.number().startsWith(outer + ".");
    }

    private boolean areTopics(List<Statement> headings) {
        long topics = headings.stream()
                .filter(heading -> isArea(heading, scope.path(heading).get(0)))
                .filter(heading -> !maker.concerns(heading.span()).isEmpty())
                .count();
        return topics > 1 && 2 * topics > headings.size();
    }

    private boolean isArea(Statement heading, Section own) {
        boolean numberedTopic =
                !own.number().isEmpty() && !maker.concerns(heading.span()).isEmpty();
        return (own.role() == null || numberedTopic) && isNoParty(heading) && !maker.onlyAnnounces(heading.span());
    }

    /** Confirms priorities by the headings that repeat them; where there are none yet, adds the topics that head. */
    void addTopics(PriorityDrafts drafts) {
        boolean none = drafts.isEmpty();
        Set<Section> parents = none ? parentsOfTopics() : Set.of();
        for (Statement heading : scope.statements(Form.HEADING)) {
            if (!mayBeTopic(heading)) {
                continue;
            }
            PriorityDraft draft = maker.draftOfHeading(heading, FactRule.PRIORITY_HEADING);
            boolean topic = !draft.topics().isEmpty();
            if (drafts.confirm(draft) || !none) {
                continue;
            }
            boolean beside = parents.contains(parent(heading)) && headsUndertakings(heading);
            if (beside || (topic && repeatsGoal(draft))) {
                drafts.add(draft);
            }
        }
    }

    /** The sections in which a topic heads undertakings; whatever else heads undertakings there is one too. */
    private Set<Section> parentsOfTopics() {
        Set<Section> parents = new HashSet<>();
        for (Statement heading : scope.statements(Form.HEADING)) {
            if (mayBeTopic(heading) && namesTopic(heading) && headsUndertakings(heading)) {
                parents.add(parent(heading));
            }
        }
        parents.addAll(parentsOfPromises());
        return parents;
    }

    private boolean namesTopic(Statement heading) {
        return !maker.draftOfHeading(heading, FactRule.PRIORITY_HEADING)
                .topics()
                .isEmpty();
    }

    /** The sections in which at least two parts, whatever their names, have a heading each for what is done there. */
    private Set<Section> parentsOfPromises() {
        Map<Section, Set<Section>> holders = new HashMap<>();
        for (Statement heading : scope.statements(Form.HEADING)) {
            List<Section> path = scope.path(heading);
            if (path.size() > 2
                    && path.get(0).role() == SectionRole.COMMITMENTS
                    && path.get(1).role() == null) {
                holders.computeIfAbsent(path.get(2), any -> new HashSet<>()).add(path.get(1));
            }
        }
        holders.values().removeIf(held -> held.size() < 2);
        return holders.keySet();
    }

    private Section parent(Statement heading) {
        List<Section> path = scope.path(heading);
        return path.get(Math.min(1, path.size() - 1));
    }

    private boolean mayBeTopic(Statement heading) {
        Section own = scope.path(heading).get(0);
        boolean title = !scope.in(heading.span()).of(DocumentKindCue.class).isEmpty();
        boolean named = own.role() == null || (own.role() == SectionRole.COMMITMENTS && namesField(heading));
        return named
                && (!title || maker.isLabelled(heading.span()))
                && !scope.under(heading, SectionRole.RESULTS, SectionRole.OUTSIDE)
                && !isInNumberedAim(heading)
                && isNoParty(heading)
                && !maker.onlyAnnounces(heading.span())
                && !maker.numbersActivity(heading.span());
    }

    /** Below 'Delmål 1.1' stands what is aimed at there. */
    private boolean isInNumberedAim(Statement heading) {
        return scope.path(heading).stream()
                .anyMatch(section -> section.role() == SectionRole.GOALS
                        && scope.words(section.heading()).chars().anyMatch(Character::isDigit));
    }

    /** 'Insatser för att öka trafiksäkerheten': a heading for what is done that says about what. */
    private boolean namesField(Statement heading) {
        return scope.words(heading.span()).indexOf(' ') > 0
                && !maker.concerns(heading.span()).isEmpty();
    }

    private boolean isNoParty(Statement heading) {
        return !parties.heads(heading.span())
                && (!strengths.binds(heading.span())
                        || maker.hasLabel(heading.span())
                        || !scope.namesParty(heading.span()));
    }

    /** True where items of a list, or in a promise or plan sentences too, are undertaken below the heading. */
    private boolean headsUndertakings(Statement heading) {
        Section own = scope.path(heading).get(0);
        boolean agreement = scope.kind() == AgreementKind.COOPERATION_AGREEMENT;
        return scope.statements(own.span()).stream().anyMatch(statement -> switch (statement.form()) {
            case ITEM -> lists.of(statement) == Meaning.UNDERTAKINGS;
            case SENTENCE -> !agreement && undertakes(statement);
            case CELL -> !agreement;
            case HEADING, SIGNATURE -> false;
        });
    }

    private boolean undertakes(Statement sentence) {
        return strengths.binds(sentence.span())
                || passives.tells(sentence.span())
                || (parties.opensWithDoer(sentence.span()) && !scope.has(sentence.span(), Mark.DESCRIPTION));
    }

    private boolean repeatsGoal(PriorityDraft draft) {
        return scope.statements(Form.ITEM).stream()
                .filter(item -> lists.of(item) == Meaning.GOALS)
                .anyMatch(item ->
                        maker.draft(item.span(), FactRule.GOAL_LISTED, null).isSameAs(draft));
    }
}
