package se.samverkansgraf.importer.graph;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Goes through the components of fact records, so that none is forgotten when a record grows. */
final class Records {

    /** How to read and make records of a class, looked up once. */
    private record Shape(List<Method> accessors, Constructor<?> constructor) {

        static Shape of(Class<?> type) {
            var components = type.getRecordComponents();
            var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            try {
                return new Shape(
                        Arrays.stream(components)
                                .map(RecordComponent::getAccessor)
                                .toList(),
                        type.getDeclaredConstructor(types));
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException("every record has a canonical constructor", e);
            }
        }
    }

    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return Shape.of(type);
        }
    };

    private Records() {}

    /** The values of a record's components, in order. */
    static List<@Nullable Object> values(Record record) {
        var accessors = SHAPES.get(record.getClass()).accessors();
        var values = new ArrayList<@Nullable Object>(accessors.size());
        try {
            for (Method accessor : accessors) {
                values.add(accessor.invoke(record));
            }
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read " + record.getClass(), e);
        }
        return values;
    }

    /** The record with each component's value replaced by what {@code change} makes of it. */
    static Record with(Record record, UnaryOperator<@Nullable Object> change) {
        var values = values(record).stream().map(change).toArray();
        try {
            return (Record) SHAPES.get(record.getClass()).constructor().newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot rebuild " + record.getClass(), e);
        }
    }
}
