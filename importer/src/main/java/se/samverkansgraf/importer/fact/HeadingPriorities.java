package se.samverkansgraf.importer.fact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.samverkansgraf.importer.fact.Lists.Meaning;
import se.samverkansgraf.importer.mention.CueMention.DocumentKindCue;
import se.samverkansgraf.importer.mention.CueMention.PartyCue;
import se.samverkansgraf.importer.mention.SectionRole;
import se.samverkansgraf.importer.section.Section;
import se.samverkansgraf.importer.section.Statement;
import se.samverkansgraf.importer.section.Statement.Form;
import se.samverkansgraf.model.fact.Span;

/** Finds the headings that are priorities: below the one that announces the areas, and above undertakings. */
final class HeadingPriorities {

    private final Scope scope;
    private final Lists lists;
    private final PriorityMaker maker;
    private final Strengths strengths;

    HeadingPriorities(Scope scope, Lists lists, PriorityMaker maker) {
        this.scope = scope;
        this.lists = lists;
        this.maker = maker;
        this.strengths = new Strengths(scope);
    }

    /** Adds the headings below the one that announces the areas, inner ones below outer. */
    void addAreas(PriorityDrafts drafts) {
        Map<Span, PriorityDraft> bySection = new HashMap<>();
        for (Statement heading : scope.statements(Form.HEADING)) {
            List<Section> path = scope.path(heading);
            boolean inside = path.stream().skip(1).anyMatch(section -> section.role() == SectionRole.PRIORITIES);
            if (inside && isArea(heading, path.get(0))) {
                PriorityDraft parent = path.stream()
                        .skip(1)
                        .map(section -> bySection.get(section.heading()))
                        .filter(draft -> draft != null)
                        .findFirst()
                        .orElse(null);
                PriorityDraft draft = maker.draft(heading.span(), FactRule.PRIORITY_NUMBERED, parent);
                bySection.put(heading.span(), drafts.add(draft));
            }
        }
    }

    private boolean isArea(Statement heading, Section own) {
        boolean numberedTopic =
                !own.number().isEmpty() && !maker.concerns(heading.span()).isEmpty();
        return (own.role() == null || numberedTopic) && !namesParty(heading) && !strengths.binds(heading.span());
    }

    /** Confirms priorities by the headings that repeat them; where there are none yet, adds the topics that head. */
    void addTopics(PriorityDrafts drafts) {
        boolean none = drafts.isEmpty();
        for (Statement heading : scope.statements(Form.HEADING)) {
            if (mayBeTopic(heading)) {
                PriorityDraft draft = maker.draft(heading.span(), FactRule.PRIORITY_HEADING, null);
                boolean known = drafts.confirm(draft);
                if (!known && none && (headsUndertakings(heading) || repeatsGoal(draft))) {
                    drafts.add(draft);
                }
            }
        }
    }

    private boolean mayBeTopic(Statement heading) {
        Section own = scope.path(heading).get(0);
        boolean title = !scope.in(heading.span()).of(DocumentKindCue.class).isEmpty();
        return own.role() == null
                && !title
                && !namesParty(heading)
                && !maker.concerns(heading.span()).isEmpty();
    }

    private boolean namesParty(Statement heading) {
        return scope.in(heading.span()).of(PartyCue.class).stream()
                .anyMatch(cue -> 2 * cue.span().length() > heading.span().length());
    }

    private boolean headsUndertakings(Statement heading) {
        Section own = scope.path(heading).get(0);
        return scope.statements(Form.ITEM).stream()
                .anyMatch(item -> own.span().contains(item.span()) && lists.of(item) == Meaning.UNDERTAKINGS);
    }

    private boolean repeatsGoal(PriorityDraft draft) {
        return scope.statements(Form.ITEM).stream()
                .filter(item -> lists.of(item) == Meaning.GOALS)
                .anyMatch(item ->
                        maker.draft(item.span(), FactRule.GOAL_LISTED, null).isSameAs(draft));
    }
}
