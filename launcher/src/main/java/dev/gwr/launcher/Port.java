package dev.gwr.launcher;

/** The ports that a run needs, each with the environment variable that changes it. */
enum Port {
    GATEWAY("GWR_PORT", 8080, "the gateway"),
    TARGETS("GWR_TARGETS_PORT", 8081, "targets-service"),
    PROJECTS("GWR_PROJECTS_PORT", 8082, "projects-service"),
    GLOSSARY("GWR_GLOSSARY_PORT", 8083, "glossary-service"),
    REPORTS("GWR_REPORTS_PORT", 8084, "reports-service"),
    DATABASE("GWR_DATABASE_PORT", 5433, "PostgreSQL");

    private final String variable;
    private final int preset;
    private final String use;

    Port(String variable, int preset, String use) {
        this.variable = variable;
        this.preset = preset;
        this.use = use;
    }

    String variable() {
        return variable;
    }

    int preset() {
        return preset;
    }

    /** What the port is for, in words for a message. */
    String use() {
        return use;
    }
}
