package dev.gwr.gateway.pages;

/** What forms send. */
public final class FormFields {

    private FormFields() {
    }

    /** What stands in a field, without blanks around it; null where it was left empty. */
    public static String given(String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
