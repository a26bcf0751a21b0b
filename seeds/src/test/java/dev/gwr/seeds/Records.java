package dev.gwr.seeds;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;

/** Copies of records with one thing changed, to see whether the check notices. */
final class Records {

    private Records() {
    }

    /** The same record with one component replaced. */
    @SuppressWarnings("unchecked")
    static <R extends Record> R with(R record, String component, Object value) {
        try {
            RecordComponent[] components = record.getClass().getRecordComponents();
            Class<?>[] types = new Class<?>[components.length];
            Object[] values = new Object[components.length];
            boolean known = false;
            for (int i = 0; i < components.length; i++) {
                types[i] = components[i].getType();
                boolean meant = components[i].getName().equals(component);
                values[i] = meant ? value : components[i].getAccessor().invoke(record);
                known |= meant;
            }
            if (!known) {
                throw new IllegalArgumentException(record.getClass() + " has no " + component);
            }
            Constructor<?> constructor = record.getClass().getDeclaredConstructor(types);
            return (R) constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same list with one item replaced. */
    static <T> List<T> with(List<T> list, int index, T item) {
        List<T> copy = new ArrayList<>(list);
        copy.set(index, item);
        return copy;
    }

    /** The same list with one item left out. */
    static <T> List<T> without(List<T> list, int index) {
        List<T> copy = new ArrayList<>(list);
        copy.remove(index);
        return copy;
    }

    /** The same list with one item more. */
    static <T> List<T> and(List<T> list, T item) {
        List<T> copy = new ArrayList<>(list);
        copy.add(item);
        return copy;
    }

    /** The same report of another text. */
    static Report withText(Report report, String text) {
        return with(with(report, "text", text), "outline", new Outline(report.about(), text));
    }
}
