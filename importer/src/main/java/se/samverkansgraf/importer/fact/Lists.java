package se.samverkansgraf.importer.fact;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.importer.mention.CueMention.CitedCue;
import se.samverkansgraf.importer.mention.CueMention.DocumentKindCue;
import se.samverkansgraf.importer.mention.CueMention.Mark;
import se.samverkansgraf.importer.mention.CueMention.PartyCue;
import se.samverkansgraf.importer.mention.CueMention.StrengthCue;
import se.samverkansgraf.importer.mention.Mention;
import se.samverkansgraf.importer.mention.SectionRole;
import se.samverkansgraf.importer.section.Section;
import se.samverkansgraf.importer.section.Statement;
import se.samverkansgraf.importer.section.Statement.Form;
import se.samverkansgraf.model.fact.Span;
import se.samverkansgraf.model.fact.Strength;

/** Tells what the items of a list are, by what leads into the list and where it stands. */
final class Lists {

    private static final List<SectionRole> DESCRIBING = List.of(
            SectionRole.SITUATION,
            SectionRole.BACKGROUND,
            SectionRole.RESULTS,
            SectionRole.OUTSIDE,
            SectionRole.SIGNATURES);

    /** What the items of a list are. */
    enum Meaning {
        UNDERTAKINGS,
        /** What the undertakings are meant to bring about: areas and goals at once. */
        AIMS,
        PRIORITIES,
        GOALS,
        SOURCES,
        DESCRIPTION
    }

    private final Map<Integer, Meaning> meanings = new HashMap<>();
    private final Map<Integer, Optional<Meaning>> leadIns = new HashMap<>();
    private final Scope scope;
    private final FactRules rules;
    private final Itself itself;
    private final Strengths strengths;
    private final AreaLists areas;
    private final Openers openers;
    private final HeadingsAhead ahead;

    Lists(Scope scope, FactRules rules) {
        this.scope = scope;
        this.rules = rules;
        this.itself = scope.shared(Itself.class, () -> new Itself(scope, rules));
        this.strengths = new Strengths(scope);
        var topics = new Topics(scope, rules);
        this.areas = new AreaLists(scope, rules, topics);
        this.openers = new Openers(scope);
        this.ahead = new HeadingsAhead(scope, topics);
    }

    /** What an item is as a member of its list. */
    Meaning of(Statement item) {
        Meaning known = meanings.get(item.index());
        if (known == null) {
            known = read(item);
            meanings.put(item.index(), known);
        }
        return known;
    }

    private Meaning read(Statement item) {
        Meaning meaning = readAlone(item);
        boolean deeds = meaning == Meaning.PRIORITIES && !isLedByAreas(item) && areas.tellDeeds(item);
        return deeds ? Meaning.UNDERTAKINGS : meaning;
    }

    /** 'Vi har enats om följande prioriterade områden:' leads into areas, however they are worded. */
    private boolean isLedByAreas(Statement item) {
        Integer leadIn = item.place().leadIn();
        return leadIn != null
                && scope.statement(leadIn).form() != Form.HEADING
                && scope.has(scope.statement(leadIn).span(), Mark.PRIORITY)
                && leadsTo(scope.statement(leadIn).span(), FactRule.LEAD_IN_AREA_WORD);
    }

    private Meaning readAlone(Statement item) {
        if (isAim(item)) {
            return Meaning.AIMS;
        }
        Integer leadIn = item.place().leadIn();
        if (leadIn != null) {
            Meaning led = leadIns.computeIfAbsent(leadIn, any -> Optional.ofNullable(ledBy(scope.statement(leadIn))))
                    .orElse(null);
            if (led != null) {
                return led == Meaning.UNDERTAKINGS && leadsToAims(item, leadIn) ? Meaning.GOALS : led;
            }
        }
        if (areas.announced(item) || ahead.repeat(item)) {
            return Meaning.PRIORITIES;
        }
        return isOfSituation(item) ? Meaning.DESCRIPTION : ofSection(item);
    }

