package se.samverkansgraf.importer.fact;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.importer.mention.CueMention.DocumentKindCue;
import se.samverkansgraf.importer.mention.CueMention.Mark;
import se.samverkansgraf.importer.mention.CueMention.MarkCue;
import se.samverkansgraf.importer.mention.CueMention.PartyCue;
import se.samverkansgraf.importer.mention.Mention;
import se.samverkansgraf.importer.mention.Mentions;
import se.samverkansgraf.importer.mention.MisreadWord;
import se.samverkansgraf.importer.mention.SectionRole;
import se.samverkansgraf.importer.section.AgreementPart;
import se.samverkansgraf.importer.section.Section;
import se.samverkansgraf.importer.section.SectionedText;
import se.samverkansgraf.importer.section.Statement;
import se.samverkansgraf.importer.section.Statement.Form;
import se.samverkansgraf.importer.text.Block;
import se.samverkansgraf.importer.text.Block.Cell;
import se.samverkansgraf.model.fact.AgreementKind;
import se.samverkansgraf.model.fact.ConceptUse;
import se.samverkansgraf.model.fact.Evidence;
import se.samverkansgraf.model.fact.Span;

/** One agreement as its derivers see it: its statements, what was read in them, and the way to evidence. */
final class Scope {

    private final SectionedText text;
    private final Mentions mentions;
    private final AgreementPart part;
    private final @Nullable Mention<DocumentKindCue> kindNamed;
    private final Map<Form, List<Statement>> byForm = new EnumMap<>(Form.class);
    private final Map<Integer, List<Section>> paths = new HashMap<>();
    private final Map<Span, Set<Mark>> marks = new HashMap<>();
    private final Map<Integer, List<Section>> sectionsBelow = new HashMap<>();
    private final Map<Class<?>, Object> readers = new HashMap<>();
    private @Nullable RolesOver roles;

    Scope(SectionedText text, Mentions mentions, AgreementPart part) {
        this.text = text;
        this.mentions = mentions.within(part.span());
        this.part = part;
        this.kindNamed = findKind();
        for (Statement statement : text.statementsOf(part)) {
            byForm.computeIfAbsent(statement.form(), any -> new ArrayList<>()).add(statement);
        }
    }

    /** The one reader of a kind that all derivers of the agreement ask, so that it finds out each thing once. */
    <T> T shared(Class<T> kind, Supplier<T> made) {
        Object known = readers.get(kind);
        if (known == null) {
            known = made.get();
            readers.put(kind, known);
        }
        return kind.cast(known);
    }

    AgreementPart part() {
        return part;
    }

    /** The word that names the agreement's kind: in its title, else the first in its text; null where there is none. */
    @Nullable Mention<DocumentKindCue> kindNamed() {
        return kindNamed;
    }

    private @Nullable Mention<DocumentKindCue> findKind() {
        Span title = part.title();
        List<Mention<DocumentKindCue>> named =
                title == null ? List.of() : in(title).of(DocumentKindCue.class);
        List<Mention<DocumentKindCue>> all = named.isEmpty() ? mentions.of(DocumentKindCue.class) : named;
        return all.stream()
                .filter(cue -> cue.value().kind() == part.kind())
                .findFirst()
                .orElse(all.isEmpty() ? null : all.get(0));
    }

    /** The agreement's kind; null where no word names one. */
    @Nullable AgreementKind kind() {
        return kindNamed == null ? null : kindNamed.value().kind();
    }

    List<Statement> statements() {
        return text.statementsOf(part);
    }

    List<Statement> statements(Form form) {
        return byForm.getOrDefault(form, List.of());
    }

