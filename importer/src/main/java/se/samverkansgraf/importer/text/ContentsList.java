package se.samverkansgraf.importer.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds lists of contents that no leaders draw: entries one under the other that count pages upwards ('Inledning 2',
 * 'Åtaganden 4'), most of which are repeated as a block of their own further on. Such a list says nothing that its
 * headings do not say.
 */
final class ContentsList {

    private static final int FEWEST_ENTRIES = 3;
    private static final int MOST_FIGURES = 3;
    private static final int LONGEST_ENTRY = 120;

    private final String source;
    private final List<Draft> drafts;

    private ContentsList(String source, List<Draft> drafts) {
        this.source = source;
        this.drafts = drafts;
    }

    /** The drafts without those that are entries of such a list. */
    static List<Draft> without(String source, List<Draft> drafts) {
        return new ContentsList(source, drafts).without();
    }

    /**
     * One entry.
     *
     * @param next index of the draft after it
     * @param words its letters in lower case, without number and page
     * @param page the page it names
     */
    private record Entry(int next, String words, int page) {}

    private List<Draft> without() {
        List<Draft> kept = new ArrayList<>();
        Map<String, Integer> last = Map.of();
        int at = 0;
        while (at < drafts.size()) {
            List<Entry> run = run(at);
            if (run.size() < FEWEST_ENTRIES) {
                kept.add(drafts.get(at++));
                continue;
            }
            last = last.isEmpty() ? lastPlaces() : last;
            int end = run.get(run.size() - 1).next();
            if (!areRepeated(run, last, end)) {
                kept.addAll(drafts.subList(at, end));
            }
            at = end;
        }
        return kept;
    }

    /** The entries that follow on each other from a draft on, their pages never falling. */
    private List<Entry> run(int first) {
        List<Entry> run = new ArrayList<>();
        int page = 1;
        int at = first;
        while (at < drafts.size()) {
            Entry entry = entry(at);
            if (entry == null || entry.page() < page) {
                break;
            }
            run.add(entry);
            page = entry.page();
            at = entry.next();
        }
        return run;
    }

    /** True where most of the entries are whole blocks below the list. */
    private static boolean areRepeated(List<Entry> run, Map<String, Integer> last, int end) {
        Set<String> found = new HashSet<>();
        for (Entry entry : run) {
            if (last.getOrDefault(entry.words(), -1) >= end) {
                found.add(entry.words());
            }
        }
        return found.size() >= FEWEST_ENTRIES && 2 * found.size() >= run.size();
    }

    /** The entry that begins at a draft: its words and page in one block, or in two cells of one row. */
    private @Nullable Entry entry(int at) {
        Draft draft = drafts.get(at);
        String text = text(draft);
        int figures = figures(text);
        if (figures > 0 && figures <= MOST_FIGURES) {
            String words = letters(text);
            int page = Integer.parseInt(text.substring(text.length() - figures));
            boolean parted = text.length() > figures && Spelling.isSpace(text.charAt(text.length() - figures - 1));
            return parted && !words.isEmpty() ? new Entry(at + 1, words, page) : null;
        }
        if (figures > 0 || draft.cell() == null || at + 1 >= drafts.size() || !isBeside(draft, drafts.get(at + 1))) {
            return null;
        }
        String beside = text(drafts.get(at + 1));
        int pages = figures(beside);
        boolean page = pages > 0 && pages <= MOST_FIGURES && pages == beside.length();
        return page && !letters(text).isEmpty() ? new Entry(at + 2, letters(text), Integer.parseInt(beside)) : null;
    }

    private static boolean isBeside(Draft left, Draft right) {
        Block.Cell one = left.cell();
        Block.Cell other = right.cell();
        return one != null && other != null && one.table() == other.table() && one.row() == other.row();
    }

    /** How many figures end a text. */
    private static int figures(String text) {
        int at = text.length();
        while (at > 0 && text.charAt(at - 1) >= '0' && text.charAt(at - 1) <= '9') {
            at--;
        }
        return text.length() - at;
    }

    private Map<String, Integer> lastPlaces() {
        Map<String, Integer> last = new HashMap<>();
        for (int at = 0; at < drafts.size(); at++) {
            last.put(letters(text(drafts.get(at))), at);
        }
        return last;
    }

    /** A draft's words; of a long one, which is no entry, none. */
    private String text(Draft draft) {
        int from = draft.parts().get(0).start();
        int to = draft.parts().get(draft.parts().size() - 1).end();
        return to - from > LONGEST_ENTRY ? "" : source.substring(from, to).strip();
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            if (Character.isLetter(text.charAt(at))) {
                letters.append(Character.toLowerCase(text.charAt(at)));
            }
        }
        return letters.toString();
    }
}