    /** 'Det som oroar mest är:' leads into what is wrong, not into what is done about it. */
    private boolean isOfSituation(Statement item) {
        Integer leadIn = item.place().leadIn();
        if (leadIn == null) {
            return false;
        }
        Statement opener = scope.statement(leadIn);
        Span span = opener.span();
        return opener.form() != Form.HEADING
                && !strengths.binds(span)
                && Stream.of(BareWords.of(scope.words(span).toLowerCase(Locale.ROOT)))
                        .anyMatch(word -> rules.has(FactRule.LEAD_IN_SITUATION, word));
    }

    /** 'Under perioden ska:' below 'Mål', with nobody named who shall. */
    private boolean leadsToAims(Statement item, int leadIn) {
        return scope.under(item, SectionRole.GOALS)
                && strengths.binds(scope.statement(leadIn).span())
                && !scope.namesParty(scope.statement(leadIn).span());
    }

    private @Nullable Meaning ledBy(Statement leadIn) {
        Span span = openers.withoutLabel(leadIn);
        if (leadsToMeans(span) && scope.has(span, Mark.FOLLOW_UP)) {
            return Meaning.SOURCES;
        }
        if (leadsTo(span, FactRule.LEAD_IN_DESCRIBES)) {
            return Meaning.DESCRIPTION;
        }
        if (leadsToMeans(span) || leadsToDoers(span) || leadsToDeeds(span) || promises(span)) {
            return Meaning.UNDERTAKINGS;
        }
        boolean sentence = leadIn.form() != Form.HEADING;
        if (sentence && leadsTo(span, FactRule.LEAD_IN_AIMS) && ahead.announceUndertakings(leadIn)) {
            return Meaning.AIMS;
        }
        SectionRole role = openers.role(leadIn, span);
        boolean marked = scope.has(span, Mark.PRIORITY) && (sentence || !scope.namesParty(span));
        if (marked
                || role == SectionRole.PRIORITIES
                || leadsTo(span, FactRule.LEAD_IN_AREAS)
                || areas.leadsToAreas(leadIn)) {
            return Meaning.PRIORITIES;
        }
        if (scope.has(span, Mark.GOAL) || role == SectionRole.GOALS || isPurposeOfItself(span)) {
            return Meaning.GOALS;
        }
        if (listsSources(span)) {
            return Meaning.SOURCES;
        }
        return strengths.binds(span) || role == SectionRole.COMMITMENTS ? Meaning.UNDERTAKINGS : null;
    }

    /** 'Det viktigaste är att arbeta mot droger genom att:' leads into what is done. */
    private boolean leadsToMeans(Span span) {
        return leadsTo(span, FactRule.LEAD_IN_MEANS);
    }

    /** 'För att trafiken ska bli säkrare kommer:' leaves to the items who does what. */
    private boolean leadsToDoers(Span span) {
        List<Mention<StrengthCue>> modals = strengths.in(span);
        return !modals.isEmpty()
                && modals.get(modals.size() - 1).value().strength() == Strength.BINDING
                && span.end() - modals.get(modals.size() - 1).span().end() <= 1
                && opensWithPurpose(span);
    }

    /** 'För att nå målen kommer polisen att' leads into what the police do. */
    private boolean leadsToDeeds(Span span) {
        return strengths.binds(span) && scope.namesParty(span) && (opensWithPurpose(span) || goesOutFromAreas(span));
    }

    /** 'Utifrån dessa fokusområden ska polisen:', no 'Utifrån lägesbilden ska polisen prioritera:'. */
    private boolean goesOutFromAreas(Span span) {
        List<Mention<StrengthCue>> modals = strengths.in(span);
        int end = modals.get(modals.size() - 1).span().end();
        return rules.open(FactRule.LEAD_IN_GIVEN, scope.words(span).toLowerCase(Locale.ROOT))
                && !scope.has(new Span(end, span.end()), Mark.PRIORITY);
    }

