package dev.gwr.gateway.service;

import java.net.URI;
import org.eclipse.microprofile.config.ConfigProvider;

/** The services behind the gateway, and where they are. */
public enum Service {
    TARGETS("targets"), PROJECTS("projects"), GLOSSARY("glossary");

    private final String key;

    Service(String key) {
        this.key = key;
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
            throw new IllegalArgumentException(property + " must be a URL such as http://localhost:8081, without a path, and is "
                    + url);
        }
        return url;
    }
}
