package se.samverkansgraf.importer.mention;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An automaton over many forms: about one step a letter, however many are looked for.
 *
 * <p>The library builds it. Here all that a step asks of a state stands in one number, where the library asks three
 * arrays, so that the states that texts reach stay near the processor; how a shorter beginning goes on is asked seldom
 * and stands by itself. Forms that cannot stand where they end are passed over unseen.
 */
final class FormTrie {

    /** A state's base, check and ending take so many bits of its number each, in this order. */
    private static final int BITS = 21;

    private static final int MOST = (1 << BITS) - 1;

    private final long[] states;
    private final int[] fails;

    /** In an ending: a form that may close a word it does not open, and one that more of a word may follow. */
    private static final int CLOSING = 1;

    private static final int JOINING = 2;
    private static final int INDEX_SHIFT = 2;

    /** By state with an ending: how many forms end there, and of each its index and where in words it may stand. */
    private int[] endings = new int[1024];

    private int filled = 1;
    private final List<Form> forms;
    private final int[] lengths;

    /**
     * What a form is looked for as.
     *
     * @param labels the labels that have the form
     * @param closing true where one of them may close a word that it does not open
     * @param joining true where more of a word may follow one of them
     */
    record Form(List<Label> labels, boolean closing, boolean joining) {}

    /** What is done with forms. */
    interface Taker {

        /** Takes a form from {@code begin} to before {@code end}; {@code whole} where it fills its words. */
        void take(Form form, int begin, int end, boolean whole);
    }

    FormTrie(TreeMap<String, Form> forms) {
        Library library = new Library();
        library.build(forms);
        this.forms = List.copyOf(forms.values());
        this.lengths = forms.keySet().stream().mapToInt(String::length).toArray();
        this.states = library.states();
        this.fails = library.fails();
        for (int state = 0; state < states.length; state++) {
            int[] ending = library.ending(state);
            if (ending != null) {
                states[state] |= (long) filled << 2 * BITS;
                addEnding(ending);
            }
        }
        if (states.length > MOST || filled > MOST) {
            throw new IllegalStateException("too many forms are looked for: " + forms.size());
        }
    }

    private static int base(long state) {
        return (int) state & MOST;
    }

    private static int check(long state) {
        return (int) (state >>> BITS) & MOST;
    }

    private static int ending(long state) {
        return (int) (state >>> 2 * BITS);
    }

    private void addEnding(int[] ending) {
        if (filled + ending.length + 1 > endings.length) {
            endings = Arrays.copyOf(endings, 2 * endings.length + ending.length);
        }
        endings[filled++] = ending.length;
        for (int form : ending) {
            int closing = forms.get(form).closing() ? CLOSING : 0;
            int joining = forms.get(form).joining() ? JOINING : 0;
            endings[filled++] = form << INDEX_SHIFT | closing | joining;
        }
    }

    /** Gives every form in a text, whole words or parts of words where it may be one, by where it ends. */
    void scan(FoldedText text, Taker taker) {
        char[] letters = text.compact();
        int state = 0;
        for (int at = 0; at < letters.length; at++) {
            state = next(state, letters[at]);
            int ending = ending(states[state]);
            if (ending != 0) {
                take(text, ending, at + 1, taker);
            }
        }
    }

    private void take(FoldedText text, int ending, int end, Taker taker) {
        boolean closes = text.closesWord(end);
        if (!closes && !text.leavesHead(end)) {
            return;
        }
        for (int i = ending + 1; i <= ending + endings[ending]; i++) {
            boolean inWords = (endings[i] & (closes ? CLOSING : JOINING)) != 0;
            if (closes || inWords) {
                int form = endings[i] >> INDEX_SHIFT;
                int begin = end - lengths[form];
                boolean opens = text.opensWord(begin);
                boolean whole = closes && opens;
                if (whole || inWords && (opens || text.leavesModifier(begin))) {
                    taker.take(forms.get(form), begin, end, whole);
                }
            }
        }
    }

    /** The state that a letter leads to; where it leads nowhere, the one that a shorter beginning leads to. */
    private int next(int from, char letter) {
        int state = from;
        while (true) {
            int to = to(state, letter + 1);
            if (to >= 0) {
                return to;
            }
            if (state == 0) {
                return 0;
            }
            state = fails[state];
        }
    }

    private int to(int state, int code) {
        int base = base(states[state]);
        int to = base + code;
        return to < states.length && check(states[to]) == base ? to : -1;
    }

    /** What a whole form is looked for as, or null. */
    @Nullable Form find(String form) {
        int state = 0;
        for (int i = 0; i < form.length() && state >= 0; i++) {
            state = to(state, form.charAt(i) + 1);
        }
        int end = state < 0 ? -1 : to(state, 0);
        return end < 0 ? null : forms.get(base(states[end]) - 1);
    }

    private static final class Library extends AhoCorasickDoubleArrayTrie<Form> {

        private static final long serialVersionUID = 1L;

        /** The states without endings; where a form is at its end, the base is one more than the form's index. */
        long[] states() {
            long[] states = new long[size];
            for (int state = 0; state < size; state++) {
                states[state] = (long) check[state] << BITS | Math.abs(base[state]);
            }
            return states;
        }

        int[] fails() {
            return Arrays.copyOf(fail, size);
        }

        int @Nullable [] ending(int state) {
            return state < output.length ? output[state] : null;
        }
    }
}
