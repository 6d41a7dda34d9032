package se.samverkansgraf.importer.fact;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.samverkansgraf.importer.mention.CueMention.DocumentKindCue;
import se.samverkansgraf.importer.mention.CueMention.FunctionCue;
import se.samverkansgraf.importer.mention.CueMention.StrengthCue;
import se.samverkansgraf.importer.section.Section;
import se.samverkansgraf.importer.section.Statement;
import se.samverkansgraf.importer.section.Statement.Form;
import se.samverkansgraf.model.fact.Party;
import se.samverkansgraf.model.fact.Span;

/**
 * Tells who undertakes what a statement says. What stands at an item's end goes before its own subject, that before
 * the lead-in, that before the headings above; where nobody is named both sides are meant.
 */
final class PartyReader {

    private static final int LONGEST_OPENING = 30;
    private static final int LONGEST_JOIN = 6;

    private final Scope scope;
    private final SideFinder finder;
    private final StandingReader standings;
    private final TrailingParty trailing;
    private final PartyHeadings headings;
    private final Announcements announcements;
    private final Map<Integer, Undertakers> inherited = new HashMap<>();
    private final Map<Span, Map<Standing, List<Side>>> named = new HashMap<>();
    private final FactRules rules;
    private final Labels labels;
    private final SideLabels sideLabels;
    private final SubjectSides subjectSides;

    PartyReader(Scope scope, SideFinder finder, FactRules rules) {
        this.scope = scope;
        this.finder = finder;
        this.standings = new StandingReader(scope, rules);
        this.trailing = new TrailingParty(scope, finder);
        this.headings = new PartyHeadings(scope, finder, rules);
        this.announcements = new Announcements(scope, rules);
        this.rules = rules;
        this.subjectSides = new SubjectSides(scope, rules);
        this.sideLabels = new SideLabels(scope, finder, rules);
        this.labels = scope.shared(Labels.class, () -> new Labels(scope, rules));
    }

    /** The labels that open items with those who undertake them. */
    SideLabels labels() {
        return sideLabels;
    }

    /** Who undertakes what {@code part} of the statement says. */
    Undertakers read(Statement statement, Span part) {
        Map<Standing, List<Side>> named = named(part);
        List<Side> atEnd = statement.form() == Form.ITEM ? trailing.read(statement) : List.of();
        List<Side> labelled =
                atEnd.isEmpty() && named.get(Standing.SUBJECT).isEmpty() ? sideLabels.of(statement, part) : atEnd;
        Undertakers undertakers = labelled.isEmpty() ? ofWords(statement, named) : Undertakers.of(labelled);
        return undertakers
                .joinedBy(named.get(Standing.COMPANION))
                .with(named.get(Standing.MEANS))
                .with(atEnd.isEmpty() ? List.of() : named.get(Standing.SUBJECT));
    }

    /** True where a sentence opens with one of the parties themselves and says more than names. */
    boolean opensWithParty(Span sentence) {
        List<Side> sides = finder.find(sentence);
        return saysMoreThanNames(sentence, sides)
                && sides.stream()
                        .anyMatch(side -> side.isPartyItself() && side.span().start() == sentence.start());
    }

    /** True where a sentence names somebody who does what it says: 'Där ska polisen …', no 'Polisens bilar ska …'. */
    boolean hasSubject(Span sentence) {
        List<Side> sides = finder.find(sentence);
        return sides.stream()
                .filter(side -> !isGenitive(side.span(), sentence))
                .anyMatch(side -> standings.read(side, sides, sentence) == Standing.SUBJECT);
    }

    private boolean isGenitive(Span name, Span sentence) {
        boolean ends =
                scope.text().charAt(name.end() - 1) == 's' && scope.text().startsWith(" ", name.end());
        return ends
                && name.end() + 1 < sentence.end()
                && scope.in(sentence).all().stream()
                        .filter(mention -> mention.span().start() == name.end() + 1)
                        .noneMatch(mention ->
                                mention.value() instanceof StrengthCue || mention.value() instanceof FunctionCue);
    }

    /** True where a sentence of an item only names those who answer for it: 'Ansvarig: Socialtjänsten'. */
    boolean onlyNames(Span sentence) {
        return trailing.isLabelled(sentence);
    }

    /** True where a sentence opens with somebody who can act, a unit or title included, and says more than names. */
    boolean opensWithDoer(Span sentence) {
        Span told = labels.afterDash(sentence);
        return !told.equals(sentence) && opens(told, sentence) || opens(sentence, sentence);
    }

    private boolean opens(Span sentence, Span whole) {
        List<Side> sides = finder.find(sentence);
        return saysMoreThanNames(sentence, sides) && openAs(Standing.SUBJECT, sides, sentence, whole);
    }

    /** True where one of those whom a sentence opens with stands so in the whole. */
    private boolean openAs(Standing standing, List<Side> sides, Span sentence, Span whole) {
        for (Side side : sides) {
            if (side.span().start() - sentence.start() <= LONGEST_OPENING
                    && standings.read(side, sides, whole) == standing) {
                return true;
            }
        }
        return false;
    }

    private boolean saysMoreThanNames(Span sentence, List<Side> sides) {
        if (!scope.in(sentence).of(FunctionCue.class).isEmpty()) {
            return true;
        }
        return 2 * Side.length(sides) < sentence.length();
    }

