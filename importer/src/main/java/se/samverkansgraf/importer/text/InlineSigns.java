package se.samverkansgraf.importer.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The inline signs of one block: which letters are markup, which stand inside emphasis. */
final class InlineSigns {

    private static final Set<String> TAGS = Set.of(
            "a", "b", "br", "del", "em", "font", "i", "ins", "mark", "p", "s", "small", "span", "strong", "sub", "sup",
            "u");
    private static final String ESCAPABLE = "\\`*_{}[]()#+-.!|<>~&";
    private static final byte KEEP = 0;
    private static final byte DROP = 1;
    private static final byte BREAK = 2;
    private static final byte LITERAL = 3;
    private static final byte ITALIC = 1;
    private static final byte BOLD = 2;

    /** A run of stars or underscores that may open emphasis. */
    private record Opener(int at, char sign, int length) {}

    private final int[] places;
    private final Part.Glue[] glues;
    private final char[] letters;
    private final byte[] fate;
    private final byte[] stress;

    private InlineSigns(String source, List<Part> parts) {
        int length = parts.stream().mapToInt(part -> part.end() - part.start()).sum();
        places = new int[length];
        letters = new char[length];
        glues = new Part.Glue[length];
        fate = new byte[length];
        stress = new byte[length];
        int next = 0;
        for (Part part : parts) {
            for (int at = part.start(); at < part.end(); at++) {
                glues[next] = at == part.start() ? part.glue() : Part.Glue.NONE;
                places[next] = at;
                letters[next++] = source.charAt(at);
            }
        }
    }

    static InlineSigns of(String source, List<Part> parts) {
        InlineSigns signs = new InlineSigns(source, parts);
        signs.readTagsAndEscapes();
        signs.readLinks();
        signs.readStars();
        return signs;
    }

    boolean allEmphasised() {
        return all((byte) (ITALIC | BOLD));
    }

    boolean allBold() {
        return all(BOLD);
    }

    /** The places in the source whose letters are bold or italic. */
    BitSet emphasised() {
        BitSet places = new BitSet();
        for (int at = 0; at < letters.length; at++) {
            places.set(this.places[at], stress[at] != 0);
        }
        return places;
    }

    /** The parts that are left without markup. */
    List<Part> kept() {
        List<Part> parts = new ArrayList<>();
        int at = 0;
        Part.Glue glue = Part.Glue.NONE;
        while (at < letters.length) {
            if (isDropped(at)) {
                glue = stronger(glue, fate[at] == BREAK ? Part.Glue.SPACE : glues[at]);
                at++;
                continue;
            }
            int start = at++;
            glue = stronger(glue, glues[start]);
            while (at < letters.length
                    && !isDropped(at)
                    && places[at] == places[at - 1] + 1
                    && glues[at] == Part.Glue.NONE) {
                at++;
            }
            parts.add(new Part(places[start], places[at - 1] + 1, glue));
            glue = Part.Glue.NONE;
        }
        return parts;
    }

    private static Part.Glue stronger(Part.Glue one, Part.Glue other) {
        return one == Part.Glue.NONE ? other : one;
    }

    private boolean isDropped(int at) {
        return fate[at] == DROP || fate[at] == BREAK;
    }

    private boolean all(byte wanted) {
        boolean found = false;
        for (int at = 0; at < letters.length; at++) {
            if (!isDropped(at) && Character.isLetterOrDigit(letters[at])) {
                if ((stress[at] & wanted) == 0) {
                    return false;
                }
                found = true;
            }
        }
        return found;
    }

    private void readTagsAndEscapes() {
        int[] opened = {-1, -1};
        for (int at = 0; at < letters.length; at++) {
            if (letters[at] == '\\' && at + 1 < letters.length && ESCAPABLE.indexOf(letters[at + 1]) >= 0) {
                fate[at] = DROP;
                fate[++at] = LITERAL;
            } else if (letters[at] == '<') {
                at = readTag(at, opened);
            } else if (letters[at] == '&') {
                at = readEntity(at);
            }
        }
    }

