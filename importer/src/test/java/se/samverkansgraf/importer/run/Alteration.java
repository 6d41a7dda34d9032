package se.samverkansgraf.importer.run;

import java.text.Normalizer;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * A change to a plain text that leaves what it says as it was.
 *
 * @param name what is changed
 * @param change makes the changed text
 */
record Alteration(String name, UnaryOperator<String> change) {

    private static final Pattern BULLET = Pattern.compile("(?m)^([ \\t]*)[•\\-–*](?= )");
    private static final Pattern SPACED_DASH = Pattern.compile("(?<=[^\\s] )[-–—−](?= [^\\s])");
    private static final Pattern LONE_SPACE = Pattern.compile("(?<=\\S) (?=\\S)");
    private static final Pattern COLUMNS = Pattern.compile("\\t|\\S {3,}\\S");

    /** Every alteration that texts are tried with. */
    static List<Alteration> all() {
        return List.of(
                new Alteration("wrapped at 50", text -> wrapped(text, 50)),
                new Alteration("wrapped at 72", text -> wrapped(text, 72)),
                new Alteration("wrapped at 100", text -> wrapped(text, 100)),
                new Alteration("bullets as -", text -> bullets(text, "-")),
                new Alteration("bullets as –", text -> bullets(text, "–")),
                new Alteration("bullets as *", text -> bullets(text, "*")),
                new Alteration("bullets as •", text -> bullets(text, "•")),
                new Alteration("bullets as ▪", text -> bullets(text, "▪")),
                new Alteration("CRLF", text -> text.replace("\n", "\r\n")),
                new Alteration("CR", text -> text.replace("\n", "\r")),
                new Alteration("dashes as –", text -> dashes(text, "–")),
                new Alteration("dashes as —", text -> dashes(text, "—")),
                new Alteration("dashes as −", text -> dashes(text, "−")),
                new Alteration("dashes as -", text -> dashes(text, "-")),
                new Alteration("hyphens as U+2010", text -> hyphens(text, "\u2010")),
                new Alteration("hyphens as U+2011", text -> hyphens(text, "\u2011")),
                new Alteration("quotes as \"", text -> quotes(text, "\"", "'")),
                new Alteration("quotes as ”", text -> quotes(text, "”", "’")),
                new Alteration("quotes as »", text -> quotes(text, "»", "‘")),
                new Alteration("NBSP between words", text -> spaces(text, "\u00a0")),
                new Alteration("NNBSP between words", text -> spaces(text, "\u202f")),
                new Alteration("NBSP everywhere", text -> text.replace(' ', '\u00a0')),
                new Alteration("two spaces between words", text -> spaces(text, "  ")),
                new Alteration("byte order mark", text -> "\ufeff" + text),
                new Alteration("NFD", text -> Normalizer.normalize(text, Normalizer.Form.NFD)));
    }

    /** Breaks long lines at spaces, as an editor does; lines of a table or of columns stay. */
    private static String wrapped(String text, int width) {
        StringBuilder wrapped = new StringBuilder();
        for (String line : text.split("\n", -1)) {
            String rest = line;
            while (rest.length() > width && !COLUMNS.matcher(line).find()) {
                int indent = rest.length() - rest.stripLeading().length();
                int space = rest.lastIndexOf(' ', width);
                int end = space > indent + 2 ? space : rest.indexOf(' ', width);
                if (end < 0) {
                    break;
                }
                wrapped.append(rest, 0, end).append('\n');
                rest = rest.substring(end + 1);
            }
            wrapped.append(rest).append('\n');
        }
        return wrapped.substring(0, wrapped.length() - 1);
    }

    private static String bullets(String text, String sign) {
        return BULLET.matcher(text).replaceAll("$1" + sign);
    }

    private static String dashes(String text, String dash) {
        return SPACED_DASH.matcher(text).replaceAll(dash).replaceAll("(?<=\\d)[–—−](?=\\d)", dash);
    }

    private static String hyphens(String text, String hyphen) {
        return text.replaceAll("(?<=[\\p{L}\\d])-(?=[\\p{L}\\d\\s])", hyphen);
    }

    private static String quotes(String text, String doubled, String single) {
        return text.replaceAll("[”“\"„«»]", doubled).replaceAll("[’‘']", single);
    }

    private static String spaces(String text, String space) {
        return LONE_SPACE.matcher(text).replaceAll(space);
    }
}