    /** True where the innermost heading above the statement names a party. */
    boolean isHeaded(Statement statement) {
        return heads(scope.path(statement).get(0).heading());
    }

    /** True where a sentence opens with those who do it too: 'I samverkan med polisen …'. */
    boolean opensWithCompanion(Span sentence) {
        return openAs(Standing.COMPANION, finder.find(sentence), sentence, sentence);
    }

    /** True where a sentence names both the municipality and the police as those who undertake it. */
    boolean ofBothSides(Statement sentence) {
        Undertakers undertakers = read(sentence, sentence.span());
        return undertakers.named() && undertakers.parties().containsAll(Undertakers.BOTH.parties());
    }

    /** Where a passage goes on after those whom it opens with. */
    int endOfOpening(Span part) {
        int end = part.start();
        for (Side side : finder.find(part)) {
            boolean adjacent = side.span().start() - end <= LONGEST_JOIN || opensAsCompanion(side, part);
            end = adjacent ? Math.max(end, side.span().end()) : end;
        }
        return end;
    }

    private boolean opensAsCompanion(Side side, Span part) {
        return side.span().start() - part.start() <= LONGEST_OPENING
                && standings.read(side, finder.find(part), part) == Standing.COMPANION;
    }

    private Undertakers ofWords(Statement statement, Map<Standing, List<Side>> named) {
        List<Side> subjects = subjectSides.withoutAdverbs(named.get(Standing.SUBJECT));
        List<Side> agents = named.get(Standing.AGENT);
        Undertakers inherited = inherited(statement);
        if (!subjects.isEmpty()
                && !(inherited.named() && subjectSides.areWe(subjects))
                && !SubjectSides.areTitlesAlone(subjects)) {
            return Undertakers.of(subjects).with(agents);
        }
        return agents.isEmpty() ? inherited.with(subjects) : Undertakers.of(agents);
    }

    private Map<Standing, List<Side>> named(Span part) {
        return named.computeIfAbsent(part, this::readNamed);
    }

    private Map<Standing, List<Side>> readNamed(Span whole) {
        Span told = labels.afterLabel(whole);
        Map<Standing, List<Side>> named = namedIn(told);
        return named.get(Standing.SUBJECT).isEmpty() && !told.equals(whole) ? namedIn(whole) : named;
    }

    private Map<Standing, List<Side>> namedIn(Span part) {
        Map<Standing, List<Side>> named = new EnumMap<>(Standing.class);
        for (Standing standing : Standing.values()) {
            named.put(standing, new ArrayList<>());
        }
        List<Side> sides = finder.find(part);
        for (Side side : sides) {
            List<Side> same = named.get(standings.read(side, sides, part));
            if (same != null) {
                same.add(side);
            }
        }
        return named;
    }

    /** Who undertakes a list or what stands under a heading. */
    Undertakers inherited(Statement statement) {
        Undertakers known = inherited.get(statement.index());
        if (known == null) {
            known = readInherited(statement);
            inherited.put(statement.index(), known);
        }
        return known;
    }

    private Undertakers readInherited(Statement statement) {
        Integer parent = statement.place().parent();
        if (parent != null) {
            Statement above = scope.statement(parent);
            Undertakers own = read(above, above.span());
            if (own.named()) {
                return own;
            }
        }
        Integer leadIn = statement.place().leadIn();
        if (leadIn != null) {
            Statement above = scope.statement(leadIn);
            Undertakers own = leading(above.span());
            if (own.named()) {
                return own;
            }
        }
        return ofHeadings(statement);
    }

    /** Those who lead into a list; there every party named counts, wherever it stands. */
    private Undertakers leading(Span span) {
        Map<Standing, List<Side>> named = named(span);
        List<Side> all = new ArrayList<>(named.get(Standing.SUBJECT));
        all.addAll(named.get(Standing.COMPANION));
        all.addAll(named.get(Standing.AGENT));
        return all.isEmpty() ? Undertakers.BOTH : Undertakers.of(all);
    }

    private Undertakers ofHeadings(Statement statement) {
        boolean innermost = true;
        for (Section section : scope.path(statement)) {
            Span heading = section.heading();
            if (!scope.in(heading).of(DocumentKindCue.class).isEmpty()) {
                continue;
            }
            if (heads(heading)) {
                return Undertakers.of(finder.find(heading));
            }
            if (innermost && headings.isAmongParties(section)) {
                return new Undertakers(Set.of(Party.OTHER), List.of(), true);
            }
            innermost = false;
        }
        Span announcing = announcements.before(statement);
        return announcing == null
                ? Undertakers.BOTH
                : Undertakers.of(named(announcing).get(Standing.SUBJECT));
    }

    /** True where a heading is the name of those who undertake what stands below it. */
    boolean heads(Span heading) {
        return headings.heads(heading);
    }

    /** Those together with whom a passage says that it is done. */
    List<Side> companions(Span part) {
        return named(part).get(Standing.COMPANION);
    }

    /** True where anybody who can act is named. */
    boolean namesSomebody(Span part) {
        return !finder.find(part).isEmpty();
    }

    /** True where somebody who can act is named first in what is left of a sentence. */
    boolean standsFirst(Span rest) {
        return finder.find(rest).stream().anyMatch(side -> side.span().start() - rest.start() <= 1);
    }

    /** True where a sentence names those by whom something is done. */
    boolean hasAgent(Span sentence) {
        return !named(sentence).get(Standing.AGENT).isEmpty();
    }
}
