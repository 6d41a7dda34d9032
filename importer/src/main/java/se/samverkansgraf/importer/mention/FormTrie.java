package se.samverkansgraf.importer.mention;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An automaton over many forms: about one step a letter, however many are looked for.
 *
 * <p>The library builds it. Here all that one state has to know stands side by side, so that a step asks memory for one
 * place where the library's arrays ask for four.
 *
 * @param <V> what a form stands for
 */
final class FormTrie<V> {

    private static final int BASE = 0;
    private static final int CHECK = 1;
    private static final int FAIL = 2;
    private static final int ENDING = 3;
    private static final int WIDTH = 4;

    private final int[] states;
    private final List<List<Ending<V>>> endings = new ArrayList<>();
    private final List<V> values;

    /** A form that ends at a state. */
    private record Ending<V>(V value, int length) {}

    /** What is done with forms. */
    interface Taker<V> {

        /** Takes a form that stands from {@code begin} to before {@code end}. */
        void take(V value, int begin, int end);
    }

    FormTrie(TreeMap<String, V> forms) {
        Library<V> library = new Library<>();
        library.build(forms);
        this.values = List.copyOf(forms.values());
        List<Integer> lengths = forms.keySet().stream().map(String::length).toList();
        this.states = library.states();
        endings.add(List.of());
        for (int state = 0; state < states.length / WIDTH; state++) {
            int[] ending = library.ending(state);
            if (ending != null) {
                List<Ending<V>> here = new ArrayList<>(ending.length);
                for (int form : ending) {
                    here.add(new Ending<>(values.get(form), lengths.get(form)));
                }
                states[state * WIDTH + ENDING] = endings.size();
                endings.add(List.copyOf(here));
            }
        }
    }

    /** Gives every form in {@code letters}, by where it ends. */
    void scan(char[] letters, Taker<V> taker) {
        int state = 0;
        for (int at = 0; at < letters.length; at++) {
            state = next(state, letters[at]);
            int ending = states[state + ENDING];
            if (ending != 0) {
                for (Ending<V> form : endings.get(ending)) {
                    taker.take(form.value(), at + 1 - form.length(), at + 1);
                }
            }
        }
    }

    /** The place of the state that a letter leads to: where it leads nowhere, that of a shorter beginning. */
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
            state = states[state + FAIL];
        }
    }

    private int to(int state, int code) {
        int base = states[state + BASE];
        int to = (base + code) * WIDTH;
        return to < states.length && states[to + CHECK] == base ? to : -1;
    }

    /** What a whole form stands for, or null. */
    @Nullable V find(String form) {
        int state = 0;
        for (int i = 0; i < form.length() && state >= 0; i++) {
            state = to(state, form.charAt(i) + 1);
        }
        int end = state < 0 ? -1 : to(state, 0);
        return end < 0 ? null : values.get(-states[end + BASE] - 1);
    }

    private static final class Library<V> extends AhoCorasickDoubleArrayTrie<V> {

        private static final long serialVersionUID = 1L;

        int[] states() {
            int[] states = new int[size * WIDTH];
            for (int state = 0; state < size; state++) {
                states[state * WIDTH + BASE] = base[state];
                states[state * WIDTH + CHECK] = check[state];
                states[state * WIDTH + FAIL] = state < fail.length ? fail[state] * WIDTH : 0;
            }
            return states;
        }

        int @Nullable [] ending(int state) {
            return state < output.length ? output[state] : null;
        }
    }
}
