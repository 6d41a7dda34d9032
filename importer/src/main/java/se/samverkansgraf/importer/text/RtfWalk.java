package se.samverkansgraf.importer.text;

import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import se.samverkansgraf.importer.text.Emphasis.Stress;

/** Walks the tokens of an RTF and tells the collector what it says. */
final class RtfWalk implements RtfTokens.Handler {

    private static final int BODY_LEVEL = RtfStyles.BODY_LEVEL;
    private static final int DEEPEST = 1_000;

    /** What the words of a group are for. */
    private enum Use {
        SHOWN,
        SKIPPED,
        HIDDEN,
        SIGN,
        STYLES
    }

    /**
     * What holds inside one group.
     *
     * @param fallback letters that follow a Unicode sign for readers who do not know it
     */
    private record Group(Stress stress, Use use, int fallback) {
        Group with(Stress other) {
            return new Group(other, use, fallback);
        }

        Group with(Use other) {
            return new Group(stress, other, fallback);
        }
    }

    private final Deque<StructureCollector> collectors = new ArrayDeque<>();
    private final List<StructureCollector> floating = new ArrayList<>();
    private final Deque<Group> groups = new ArrayDeque<>();
    private final Deque<Integer> floatingDepths = new ArrayDeque<>();
    private final RtfStyles styles = new RtfStyles();
    private final StringBuilder sign = new StringBuilder();
    private final RtfTable table = new RtfTable();
    private Group group = new Group(Stress.NONE, Use.SHOWN, 1);
    private Charset charset = Charset.forName("windows-1252");
    private boolean passOver;
    private boolean inTable;
    private int toSkip;
    private int level;
    private int heading = BODY_LEVEL;
    private int deeper;

    RtfWalk(StructureCollector collector) {
        collectors.push(collector);
    }

    Layout layout(String location) throws NotRead {
        return collector().layout(location);
    }

    /** True where groups were opened that were not closed. */
    boolean isOpen() {
        return !groups.isEmpty();
    }

    @Override
    public void openGroup() {
        if (groups.size() >= DEEPEST) {
            deeper++;
            return;
        }
        groups.push(group);
        passOver = false;
    }

    @Override
    public void closeGroup() {
        if (deeper > 0) {
            deeper--;
        } else if (!groups.isEmpty()) {
            group = groups.pop();
            if (!floatingDepths.isEmpty() && groups.size() < floatingDepths.element()) {
                floatingDepths.pop();
                floating.add(collectors.pop());
            }
        }
        passOver = false;
        toSkip = 0;
    }

    @Override
    public void letter(int octet) {
        passOver = false;
        if (toSkip > 0) {
            toSkip--;
        } else if (octet < 0x80) {
            text(String.valueOf((char) octet));
        } else {
            text(new String(new byte[] {(byte) octet}, charset));
        }
    }

    @Override
    public void control(String word, int value) {
        if (word.equals("*")) {
            passOver = true;
            return;
        }
        boolean destination = passOver && !RtfGroups.isShown(word) || RtfGroups.isSkipped(word);
        passOver = false;
        if (destination) {
            group = group.with(Use.SKIPPED);
        } else if (group.use == Use.STYLES) {
            styles.control(word, value);
        } else if (group.use != Use.SKIPPED) {
            textControl(word, value);
        }
    }

    private void textControl(String word, int value) {
        switch (word) {
            case "par", "sect" -> endParagraph();
            case "line" -> collector().lineBreak();
            case "page" -> collector().pageBreak();
            case "tab" -> text("\t");
            case "u" -> {
                text(String.valueOf((char) value));
                toSkip = group.fallback;
            }
            case "uc" -> group = new Group(group.stress, group.use, Math.max(0, value));
            case "ansicpg" ->
                charset = Charset.isSupported("windows-" + value) ? Charset.forName("windows-" + value) : charset;
            case "b" -> group = group.with(value == 0 ? Stress.NONE : Stress.BOLD);
            case "i" ->
                group = group.stress == Stress.BOLD ? group : group.with(value == 0 ? Stress.NONE : Stress.ITALIC);
            case "plain" -> group = group.with(Stress.NONE);
            case "v", "deleted" -> group = group.with(value == 0 ? Use.SHOWN : Use.HIDDEN);
            case "listtext", "pntext" -> group = group.with(Use.SIGN);
            case "stylesheet" -> group = group.with(Use.STYLES);
            case "footnote", "shptxt" -> {
                collectors.push(collector().another());
                floatingDepths.push(groups.size());
            }
            default -> structure(word, value);
        }
    }

    private void structure(String word, int value) {
        switch (word) {
            case "pard" -> {
                heading = BODY_LEVEL;
                level = 0;
                inTable = false;
            }
            case "s" -> heading = styles.outline(value);
            case "outlinelevel" -> heading = value;
            case "ilvl" -> level = value;
            case "intbl" -> inTable = true;
            case "cell" -> endCell();
            case "nestcell" -> endParagraph();
            case "row" -> table.endRow();
            case "nbsp" -> text("\u00A0");
            case "shy" -> text("\u00AD");
            case "nbhyphen" -> text("-");
            case "emdash" -> text("—");
            case "endash" -> text("–");
            case "bullet" -> text("•");
            case "lquote", "rquote" -> text("’");
            case "ldblquote", "rdblquote" -> text("”");
            case "emspace", "enspace" -> text(" ");
            default -> {
                // Fonts, colours and measures do not bear on the text.
            }
        }
    }

    private StructureCollector collector() {
        return collectors.element();
    }

    private void text(String letters) {
        if (group.use == Use.SIGN) {
            sign.append(letters);
        } else if (group.use == Use.STYLES) {
            styles.name(letters);
        } else if (group.use == Use.SHOWN && !groups.isEmpty()) {
            if (collectors.size() == 1) {
                place();
            }
            collector().text(letters, group.stress);
        }
    }

    private void place() {
        if (inTable) {
            table.enter(collector());
        } else {
            table.leave(collector());
        }
    }

    private void endCell() {
        sayLead();
        table.endCell(collector());
        floatIn();
    }

    private void endParagraph() {
        sayLead();
        collector().endParagraph();
        floatIn();
    }

    /** Notes and text boxes float: their words come after the paragraph that they are anchored in. */
    private void floatIn() {
        if (collectors.size() == 1) {
            floating.forEach(collector()::append);
            floating.clear();
        }
    }

    private void sayLead() {
        String shown = sign.toString().strip();
        sign.setLength(0);
        if (heading < BODY_LEVEL) {
            collector().lead(new Lead(Block.Shape.HEADING, shown, heading + 1, null));
        } else if (!shown.isEmpty()) {
            boolean drawn = shown.charAt(0) >= '\uE000' && shown.charAt(0) <= '\uF8FF';
            collector().lead(Lead.item(drawn || shown.equals("\u00B7") || shown.equals("o") ? "•" : shown, level));
        }
    }
}
