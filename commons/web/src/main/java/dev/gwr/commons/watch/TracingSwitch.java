package dev.gwr.commons.watch;

import io.smallrye.config.ConfigSourceInterceptor;
import io.smallrye.config.ConfigSourceInterceptorContext;
import io.smallrye.config.ConfigValue;

/**
 * Switches tracing on if an OTLP endpoint is configured, and off if none is; when off, it costs a request nothing. An
 * explicit setting of the switch takes precedence.
 */
public class TracingSwitch implements ConfigSourceInterceptor {

    private static final long serialVersionUID = 1;
    private static final String ENDPOINT = "quarkus.otel.exporter.otlp.endpoint";
    private static final String DISABLED = "quarkus.otel.sdk.disabled";
    private static final String SQL = "quarkus.datasource.jdbc.telemetry.enabled";

    /** Of the values that an application ships; the extensions' own defaults stand below. */
    private static final int SHIPPED = 100;

    @Override
    public ConfigValue getValue(ConfigSourceInterceptorContext context, String name) {
        if (!name.equals(DISABLED) && !name.equals(SQL)) {
            return context.proceed(name);
        }
        ConfigValue given = context.proceed(name);
        if (given != null && given.getConfigSourceOrdinal() >= SHIPPED) {
            return given;
        }
        boolean disabled = disabled(context);
        return ConfigValue.builder().withName(name).withConfigSourceName(TracingSwitch.class.getSimpleName())
                .withConfigSourceOrdinal(SHIPPED).withValue(String.valueOf(name.equals(DISABLED) == disabled)).build();
    }

    private static boolean disabled(ConfigSourceInterceptorContext context) {
        ConfigValue given = context.proceed(DISABLED);
        if (given != null && given.getConfigSourceOrdinal() >= SHIPPED) {
            return Boolean.parseBoolean(given.getValue());
        }
        ConfigValue endpoint = context.proceed(ENDPOINT);
        return endpoint == null || endpoint.getConfigSourceOrdinal() < SHIPPED || endpoint.getValue() == null
                || endpoint.getValue().isBlank();
    }
}
