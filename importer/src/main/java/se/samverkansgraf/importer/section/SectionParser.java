package se.samverkansgraf.importer.section;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverkansgraf.importer.mention.CueMention.DocumentKindCue;
import se.samverkansgraf.importer.mention.CueMention.StrengthCue;
import se.samverkansgraf.importer.mention.DateMention;
import se.samverkansgraf.importer.mention.Mentions;
import se.samverkansgraf.importer.mention.PeriodMention;
import se.samverkansgraf.importer.mention.SectionRole;
import se.samverkansgraf.importer.rule.RuleSource;
import se.samverkansgraf.importer.section.Statement.Form;
import se.samverkansgraf.importer.text.Block;
import se.samverkansgraf.importer.text.CanonicalText;
import se.samverkansgraf.model.InvalidModelException;
import se.samverkansgraf.model.fact.Strength;

/** Finds the structure of a text: agreements, headed parts, lists, tables, sentences, signatures. */
public final class SectionParser {

    private final SectionRules rules;
    private final HeadingRoles roles;

    private SectionParser(SectionRules rules) {
        this.rules = rules;
        this.roles = new HeadingRoles(rules.headingAbout(), rules.headingArea());
    }

    /**
     * Makes a parser with the rules that are packed with the program.
     *
     * @throws InvalidModelException with every fault, if they are not as they must be
     */
    public static SectionParser load() {
        return load(RuleSource.packed());
    }

    /**
     * Makes a parser with the rules of a source.
     *
     * @throws InvalidModelException with every fault, if they are not as they must be
     */
    public static SectionParser load(RuleSource source) {
        return new SectionParser(SectionRules.load(source));
    }

    /**
     * Finds a text's structure.
     *
     * @param source the text
     * @param mentions the wordings found in it; those for headings, kinds, parties, names and days tell what a short
     *     line is
     */
    public SectionedText parse(CanonicalText source, Mentions mentions) {
        List<Line> lines = new ArrayList<>();
        for (Block block : source.blocks()) {
            Mentions own = mentions.within(block.span());
            String words = source.of(block);
            lines.add(new Line(lines.size(), block, words, own, role(block, words, own)));
        }
        BitSet signatures = new SignatureFinder(lines).find();
        NumberedSeries series = new NumberedSeries(lines);
        BitSet headings =
                new HeadingFinder(lines, signatures, series, rules.headingSender(), rules.headingQuestion()).find();
        LabelledEntries entries = new LabelledEntries(lines, rules.entryLabels());
        headings.andNot(entries.lines());
        headings.andNot(leadIns(lines));
        int length = source.text().length();
        Outliner.Outline outline = new Outliner(lines, headings, series).outline(length);
        List<Statement> statements = new StatementReader(
                        source.text(),
                        new StatementReader.Marked(lines, headings, signatures, entries),
                        outline.sectionOf(),
                        new SentenceSplitter(rules.abbreviations()),
                        new ListSigns(rules.speech(), rules.announcing(), rules.itemOpening()))
                .read();
        List<AgreementPart> agreements = new AgreementSplitter(
                        new AgreementSplitter.Titles(titles(lines, headings, statements), told(lines, headings)),
                        statements,
                        statement -> binds(mentions.within(statement.span())),
                        length)
                .split();
        return new SectionedText(source, outline.sections(), statements, agreements);
    }

    /** A word for a kind of document makes a title; that the same word can head undertakings says nothing then. */
    private @Nullable SectionRole role(Block block, String words, Mentions own) {
        SectionRole role = roles.of(block.span(), words, own);
        boolean title = !own.of(DocumentKindCue.class).isEmpty();
        if (title && role == SectionRole.FOLLOW_UP && namesYear(own)) {
            return SectionRole.RESULTS;
        }
        if (role == null && !title && leavesOpen(words) && binds(own)) {
            return SectionRole.COMMITMENTS;
        }
        return title && role == SectionRole.COMMITMENTS ? null : role;
    }

    /** 'Överenskommelsen har till syfte att' only leads into what stands below it, and heads nothing. */
    private BitSet leadIns(List<Line> lines) {
        BitSet open = new BitSet();
        lines.stream()
                .filter(line -> line.is(Block.Shape.PARAGRAPH) && line.role() == null && leavesOpen(line.words()))
                .forEach(line -> open.set(line.index()));
        return open;
    }

    /** 'Medborgarlöfte 2020 – uppföljning' heads what came of that year's. */
    private static boolean namesYear(Mentions own) {
        return !own.of(DateMention.class).isEmpty()
                || !own.of(PeriodMention.class).isEmpty();
    }

    /** 'Därför lovar vi att:' leaves to what stands below it what is promised. */
    private boolean leavesOpen(String words) {
        String said = words.endsWith(":") ? words.substring(0, words.length() - 1) : words;
        return rules.itemOpening().contains(said.substring(said.lastIndexOf(' ') + 1));
    }

    private static boolean binds(Mentions said) {
        return said.any(StrengthCue.class, cue -> cue.value().strength() == Strength.BINDING);
    }

    private static List<Title> told(List<Line> lines, BitSet headings) {
        return lines.stream()
                .filter(line -> line.is(Block.Shape.PARAGRAPH) && !headings.get(line.index()))
                .flatMap(line -> Stream.ofNullable(Title.told(line)))
                .toList();
    }

    private static List<Title> titles(List<Line> lines, BitSet headings, List<Statement> statements) {
        List<Title> titles = new ArrayList<>();
        int line = headings.nextSetBit(0);
        for (Statement statement : statements) {
            if (statement.form() == Form.HEADING) {
                titles.add(Title.of(lines.get(line), statement.index()));
                line = headings.nextSetBit(line + 1);
            }
        }
        return titles;
    }
}
