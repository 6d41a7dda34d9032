package se.samverkansgraf.importer.fact;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.importer.mention.SectionRole;
import se.samverkansgraf.importer.section.Statement;
import se.samverkansgraf.importer.section.Statement.Form;

/** What headings further on tell of a list above them. */
final class HeadingsAhead {

    private final Scope scope;
    private final Topics topics;
    private @Nullable Map<String, Integer> lastTopics;
    private @Nullable Integer lastUndertakings;

    HeadingsAhead(Scope scope, Topics topics) {
        this.scope = scope;
        this.topics = topics;
    }

    /** True where a heading further on announces what is done. */
    boolean announceUndertakings(Statement statement) {
        if (lastUndertakings == null) {
            lastUndertakings = scope.statements(Form.HEADING).stream()
                    .filter(heading -> scope.path(heading).get(0).role() == SectionRole.COMMITMENTS)
                    .mapToInt(Statement::index)
                    .max()
                    .orElse(-1);
        }
        return lastUndertakings > statement.index();
    }

    /** True for an item whose words head a part of the text further on: the list names what the parts are about. */
    boolean repeat(Statement item) {
        if (lastTopics == null) {
            lastTopics = readLastTopics();
        }
        Integer last = lastTopics.get(scope.words(item.span()).toLowerCase(Locale.ROOT));
        return last != null && last > item.index();
    }

    /** The headings that name a topic, not a part of an agreement such as 'Bakgrund'. */
    private Map<String, Integer> readLastTopics() {
        Map<String, Integer> last = new HashMap<>();
        scope.statements(Form.HEADING).stream()
                .filter(heading -> scope.path(heading).get(0).role() == null)
                .filter(heading -> !topics.inHeading(heading.span()).isEmpty())
                .forEach(heading -> last.put(scope.words(heading.span()).toLowerCase(Locale.ROOT), heading.index()));
        return last;
    }
}
