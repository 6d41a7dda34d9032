package se.samverkansgraf.importer.fact;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.importer.mention.CueMention.DocumentKindCue;
import se.samverkansgraf.importer.mention.CueMention.HeadingCue;
import se.samverkansgraf.importer.mention.CueMention.Mark;
import se.samverkansgraf.importer.mention.CueMention.MarkCue;
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
    private final Map<Integer, Optional<SectionRole>> rolesOver = new HashMap<>();

    Scope(SectionedText text, Mentions mentions, AgreementPart part) {
        this.text = text;
        this.mentions = mentions.within(part.span());
        this.part = part;
        this.kindNamed = findKind();
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
        return byForm.computeIfAbsent(form, any -> statements().stream()
                .filter(statement -> statement.form() == form)
                .toList());
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

    /** The sections that hold a statement, innermost first. */
    List<Section> path(Statement statement) {
        return text.pathOf(statement);
    }

    /** The other sections directly below the same one. */
    List<Section> siblings(Section section) {
        return text.sections().stream()
                .filter(other -> other != section && Objects.equals(other.parent(), section.parent()))
                .toList();
    }

    /** True where the nearest section of known role that holds the statement has one of these roles. */
    boolean under(Statement statement, SectionRole... roles) {
        Optional<SectionRole> over = rolesOver.computeIfAbsent(statement.index(), any -> roleOver(statement));
        return over.isPresent() && List.of(roles).contains(over.get());
    }

    private Optional<SectionRole> roleOver(Statement statement) {
        SectionRole opened = runIn(statement);
        if (opened != null) {
            return Optional.of(opened);
        }
        for (Section section : path(statement)) {
            if (section.role() != null) {
                return hasLeft(section, statement) ? Optional.empty() : Optional.of(section.role());
            }
        }
        return Optional.empty();
    }

    /** The part that a paragraph opens by a word and a colon: 'Mål: Fler ska våga anmäla.' */
    private @Nullable SectionRole runIn(Statement statement) {
        int start = text().lastIndexOf('\n', Math.max(0, statement.span().start() - 1)) + 1;
        Span paragraph = new Span(
                Math.min(start, statement.span().start()), statement.span().end());
        return in(paragraph).of(HeadingCue.class).stream()
                .filter(cue -> cue.span().start() == paragraph.start())
                .filter(cue -> text().startsWith(":", cue.span().end()))
                .map(cue -> cue.value().role())
                .findFirst()
                .orElse(null);
    }

    /**
     * True where the text has turned from describing to agreeing before the statement, though no heading says so: a
     * sentence that opens with a word for what is prioritised, or one on the agreement's own validity.
     */
    private boolean hasLeft(Section section, Statement statement) {
        if (section.role() != SectionRole.SITUATION && section.role() != SectionRole.BACKGROUND) {
            return false;
        }
        Span before = new Span(section.heading().end(), statement.span().end());
        return in(before).of(MarkCue.class).stream()
                .anyMatch(cue -> cue.value().mark() == Mark.PRIORITY && opensStatement(cue.span()));
    }

    private boolean opensStatement(Span span) {
        return statements().stream()
                .anyMatch(statement ->
                        statement.form() == Form.SENTENCE && statement.span().start() == span.start());
    }

    boolean has(Span span, Mark mark) {
        return in(span).of(MarkCue.class).stream().anyMatch(cue -> cue.value().mark() == mark);
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
