package dev.gwr.commons.store.intake;

/**
 * What became of a publication: its records are served, it could not be taken in, or its records were taken out again.
 */
enum IntakeState { TAKEN, FAILED, WITHDRAWN }
