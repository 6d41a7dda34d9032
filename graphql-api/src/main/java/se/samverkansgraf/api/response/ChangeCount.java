package se.samverkansgraf.api.response;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How many changes of one sort. */
public record ChangeCount(
        ComparedKind of, Change change, @Nullable StrengthShift shift, int count) {

    private record Sort(
            ComparedKind of, Change change, @Nullable StrengthShift shift) {}

    private static final Comparator<ChangeCount> IN_ORDER = Comparator.comparing(ChangeCount::of)
            .thenComparing(ChangeCount::change)
            .thenComparing(ChangeCount::shift, Comparator.nullsFirst(Comparator.naturalOrder()));

    /** The changes counted, zeros left out. */
    static List<ChangeCount> counted(List<FactChange> changes) {
        return changes.stream()
                .map(each -> new Sort(each.of(), each.change(), each.shift()))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .map(each -> new ChangeCount(
                        each.getKey().of(),
                        each.getKey().change(),
                        each.getKey().shift(),
                        Math.toIntExact(each.getValue())))
                .sorted(IN_ORDER)
                .toList();
    }
}