    /** 'I löftet för 2024 lovar polisen att': nothing but who promises stands between the promise and the list. */
    private boolean promises(Span span) {
        List<Mention<StrengthCue>> modals = strengths.in(span);
        if (!scope.has(span, Mark.PRIORITY)
                || modals.isEmpty()
                || modals.get(modals.size() - 1).value().strength() != Strength.BINDING) {
            return false;
        }
        Span after = new Span(modals.get(modals.size() - 1).span().end(), span.end());
        int named = scope.in(after).of(PartyCue.class).stream()
                .mapToInt(party -> party.span().end())
                .max()
                .orElse(after.start());
        String rest = scope.words(new Span(named, span.end())).replace(":", "").strip();
        return !scope.has(after, Mark.PRIORITY) && (rest.isEmpty() || rules.has(FactRule.LEAD_IN_OPEN, rest));
    }

    private boolean opensWithPurpose(Span span) {
        return rules.open(FactRule.LEAD_IN_PURPOSE, scope.words(span).toLowerCase(Locale.ROOT));
    }

    private boolean leadsTo(Span span, FactRule rule) {
        String words = scope.words(span);
        String end = words.endsWith(":") ? words.substring(0, words.length() - 1) : words;
        return rules.words(rule).stream()
                .anyMatch(closing -> end.endsWith(" " + closing) || end.endsWith(" " + closing + " att"));
    }

    private boolean isNotLed(Statement item) {
        Integer leadIn = item.place().leadIn();
        return leadIn == null || scope.statement(leadIn).form() == Form.HEADING;
    }

    /** 'Att öka tryggheten' in a list right below the title, where what is done follows under a heading of its own. */
    private boolean isAim(Statement item) {
        String[] words = scope.words(item.span()).toLowerCase(Locale.ROOT).split(" ", 3);
        boolean att = rules.has(FactRule.LEAD_IN_OPEN, words[0]) && words.length > 1;
        Section own = scope.path(item).get(0);
        return rules.has(FactRule.AIM, words[att ? 1 : 0])
                && isNotLed(item)
                && !scope.in(own.heading()).of(DocumentKindCue.class).isEmpty()
                && ahead.announceUndertakings(item);
    }

    private boolean isPurposeOfItself(Span span) {
        List<Mention<StrengthCue>> modals = strengths.in(span);
        boolean fulfilled = rules.words(FactRule.ITSELF_FULFILLED).stream().anyMatch(scope.words(span)::contains);
        return !modals.isEmpty() && !fulfilled && itself.isSubjectOf(modals.get(0), span);
    }

    private boolean listsSources(Span span) {
        boolean cited = !scope.in(span).of(CitedCue.class).isEmpty();
        if (strengths.binds(span)) {
            return false;
        }
        for (String word : scope.words(span).split("\\s+", -1)) {
            cited |= rules.has(FactRule.SOURCE_LISTED, word);
        }
        return cited;
    }

    /** 'Göra minst fyra kontroller' says what is done, though it stands under the description of the situation. */
    private boolean opensWithTask(Statement item) {
        return scope.path(item).get(0).role() == null && rules.opensWithTask(scope.words(item.span()));
    }

    private Meaning ofSection(Statement item) {
        for (Section section : scope.path(item)) {
            SectionRole role = section.role();
            if (role == SectionRole.GOALS) {
                return Meaning.GOALS;
            }
            if (role == SectionRole.PRIORITIES && item.place().leadIn() == null && !strengths.binds(item.span())) {
                return Meaning.PRIORITIES;
            }
            if (role != null) {
                boolean describes = DESCRIBING.contains(role) && scope.under(item, role) && !opensWithTask(item);
                return describes ? Meaning.DESCRIPTION : Meaning.UNDERTAKINGS;
            }
        }
        return Meaning.UNDERTAKINGS;
    }
}
