package dev.gwr.gateway.pages;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether there is an OpenID Connect issuer at which one signs in to the pages. */
@Named("signIn")
@Singleton
public class SignIn {

    @ConfigProperty(name = "gwr.sign-in.enabled")
    boolean on;

    public boolean isOn() {
        return on;
    }
}
