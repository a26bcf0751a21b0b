package dev.gwr.gateway.service;

import java.net.URI;
import org.eclipse.microprofile.config.ConfigProvider;

/** The services behind the gateway, and where they are. */
public enum Service {
    REPORTS("reports", "r"), TARGETS("targets", "t"), PROJECTS("projects", "p"), GLOSSARY("glossary", "g");

    private final String key;
    private final String letters;

    /** Letters that were given out in positions mean the same service for ever. */
    Service(String key, String letters) {
        this.key = key;
        this.letters = letters;
    }

    /** How a position of the merged feed names it: each service has letters that no other has. */
    public String letters() {
        return letters;
    }

    /** Its name, as users and operators know it. */
    public String serviceName() {
        return key + "-service";
    }

    /** Where it listens, by configuration: {@code gwr.targets.url} and so on. */
    public URI url() {
        String property = "gwr." + key + ".url";
        URI url = ConfigProvider.getConfig().getValue(property, URI.class);
        if (url.getHost() == null || !String.valueOf(url.getScheme()).matches("https?")
                || !String.valueOf(url.getPath()).matches("/?")) {
            throw new IllegalArgumentException(property + " must be a URL such as http://localhost:8081, without a "
                    + "path, and is "
                    + url);
        }
        return url;
    }
}
