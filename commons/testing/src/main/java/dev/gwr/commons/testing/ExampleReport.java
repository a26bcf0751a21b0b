package dev.gwr.commons.testing;

/** A database with the packaged report that the examples of the documents are of, and with no other. */
public class ExampleReport extends RealPostgres {

    @Override
    protected String reports() {
        return ReportsUnderTest.examples();
    }
}