    /** Reads a tag from its '<' on; gives the place of its '>', or {@code from} where it is none. */
    private int readTag(int from, int[] opened) {
        int name = from + 1 < letters.length && letters[from + 1] == '/' ? from + 2 : from + 1;
        int end = name;
        while (end < letters.length && Character.isLetter(letters[end])) {
            end++;
        }
        String tag = new String(letters, name, end - name).toLowerCase(Locale.ROOT);
        int close = end;
        while (close < letters.length && letters[close] != '>' && letters[close] != '<') {
            close++;
        }
        if (!TAGS.contains(tag) || close == letters.length || letters[close] == '<') {
            return from;
        }
        Arrays.fill(fate, from, close + 1, tag.equals("br") || tag.equals("p") ? BREAK : DROP);
        byte kind = stressOf(tag);
        if (kind != 0) {
            int slot = kind == BOLD ? 1 : 0;
            if (name == from + 1) {
                opened[slot] = close + 1;
            } else if (opened[slot] >= 0) {
                stress(opened[slot], from, kind);
                opened[slot] = -1;
            }
        }
        return close;
    }

    private static byte stressOf(String tag) {
        return switch (tag) {
            case "b", "strong" -> BOLD;
            case "i", "em" -> ITALIC;
            default -> 0;
        };
    }

    /** Takes the rest of "&amp;amp;" off, and makes "&amp;nbsp;" a space. */
    private int readEntity(int from) {
        if (matches(from, "&amp;")) {
            Arrays.fill(fate, from + 1, from + "&amp;".length(), DROP);
            return from + "&amp;".length() - 1;
        }
        if (matches(from, "&nbsp;")) {
            Arrays.fill(fate, from, from + "&nbsp;".length(), BREAK);
            return from + "&nbsp;".length() - 1;
        }
        return from;
    }

    /** Keeps the words of "[words](address)", nothing of "![image](address)". */
    private void readLinks() {
        int open = -1;
        for (int at = 0; at < letters.length; at++) {
            if (letters[at] == '[' && fate[at] == KEEP) {
                open = at;
            } else if (letters[at] == ']' && fate[at] == KEEP && open >= 0) {
                int end = at + 1 < letters.length && letters[at + 1] == '(' ? indexOf(')', at + 1) : -1;
                if (end >= 0) {
                    boolean image = open > 0 && letters[open - 1] == '!';
                    Arrays.fill(fate, image ? open - 1 : open, image ? at : open + 1, DROP);
                    Arrays.fill(fate, at, end + 1, DROP);
                }
                open = -1;
            }
        }
    }

    private void readStars() {
        Deque<Opener> openers = new ArrayDeque<>();
        int at = 0;
        while (at < letters.length) {
            char sign = letters[at];
            if (sign != '*' && sign != '_' || fate[at] != KEEP) {
                at++;
                continue;
            }
            int end = at;
            while (end < letters.length && letters[end] == sign && fate[end] == KEEP) {
                end++;
            }
            readRun(at, end, openers);
            at = end;
        }
    }

    private void readRun(int start, int end, Deque<Opener> openers) {
        int from = start;
        while (from < end && closes(start, end) && hasOpener(openers, letters[start])) {
            Opener opener = openers.pop();
            while (opener.sign() != letters[start]) {
                opener = openers.pop();
            }
            int used = Math.min(opener.length(), end - from);
            int inner = opener.at() + opener.length();
            Arrays.fill(fate, inner - used, inner, DROP);
            Arrays.fill(fate, from, from + used, DROP);
            stress(inner, from, used > 1 ? BOLD : ITALIC);
            if (used < opener.length()) {
                openers.push(new Opener(opener.at(), opener.sign(), opener.length() - used));
            }
            from += used;
        }
        if (from < end && opens(start, end)) {
            openers.push(new Opener(from, letters[start], end - from));
        }
    }

    private static boolean hasOpener(Deque<Opener> openers, char sign) {
        return openers.stream().anyMatch(opener -> opener.sign() == sign);
    }

    private boolean opens(int start, int end) {
        boolean before =
                start == 0 || !Character.isLetterOrDigit(letters[start - 1]) || glues[start] == Part.Glue.SPACE;
        return end < letters.length && !Spelling.isSpace(letters[end]) && (before || letters[start] == '*');
    }

    private boolean closes(int start, int end) {
        boolean after =
                end == letters.length || !Character.isLetterOrDigit(letters[end]) || glues[end] == Part.Glue.SPACE;
        return start > 0 && !Spelling.isSpace(letters[start - 1]) && (after || letters[start] == '*');
    }

    private void stress(int from, int to, byte kind) {
        for (int at = from; at < to; at++) {
            stress[at] |= kind;
        }
    }

    private boolean matches(int from, String wanted) {
        return from + wanted.length() <= letters.length && new String(letters, from, wanted.length()).equals(wanted);
    }

    private int indexOf(char sign, int from) {
        for (int at = from; at < letters.length; at++) {
            if (letters[at] == sign) {
                return at;
            }
        }
        return -1;
    }
}
