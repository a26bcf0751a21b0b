package dev.gwr.launcher;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The programs that a run starts, each built by the module of its name. A further service is one more line here. */
enum Service {
    TARGETS("targets-service", Port.TARGETS, "gwr_targets", "GWR_TARGETS_URL"),
    PROJECTS("projects-service", Port.PROJECTS, "gwr_projects", "GWR_PROJECTS_URL"),
    GLOSSARY("glossary-service", Port.GLOSSARY, "gwr_glossary", "GWR_GLOSSARY_URL"),
    REPORTS("reports-service", Port.REPORTS, "gwr_reports", "GWR_REPORTS_URL"),
    GATEWAY("gateway", Port.GATEWAY, null, null);

    private final String module;
    private final Port port;
    private final String database;
    private final String addressVariable;

    Service(String module, Port port, String database, String addressVariable) {
        this.module = module;
        this.port = port;
        this.database = database;
        this.addressVariable = addressVariable;
    }

    /** All but the gateway: those that own a database and that the gateway is told the address of. */
    static List<Service> behindGateway() {
        return Arrays.stream(values()).filter(service -> service != GATEWAY).toList();
    }

    String module() {
        return module;
    }

    Port port() {
        return port;
    }

    /** The database it owns, which is also the name of the role that it connects as. */
    Optional<String> database() {
        return Optional.ofNullable(database);
    }

    /**
     * The variable by which others learn where this service is: the gateway of each, the services of reports-service.
     */
    Optional<String> addressVariable() {
        return Optional.ofNullable(addressVariable);
    }
}
