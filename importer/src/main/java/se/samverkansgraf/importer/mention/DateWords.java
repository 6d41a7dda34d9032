package se.samverkansgraf.importer.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the words of a date: den 1 juli 2017, 2021-03-16, 31.12.2023, mars 2018, hösten 2022, kvartal 1 2024. */
final class DateWords {

    private static final int CENTURY = 100;
    private static final int THIS_CENTURY = 2000;
    private static final int LAST_MONTH = 12;

    private final Map<String, String> months;
    private final Map<String, String> seasons;

    /** Takes the numbers of the months by their names, and {@code month length} of the seasons by theirs. */
    DateWords(Map<String, String> months, Map<String, String> seasons) {
        this.months = months;
        this.seasons = seasons;
    }

    /** The date that a folded text gives, or null where it gives none. */
    @Nullable WrittenDate read(String text) {
        List<Integer> numbers = new ArrayList<>();
        Integer month = null;
        int length = 1;
        List<String> words = words(text);
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            String two = i + 1 < words.size() ? word + " " + words.get(i + 1) : word;
            String part = seasons.getOrDefault(two, seasons.get(word));
            if (part != null) {
                String[] monthAndLength = part.split(" ");
                month = Integer.valueOf(monthAndLength[0]);
                length = Integer.parseInt(monthAndLength[1]);
                i += seasons.containsKey(two) ? 1 : 0;
            } else if (Character.isDigit(word.charAt(0))) {
                numbers.add(Integer.valueOf(word));
            } else if (months.containsKey(word)) {
                month = Integer.valueOf(months.get(word));
            }
        }
        return month == null ? ofNumbers(numbers) : ofMonth(month, length, numbers);
    }

    private static WrittenDate ofMonth(int month, int length, List<Integer> numbers) {
        Integer day = null;
        Integer year = null;
        for (int number : numbers) {
            if (number >= CENTURY) {
                year = number;
            } else {
                day = number;
            }
        }
        return new WrittenDate(year, month, day, length);
    }

    private static @Nullable WrittenDate ofNumbers(List<Integer> numbers) {
        return switch (numbers.size()) {
            case 1 -> ofOne(numbers.get(0));
            case 2 ->
                numbers.get(0) >= CENTURY
                        ? new WrittenDate(numbers.get(0), numbers.get(1), null, 1)
                        : new WrittenDate(null, numbers.get(1), numbers.get(0), 1);
            case 3 -> ofThree(numbers.get(0), numbers.get(1), numbers.get(2));
            default -> null;
        };
    }

    private static WrittenDate ofOne(int number) {
        if (number > CENTURY * CENTURY) {
            int date = number > CENTURY * CENTURY * CENTURY ? number : number + THIS_CENTURY * CENTURY * CENTURY;
            return new WrittenDate(date / CENTURY / CENTURY, date / CENTURY % CENTURY, date % CENTURY, 1);
        }
        return new WrittenDate(number < CENTURY ? THIS_CENTURY + number : number, null, null, 1);
    }

    private static WrittenDate ofThree(int one, int two, int three) {
        if (one >= CENTURY) {
            return new WrittenDate(one, two, three, 1);
        }
        if (three >= CENTURY) {
            return new WrittenDate(three, two, one, 1);
        }
        return two > LAST_MONTH
                ? new WrittenDate(THIS_CENTURY + three, one, two, 1)
                : new WrittenDate(THIS_CENTURY + one, two, three, 1);
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= text.length(); i++) {
            boolean ends = i == text.length() || sort(text.charAt(i)) != sort(text.charAt(i - 1));
            if (ends) {
                if (sort(text.charAt(start)) > 0) {
                    words.add(text.substring(start, i));
                }
                start = i;
            }
        }
        return words;
    }

    private static int sort(char c) {
        if (Character.isDigit(c)) {
            return 1;
        }
        return Fold.isLetter(c) ? 2 : 0;
    }
}
