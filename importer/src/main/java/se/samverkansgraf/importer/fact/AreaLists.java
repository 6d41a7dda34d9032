package se.samverkansgraf.importer.fact;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.samverkansgraf.importer.mention.CueMention.Mark;
import se.samverkansgraf.importer.mention.CueMention.PartyCue;
import se.samverkansgraf.importer.mention.SectionRole;
import se.samverkansgraf.importer.section.Statement;
import se.samverkansgraf.importer.section.Statement.Form;
import se.samverkansgraf.model.fact.Span;

/** Tells which lists name the areas chosen by what the text around them says: above, below, or in their opener. */
final class AreaLists {

    private static final int LONGEST_AREA = 16;
    private static final int LONGEST_NAME = 4;
    /** One in three is enough. */
    private static final int FEWEST_DEEDS = 3;

    private final Scope scope;
    private final FactRules rules;
    private final Topics topics;
    private final Strengths strengths;
    private final Map<Integer, Boolean> deeds = new HashMap<>();

    AreaLists(Scope scope, FactRules rules, Topics topics) {
        this.scope = scope;
        this.rules = rules;
        this.topics = topics;
        this.strengths = new Strengths(scope);
    }

    /** 'Vi är ense om områdena:': the opener says areas or problems, and most of what it leads into are topics. */
    boolean leadsToAreas(Statement leadIn) {
        Span span = leadIn.span();
        String bare = String.join(" ", BareWords.of(scope.words(span))).toLowerCase(Locale.ROOT);
        String words = " " + bare.stripTrailing() + " ";
        boolean told = leadIn.form() != Form.HEADING && rules.standIn(FactRule.LEAD_IN_AREA_WORD, words)
                || scope.under(leadIn, SectionRole.PRIORITIES) && endsOpen(words);
        if (!told || scope.has(span, Mark.DESCRIPTION)) {
            return false;
        }
        List<Statement> led = scope.statements(Form.ITEM).stream()
                .filter(item -> item.place().leadIn() != null && item.place().leadIn() == leadIn.index())
                .toList();
        long areas = led.stream().filter(this::namesTopic).count();
        return led.size() > 1 && 2 * areas > led.size() && led.stream().noneMatch(this::isTask);
    }

    /** 'Parterna ska samverka kring' below 'Prioriterade områden': what the work is on is left to the items. */
    private boolean endsOpen(String words) {
        return rules.words(FactRule.LEAD_IN_ON).stream().anyMatch(on -> words.endsWith(" " + on + " "));
    }

    private boolean namesTopic(Statement item) {
        return !topics.inHeading(item.span()).isEmpty()
                && scope.words(item.span()).split(" ", -1).length <= LONGEST_AREA;
    }

    private boolean isTask(Statement item) {
        return strengths.binds(item.span()) || rules.opensWithTask(scope.words(item.span()));
    }

    /** 'Polisen går till fots' among them, whatever is said above the list: what is done, no areas. */
    boolean tellDeeds(Statement item) {
        int first = first(item);
        return deeds.computeIfAbsent(first, this::areDeeds);
    }

    private boolean areDeeds(int first) {
        List<Statement> items = scope.statements(Form.ITEM).stream()
                .filter(item -> item.index() >= first && first(item) == first)
                .toList();
        return FEWEST_DEEDS * items.stream().filter(this::tellsDoer).count() >= items.size();
    }

    private boolean tellsDoer(Statement item) {
        Span span = item.span();
        boolean named = scope.in(span)
                .any(
                        PartyCue.class,
                        party -> party.span().start() == span.start()
                                && scope.text().startsWith(" ", party.span().end()));
        return strengths.binds(span) || named && scope.words(span).split(" ", -1).length > LONGEST_NAME;
    }

    /** The index of the first item of the list. */
    private int first(Statement item) {
        int first = item.index();
        while (first > scope.part().firstStatement()
                && scope.statement(first - 1).form() == Form.ITEM) {
            first--;
        }
        return first;
    }

    /** True where the paragraph above the list, though closed by a full stop, says that areas were chosen. */
    boolean announced(Statement item) {
        for (int i = first(item) - 1; i >= 0 && scope.statement(i).form() == Form.SENTENCE; i--) {
            Span span = scope.statement(i).span();
            if (scope.has(span, Mark.PRIORITY)) {
                return !strengths.binds(item.span())
                        && topics.besidesItself(topics.named(span)).isEmpty();
            }
            if (i > 0
                    && scope.words(new Span(scope.statement(i - 1).span().end(), span.start()))
                            .contains("\n")) {
                return false;
            }
        }
        return false;
    }
}
