package dev.gwr.commons.problem;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.vertx.core.http.HttpServerRequest;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Knows requests whose URI and host are certainly well-formed, by their characters. Most are; to take them apart would cost as much
 * as to answer from memory.
 */
final class PlainRequest {

    private static final String NAMES = "abcdefghijklmnopqrstuvwxyz0123456789-.";
    private static final BitSet OF_HOST = characters(NAMES);
    private static final BitSet OF_URI = characters(NAMES + "ABCDEFGHIJKLMNOPQRSTUVWXYZ_~/?=&,");
    private static final Pattern PORT = Pattern.compile("[1-5]?\\d{1,4}");

    private PlainRequest() {
    }

    private static BitSet characters(String all) {
        BitSet characters = new BitSet();
        all.chars().forEach(characters::set);
        return characters;
    }

    static boolean is(HttpServerRequest request) {
        if (request.uri().startsWith("//") || plain(request.uri(), OF_URI) < request.uri().length()
                || request.headers().contains(HttpHeaderNames.TRANSFER_ENCODING)) {
            return false;
        }
        List<String> hosts = request.headers().getAll(HttpHeaderNames.HOST);
        return hosts.size() == 1 && isHost(hosts.get(0));
    }

    private static boolean isHost(String host) {
        int end = plain(host, OF_HOST);
        return end > 0 && (end == host.length() || host.charAt(end) == ':' && PORT.matcher(host).region(end + 1, host.length()).matches());
    }

    /** Where a text stops being of some characters only. */
    private static int plain(String text, BitSet characters) {
        int i = 0;
        while (i < text.length() && characters.get(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
