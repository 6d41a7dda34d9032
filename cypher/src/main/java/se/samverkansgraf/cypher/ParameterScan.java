package se.samverkansgraf.cypher;

import java.util.LinkedHashMap;
import java.util.Map;

/** Finds the parameters that a statement uses, outside quotes and comments. */
final class ParameterScan {

    private final String text;
    private final Map<String, Integer> found = new LinkedHashMap<>();
    private int at;
    private int line;

    private ParameterScan(String text, int firstLine) {
        this.text = text;
        this.line = firstLine;
    }

    /** The names of the parameters used, each with the line of its first use. */
    static Map<String, Integer> of(String text, int firstLine) {
        var scan = new ParameterScan(text, firstLine);
        while (scan.at < text.length()) {
            scan.step();
        }
        return scan.found;
    }

    private void step() {
        char letter = text.charAt(at);
        if (letter == '\'' || letter == '"' || letter == '`') {
            skipQuoted(letter);
        } else if (text.startsWith("//", at)) {
            skipUntil("\n");
        } else if (text.startsWith("/*", at)) {
            skipUntil("*/");
        } else if (letter == '$') {
            takeParameter();
        } else {
            pass();
        }
    }

    private void takeParameter() {
        int end = at + 1;
        while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end)) && text.charAt(end) != '$') {
            end++;
        }
        if (end > at + 1) {
            found.putIfAbsent(text.substring(at + 1, end), line);
        }
        at = end;
    }

    private void skipQuoted(char quote) {
        pass();
        while (at < text.length() && text.charAt(at) != quote) {
            if (text.charAt(at) == '\\' && quote != '`') {
                pass();
            }
            pass();
        }
        pass();
    }

    private void skipUntil(String end) {
        while (at < text.length() && !text.startsWith(end, at)) {
            pass();
        }
    }

    private void pass() {
        if (at < text.length() && text.charAt(at) == '\n') {
            line++;
        }
        at++;
    }
}
