package dev.gwr.gateway;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Sends a head over HTTP/2 as it is: what no library would send. */
final class RawHttp2 {

    private static final String PREFACE = "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";
    private static final int HEADERS = 1;
    private static final int RESET = 3;
    private static final int SETTINGS = 4;
    private static final int GO_AWAY = 7;
    private static final int WHOLE = 0x1 | 0x4;

    /** Up to here a length is one byte. */
    private static final int SHORT = 127;

    private RawHttp2() {
    }

    /** Whether a request without a body is answered, as the first one on a connection; else it is refused. */
    static boolean isAnswered(Socket socket, Map<String, String> head) throws IOException {
        ByteArrayOutputStream names = new ByteArrayOutputStream();
        head.forEach((name, value) -> {
            names.write(0);
            text(names, name);
            text(names, value);
        });
        try {
            DataOutputStream out = new DataOutputStream(socket.getOutputStream());
            out.write(PREFACE.getBytes(StandardCharsets.ISO_8859_1));
            frame(out, SETTINGS, 0, 0, new byte[0]);
            frame(out, HEADERS, WHOLE, 1, names.toByteArray());
            DataInputStream in = new DataInputStream(socket.getInputStream());
            while (true) {
                int size = in.readUnsignedByte() << 16 | in.readUnsignedShort();
                int type = in.readUnsignedByte();
                in.skipNBytes(1 + Integer.BYTES + size);
                if (type == HEADERS || type == RESET || type == GO_AWAY) {
                    return type == HEADERS;
                }
            }
        } catch (EOFException | SocketException e) {
            return false;
        }
    }

    private static void frame(DataOutputStream out, int type, int flags, int stream, byte[] content)
            throws IOException {
        out.writeInt(content.length << 8 | type);
        out.write(flags);
        out.writeInt(stream);
        out.write(content);
        out.flush();
    }

    private static void text(ByteArrayOutputStream out, String text) {
        out.write(Math.min(text.length(), SHORT));
        if (text.length() >= SHORT) {
            int rest = text.length() - SHORT;
            for (; rest >= 0x80; rest /= 0x80) {
                out.write(rest % 0x80 + 0x80);
            }
            out.write(rest);
        }
        out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }
}
