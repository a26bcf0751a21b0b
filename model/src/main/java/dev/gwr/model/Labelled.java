package dev.gwr.model;

/** A code of a closed list, with the labels that a reader sees: a code list is published from its enumeration. */
public interface Labelled {
    /** The constant's name, which is the code in data and API. */
    String name();

    /** The Chinese label, in the words of the reports. */
    String zh();

    /** Our own English translation of the label. */
    String en();
}