    /** The statements of the agreement that lie wholly inside {@code span}. */
    List<Statement> statements(Span span) {
        List<Statement> all = statements();
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).span().start() < span.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        List<Statement> inside = new ArrayList<>();
        for (int i = low; i < all.size() && all.get(i).span().start() <= span.end(); i++) {
            if (span.contains(all.get(i).span())) {
                inside.add(all.get(i));
            }
        }
        return inside;
    }

    Statement statement(int index) {
        return text.statements().get(index);
    }

    Mentions mentions() {
        return mentions;
    }

    Mentions in(Span span) {
        return mentions.within(span);
    }

    String words(Span span) {
        return span.of(text.source().text());
    }

    /** The words of a span, those that a scanner misread set right; what is quoted stays as it stands. */
    String reading(Span span) {
        StringBuilder words = new StringBuilder(words(span));
        List<Mention<MisreadWord>> misread = in(span).of(MisreadWord.class);
        for (int i = misread.size() - 1; i >= 0; i--) {
            Span wrong = misread.get(i).span();
            words.replace(
                    wrong.start() - span.start(),
                    wrong.end() - span.start(),
                    misread.get(i).value().right());
        }
        return words.toString();
    }

    String text() {
        return text.source().text();
    }

    /** Where the line begins that holds the sign before {@code at}; {@code at} itself where that ends a line. */
    int lineStart(int at) {
        return text().lastIndexOf('\n', at - 1) + 1;
    }

    /** The sections that hold a statement, innermost first. */
    List<Section> path(Statement statement) {
        return paths.computeIfAbsent(statement.section(), text::pathOf);
    }

    /** The other sections directly below the same one. */
    List<Section> siblings(Section section) {
        return siblings(section.parent()).stream()
                .filter(other -> other != section)
                .toList();
    }

    private List<Section> siblings(@Nullable Integer parent) {
        if (sectionsBelow.isEmpty()) {
            for (Section section : text.sections()) {
                sectionsBelow
                        .computeIfAbsent(keyOf(section.parent()), any -> new ArrayList<>())
                        .add(section);
            }
        }
        return sectionsBelow.getOrDefault(keyOf(parent), List.of());
    }

    private static int keyOf(@Nullable Integer parent) {
        return parent == null ? -1 : parent;
    }

    /** True where the nearest section of known role that holds the statement has one of these roles. */
    boolean under(Statement statement, SectionRole... roles) {
        RolesOver known = this.roles;
        if (known == null) {
            known = new RolesOver(this);
            this.roles = known;
        }
        return known.isAny(statement, roles);
    }

    boolean has(Span span, Mark mark) {
        return marks.computeIfAbsent(span, this::marksIn).contains(mark);
    }

    private Set<Mark> marksIn(Span span) {
        Set<Mark> found = EnumSet.noneOf(Mark.class);
        for (Mention<MarkCue> cue : in(span).of(MarkCue.class)) {
            found.add(cue.value().mark());
        }
        return found;
    }

    /** True where one of the sides is named: 'Polisens del i löftet'. */
    boolean namesParty(Span span) {
        return !in(span).of(PartyCue.class).isEmpty();
    }

    Evidence evidence(Span span, String rule) {
        return new Evidence(span, page(span), words(span), rule);
    }

    Evidence evidence(Span span, FactRule rule) {
        return evidence(span, rule.id());
    }

    ConceptUse use(Mention<?> mention, String id) {
        return new ConceptUse(id, evidence(mention.span(), mention.rule()));
    }

    /** The table cell or column that begins where {@code span} does, or null. */
    @Nullable Cell cellAt(Span span) {
        Block block = blockAt(span);
        return block != null && block.span().start() == span.start() ? block.cell() : null;
    }

    private int page(Span span) {
        Block block = blockAt(span);
        return block == null ? 1 : block.page();
    }

    /** The last block that begins no later than {@code span} does, or null. */
    private @Nullable Block blockAt(Span span) {
        List<Block> blocks = text.source().blocks();
        int low = 0;
        int high = blocks.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (blocks.get(middle).span().start() <= span.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? null : blocks.get(low - 1);
    }
}
