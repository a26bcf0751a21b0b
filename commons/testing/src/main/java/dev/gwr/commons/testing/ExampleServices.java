package dev.gwr.commons.testing;

/** The services with the packaged report that the examples of the documents are of, and with no other. */
public class ExampleServices extends PackagedServices {

    @Override
    protected String reports() {
        return ReportsUnderTest.examples();
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, new TestInjector.MatchesType(ExampleServices.class));
    }
}
