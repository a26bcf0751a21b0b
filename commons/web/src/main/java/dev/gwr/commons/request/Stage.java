package dev.gwr.commons.request;

/**
 * The stages that a request passes, in this order; docs/request.md says what each does. The numbers are orders of
 * Vert.x routes. Quarkus' own stand between them: who asks (-200 and -100), after what is passed through,
 * and JAX-RS (10,000), within which the filters have an order of their own: {@link Filter}.
 */
public enum Stage {
    TRACE_ID(-20_000), COMPRESSION(-19_000), SECURITY_HEADERS(-18_000), PREFIX(-17_000), GATE(-15_000),
    RAW_UTF8(-10_000), CORS(-9_500), WELL_FORMED(-9_000), MANAGEMENT(-8_800), READ_LIMIT(-8_500), BODY(-8_000),
    DOCUMENT(-7_000), CACHE(-250), BEARER(-220), PASS_THROUGH(-210), ACCEPT(200);

    /**
     * The filters that JAX-RS runs once it has found the resource, the least number first. Constants, and no stages as
     * the others are, because the annotation of a filter takes nothing else.
     */
    public static final class Filter {

        public static final int DEADLINE = 50;
        public static final int DATABASE = 100;
        public static final int PARAMETERS = 500;
        public static final int ENTITY_TAG = 600;
        public static final int READ_ONLY = 700;

        private Filter() {
        }
    }

    private final int order;

    Stage(int order) {
        this.order = order;
    }

    /** For a route. */
    public int order() {
        return order;
    }

    /** For a filter of Quarkus, which comes the earlier the higher its priority is. */
    public int priority() {
        return -order;
    }
}
